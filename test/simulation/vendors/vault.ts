import { ok, refused, textOf, type Call, type Reply, type Vendor } from './vendor';

interface Version {
  mark: string;
  hash: string;
}

interface Document {
  id: number;
  name: string;
  versions: Version[];
  facts: string;
}

/**
 * Keeps documents and their versions, as Content Server does: a name is taken only once (class N), a version is
 * added as often as it is asked for (class L, found by its mark), facts are put (class P).
 */
export class Vault implements Vendor {
  readonly documents = new Map<number, Document>();
  writes = 0;
  #next = 1;

  handle({ method, path, query, body }: Call): Reply {
    const [, , id, part] = path.split('/');
    if (id === undefined) return method === 'GET' ? this.#find(query) : this.#create(body);
    const document = this.documents.get(Number(id));
    if (!document) return refused(404);
    if (method === 'GET') return ok(document);
    this.writes += 1;
    if (part === 'facts') {
      document.facts = textOf(body['facts']);
      return ok({});
    }
    document.versions.push({ mark: textOf(body['mark']), hash: textOf(body['hash']) });
    return ok({ version: document.versions.length });
  }

  #find(query: URLSearchParams): Reply {
    const found = [...this.documents.values()].filter(({ name }) => name === query.get('name'));
    return ok({ ids: found.map(({ id }) => id) });
  }

  #create(body: Record<string, unknown>): Reply {
    const name = textOf(body['name']);
    const [taken] = [...this.documents.values()].filter((document) => document.name === name);
    if (taken) return refused(409, { id: taken.id });
    this.writes += 1;
    const id = this.#next;
    this.#next += 1;
    this.documents.set(id, { id, name, versions: [], facts: '' });
    return ok({ id });
  }
}
