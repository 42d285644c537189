interface Page {
  text: string;
  version: number;
}

/** Our own side of titles: pages that people edit, and that keep what lost a conflict. */
export class OurPages {
  readonly #pages = new Map<string, Page>();
  readonly kept: { id: string; value: string }[] = [];
  writes = 0;
  /** Every text that a page ever had, and those that the app wrote over. */
  readonly had = new Set<string>();
  readonly overwritten: { id: string; text: string }[] = [];
  /** Tells of changes by people; what the app itself writes is known to be its own. */
  onEdit: (id: string) => void = () => undefined;

  read(id: string): Page {
    return { ...(this.#pages.get(id) ?? { text: '', version: 0 }) };
  }

  edit(id: string, text: string): void {
    this.#put(id, text);
    this.onEdit(id);
  }

  /** False when somebody has changed the page since it was read. */
  write(id: string, text: string, seen: number): boolean {
    const page = this.read(id);
    if (page.version !== seen) return false;
    this.writes += 1;
    this.overwritten.push({ id, text: page.text });
    this.#put(id, text);
    return true;
  }

  #put(id: string, text: string): void {
    this.#pages.set(id, { text, version: this.read(id).version + 1 });
    this.had.add(`${id} ${text}`);
  }

  keep(id: string, value: string): void {
    this.kept.push({ id, value });
  }
}
