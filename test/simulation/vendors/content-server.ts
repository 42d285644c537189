import { ok, refused, textOf, type Call, type Reply, type Vendor } from './vendor';

interface Version {
  bytes: Buffer;
  description: string;
}

interface Classified {
  class: number;
  rsi: string;
  details: Record<string, string>;
}

interface Document {
  id: number;
  name: string;
  folder: number;
  identity: string;
  nickname: string;
  versions: Version[];
  record: Classified | undefined;
  /** Grows with every change of what records management knows. */
  token: number;
}

const DOCUMENT = 144;
const FIRST_ID = 50_000;

type Deed = (document: Document, call: Call, rest: readonly string[]) => Reply;

/**
 * As much of Content Server as the product's own connector needs to file a record, in the server's shapes and words:
 * a name once in a folder, a nickname once on the server, a version as often as it is asked for, a token for whoever
 * changes what records management holds (contracts/opentext.md).
 */
export class ContentServer implements Vendor {
  readonly documents = new Map<number, Document>();
  writes = 0;
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  readonly #deeds: Readonly<Record<string, Deed>> = {
    'GET v2': (document) => ok(answerOf(document)),
    'GET v2 nodes': (_, { query }, [id]) => this.#children(Number(id), query),
    'GET v2 versions': (document) => ok(versionsOf(document)),
    'POST v2 versions': (document, { body }) => this.#addVersion(document, body),
    'PUT v2 versions': (document, { body }, [, , number]) =>
      this.#describe(document, Number(number), body),
    'PUT v2 nicknames': (document, { body }) => this.#name(document, textOf(body['nickname'])),
    'GET v1 versions': (document, _, [, , number, content]) =>
      content === undefined ? latestOf(document) : contentOf(document, Number(number)),
    'GET v1 rmclassifications': (document) => ok(classificationsOf(document)),
    'POST v1 rmclassifications': (document, call, [, , , rsis]) =>
      rsis === undefined ? this.#classify(document, call.body) : this.#schedule(document, call),
    'PUT v1 rmclassifications': (document, { body }) => this.#detail(document, body),
    'GET v1 rsi': () => ok({ data: [{ CalculatedDate: '2036-01-01T00:00:00' }] }),
  };

  handle(call: Call): Reply {
    const [version = '', kind, ...rest] = call.path.split('/api/')[1]?.split('/') ?? [];
    if (kind === 'auth') return ok({ ticket: `ticket ${this.#secret}` });
    if (kind === 'nicknames') return this.#byNickname(rest[0] ?? '');
    if (rest.length === 0) return this.#create(call.body);
    return this.#do(version, call, rest);
  }

  #do(version: string, call: Call, rest: readonly string[]): Reply {
    const [id, part] = rest;
    const deed = this.#deeds[[call.method, version, part].filter(Boolean).join(' ')];
    if (!deed) throw new Error(`Content Server has no ${call.method} ${call.path}`);
    const document = this.documents.get(Number(id)) ?? FOLDER;
    return document === FOLDER && part !== 'nodes'
      ? refused(404, { error: 'Could not get a node with that id.' })
      : deed(document, call, rest);
  }

  #byNickname(nickname: string): Reply {
    const found = [...this.documents.values()].find((document) => document.nickname === nickname);
    return found ? ok(answerOf(found)) : refused(404, { error: 'Could not get a node.' });
  }

  #children(folder: number, query: URLSearchParams): Reply {
    const part = (query.get('where_name') ?? '').toLowerCase();
    const found = [...this.documents.values()].filter(
      (document) => document.folder === folder && document.name.toLowerCase().includes(part),
    );
    return ok({
      collection: { paging: { page_total: 1 } },
      results: found.map((document) => answerOf(document).results),
    });
  }

  #create(sent: Record<string, unknown>): Reply {
    const fields = JSON.parse(textOf(sent['body'])) as Record<string, unknown>;
    const [name, folder] = [textOf(fields['name']), Number(fields['parent_id'])];
    const taken = [...this.documents.values()].some(
      (document) => document.folder === folder && document.name === name,
    );
    if (taken) return refused(400, { error: `An item with the name '${name}' already exists.` });
    this.writes += 1;
    const id = FIRST_ID + this.documents.size;
    const identity = textOf(fields['external_identity']);
    const versions = [{ bytes: fileOf(sent), description: '' }];
    const document = {
      ...{ id, name, folder, identity, versions },
      ...{ nickname: '', record: undefined, token: 0 },
    };
    this.documents.set(id, document);
    return ok(answerOf(document));
  }

  #addVersion(document: Document, sent: Record<string, unknown>): Reply {
    this.writes += 1;
    document.versions.push({ bytes: fileOf(sent), description: textOf(sent['description']) });
    const newest = versionsOf(document).results.at(-1);
    return ok({ results: newest });
  }

  #describe(document: Document, number: number, sent: Record<string, unknown>): Reply {
    const version = document.versions[number - 1];
    if (!version) return refused(404, { error: 'Could not get a node.' });
    this.writes += 1;
    const { description } = JSON.parse(textOf(sent['body'])) as Record<string, unknown>;
    version.description = textOf(description);
    return ok({});
  }

  #name(document: Document, nickname: string): Reply {
    const taken = [...this.documents.values()].some(
      (other) => other !== document && other.nickname === nickname,
    );
    if (taken) return refused(400, { error: `The nickname '${nickname}' already exists.` });
    this.writes += 1;
    document.nickname = nickname;
    return ok({});
  }

  #classify(document: Document, sent: Record<string, unknown>): Reply {
    if (textOf(sent['rm_metadataToken']) !== String(document.token)) return CONFLICT;
    this.writes += 1;
    document.token += 1;
    const rsi = textOf(sent['rsi']);
    document.record = { class: Number(sent['class_id']), rsi, details: detailsOf(sent) };
    return ok({});
  }

  #detail(document: Document, sent: Record<string, unknown>): Reply {
    if (textOf(sent['rm_metadataToken']) !== String(document.token)) return CONFLICT;
    if (!document.record) return refused(400, { error: 'The item has no classification.' });
    this.writes += 1;
    document.token += 1;
    document.record.details = detailsOf(sent);
    return ok({});
  }

  #schedule(document: Document, { query }: Call): Reply {
    if (!document.record) return refused(400, { error: 'The item has no classification.' });
    this.writes += 1;
    document.record.rsi = query.get('rsi') ?? '';
    return ok({});
  }
}

