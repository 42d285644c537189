import { ok, refused, textOf, type Call, type Reply, type Vendor } from './vendor';

interface Upload {
  id: string;
  name: string;
  hash: string;
  size: number;
  received: number;
}

interface Entry {
  id: string;
  version: number;
  gone: boolean;
}

/** Entries that one page of changes holds. */
const PAGE = 5;

/** Takes files in pieces and says how far it is; tells what changed since a token, and forgets tokens. */
export class Drive implements Vendor {
  readonly uploads: Upload[] = [];
  readonly files = new Map<string, { hash: string; size: number; times: number }>();
  readonly entries = new Map<string, Entry>();
  readonly shelf = new Map<string, number>();
  readonly changes: Entry[] = [];
  writes = 0;
  #epoch = 1;
  /** Answers enumerations as if most files were gone. */
  hidesMost = false;

  handle(call: Call): Reply {
    const [, kind, id = '', part] = call.path.split('/');
    if (kind === 'changes') return this.#changes(call.query.get('token') ?? '');
    if (kind === 'shelf') return this.#shelve(call.method, id, Number(call.body['version']));
    if (kind === 'files') {
      const file = this.files.get(id);
      return file ? ok(file) : refused(404);
    }
    if (id === '') return call.method === 'GET' ? this.#find(call.query) : this.#begin(call.body);
    const upload = this.uploads.find((one) => one.id === id);
    if (!upload) return refused(404);
    if (call.method === 'GET') return ok(upload);
    this.writes += 1;
    return part === 'commit' ? this.#commit(upload) : this.#piece(upload, call.body);
  }

  #find(query: URLSearchParams): Reply {
    const found = this.uploads.filter(({ name, hash }) => `${name}#${hash}` === query.get('mark'));
    return ok({ ids: found.map(({ id }) => id) });
  }

  #begin(body: Record<string, unknown>): Reply {
    this.writes += 1;
    const id = `u${this.uploads.length + 1}`;
    const [name, hash] = [textOf(body['name']), textOf(body['hash'])];
    this.uploads.push({ id, name, hash, size: Number(body['size']), received: 0 });
    return ok({ id });
  }

  #piece(upload: Upload, body: Record<string, unknown>): Reply {
    if (body['offset'] !== upload.received) return refused(409, { received: upload.received });
    upload.received += Number(body['length']);
    return ok({ received: upload.received });
  }

  #commit({ name, hash, size, received }: Upload): Reply {
    if (received !== size) return refused(400, { received });
    const before = this.files.get(name);
    const times = before && before.hash !== hash ? before.times + 1 : 1;
    this.files.set(name, { hash, size: received, times });
    return ok({});
  }

  /** What a person does with a file. */
  touch(id: string, gone = false): void {
    const version = this.changes.length + 1;
    const entry = { id, version, gone };
    if (gone) this.entries.delete(id);
    else this.entries.set(id, entry);
    this.changes.push(entry);
  }

  /** Forgets all tokens: whoever follows has to begin anew. */
  reset(): void {
    this.#epoch += 1;
  }

  #changes(token: string): Reply {
    const [epoch = '', kind = '', from = ''] = token.split('.');
    if (token !== '' && Number(epoch) !== this.#epoch) return refused(410);
    if (kind === 'all' || token === '') return this.#enumerate(from, token);
    return this.#since(Number(from));
  }

  // What changes while somebody enumerates comes after the end of it.
  #enumerate(last: string, token: string): Reply {
    const mark = Number(token.split('.')[3] ?? this.changes.length);
    const there = [...this.entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    // A system that hides a few files looks as if people had deleted them; nobody could tell.
    const hides = this.hidesMost && token === '' && this.shelf.size > 23;
    const all = hides ? there.slice(0, 2) : there;
    const rest = all.filter(({ id }) => id > last);
    const items = rest.slice(0, PAGE);
    const more = rest.length > PAGE;
    const next = more ? `all.${items.at(-1)?.id ?? ''}.${mark}` : `since.${mark}`;
    return ok({ items, token: `${this.#epoch}.${next}`, more });
  }

  // As real drives do: which items have changed, each as it is now.
  #since(from: number): Reply {
    const changed = this.changes.slice(from, from + PAGE);
    const items = changed.map((entry) => this.entries.get(entry.id) ?? { ...entry, gone: true });
    const more = from + PAGE < this.changes.length;
    return ok({ items, token: `${this.#epoch}.since.${from + changed.length}`, more });
  }

  #shelve(method: string, id: string, version: number): Reply {
    this.writes += 1;
    if (method === 'DELETE') this.shelf.delete(id);
    else this.shelf.set(id, version);
    return ok({});
  }
}
