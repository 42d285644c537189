import { ok, refused, textOf, type Call, type Reply, type Vendor } from './vendor';

export interface Title {
  text: string;
  version: number;
}

/** A text without the board's own mark. */
export const bare = (text: string): string => text.replace(/ ~\d+$/, '');

/**
 * Holds titles that people edit too. It writes every text down in its own way, anew each time: what is read is not
 * what was sent. A write says which version it has seen.
 */
export class Board implements Vendor {
  readonly titles = new Map<string, Title>();
  readonly fields = new Map<string, { hash: string; version: number }>();
  writes = 0;
  /** Every text that a title ever had, and those that the app wrote over. */
  readonly had = new Set<string>();
  readonly overwritten: { id: string; text: string }[] = [];
  /** Tells who listens that something changed, whoever did it. */
  onChange: (id: string) => void = () => undefined;

  handle({ method, path, body }: Call): Reply {
    const [, kind, id = ''] = path.split('/');
    if (kind === 'fields') return this.#field(method, id, body);
    const title = this.titles.get(id);
    if (!title) return refused(404);
    if (method === 'GET') return ok(title);
    if (body['seen'] !== title.version) return refused(409);
    this.writes += 1;
    this.overwritten.push({ id, text: bare(title.text) });
    this.edit(id, textOf(body['text']));
    return ok({});
  }

  /** What a person does, and what a call ends up doing. */
  edit(id: string, text: string): void {
    const version = (this.titles.get(id)?.version ?? 0) + 1;
    this.titles.set(id, { text: `${bare(text)} ~${version}`, version });
    this.had.add(`${id} ${bare(text)}`);
    this.onChange(id);
  }

  #field(method: string, id: string, body: Record<string, unknown>): Reply {
    if (method === 'GET') return ok(this.fields.get(id) ?? { hash: '', version: 0 });
    this.writes += 1;
    this.fields.set(id, { hash: textOf(body['hash']), version: Number(body['version']) });
    return ok({});
  }
}