const CONFLICT = refused(400, { error: 'Could not update metadata (edit conflict).' });

/** Stands for whatever is no document. */
const FOLDER: Document = {
  ...{ id: 0, name: '', folder: 0, identity: '', nickname: '' },
  ...{ versions: [], record: undefined, token: 0 },
};

const fileOf = ({ file }: Record<string, unknown>): Buffer =>
  Buffer.isBuffer(file) ? file : Buffer.alloc(0);

const detailsOf = (sent: Record<string, unknown>): Record<string, string> => ({
  record_date: textOf(sent['record_date']),
  originator: textOf(sent['originator']),
  subject: textOf(sent['subject']),
});

const answerOf = ({ id, name, identity }: Document) => ({
  results: {
    data: { properties: { id, name, type: DOCUMENT, external_identity: identity } },
  },
});

const versionsOf = ({ versions }: Document) => ({
  collection: { paging: { page_total: 1 } },
  results: versions.map(({ description }, at) => ({
    data: { versions: { version_number: at + 1, description } },
  })),
});

const latestOf = ({ versions }: Document): Reply =>
  ok({ data: { version_number: versions.length } });

function contentOf({ versions }: Document, number: number): Reply {
  const version = versions[number - 1];
  return version ? { status: 200, body: {}, bytes: version.bytes } : refused(404);
}

const classificationsOf = ({ record, token }: Document) => ({
  rm_metadataToken: String(token),
  data: record
    ? [{ rmclassification_id: record.class, name: 'Policies', rsi: record.rsi, ...record.details }]
    : [],
});
