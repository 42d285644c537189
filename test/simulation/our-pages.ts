interface Page {
  text: string;
  version: number;
}

/** Our own side of titles: pages that people edit, and that keep what lost a conflict. */
export class OurPages {
  readonly #pages = new Map<string, Page>();
  readonly kept: { id: string; value: string }[] = [];
  writes = 0;
  /** Tells of changes by people; what the app itself writes is known to be its own. */
  onEdit: (id: string) => void = () => undefined;

  read(id: string): Page {
    return { ...(this.#pages.get(id) ?? { text: '', version: 0 }) };
  }

  edit(id: string, text: string): void {
    this.#pages.set(id, { text, version: this.read(id).version + 1 });
    this.onEdit(id);
  }

  /** False when somebody has changed the page since it was read. */
  write(id: string, text: string, seen: number): boolean {
    const page = this.read(id);
    if (page.version !== seen) return false;
    this.writes += 1;
    this.#pages.set(id, { text, version: page.version + 1 });
    return true;
  }

  keep(id: string, value: string): void {
    this.kept.push({ id, value });
  }
}
