import * as z from 'zod';

import { createHttp, type CallBody, type Http, type Send } from '../../src/connectors/kit/http';
import type { CallLog } from '../../src/connectors/kit/http';
import { path, withQuery } from '../../src/connectors/kit/path';
import type { SystemKey } from '../../src/contracts/systems';
import { Problem } from '../../src/errors';

const Ids = z.object({ ids: z.array(z.union([z.int(), z.string()])) });
const Id = z.object({ id: z.union([z.int(), z.string()]) });
const Document = z.object({
  versions: z.array(z.object({ mark: z.string(), hash: z.string() })),
  facts: z.string(),
});
const Asset = z.object({ hash: z.string() });
const Title = z.object({ text: z.string(), version: z.int() });
const Received = z.object({ received: z.int() });
const File = z.object({ hash: z.string(), size: z.int() });
const Entry = z.object({ id: z.string(), version: z.int(), gone: z.boolean() });
const Changes = z.object({ items: z.array(Entry), token: z.string(), more: z.boolean() });
const Done = z.object({}).loose();

export interface Reaching {
  /** What the site calls with. */
  secret: string;
  send: Send;
  now: () => number;
  remaining: () => number;
  log: CallLog;
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const bodyOf = (value: unknown, accept: readonly number[] = []): CallBody => ({
  contentType: 'application/json',
  body: JSON.stringify(value),
  accept,
});

/** Clients of the simulated systems on the product's own HTTP kit: time-outs, guards, codes and parsing are real. */
export function createClients(reaching: Reaching) {
  const http = (system: SystemKey): Http =>
    createHttp({
      connector: system,
      baseUrl: `https://${system}.example`,
      headers: () => ({ authorization: `Bearer ${reaching.secret}` }),
      ...reaching,
    });
  // Made for whoever asks: most attempts speak to one system only.
  return {
    get vault() {
      return vaultOn(http('opentext'));
    },
    get library() {
      return libraryOn(http('celum'));
    },
    get board() {
      return boardOn(http('consonance'));
    },
    get files() {
      return filesOn(http('dropbox'));
    },
    get drive() {
      return driveOn(http('onedrive'));
    },
  };
}

export type Clients = ReturnType<typeof createClients>;

const vaultOn = (http: Http) => ({
  find: async (name: string) =>
    (await http.json('GET', withQuery(path`/documents`, { name }), Ids)).ids.map(Number),
  /** A name that is taken answers the document that has it. */
  create: async (name: string) =>
    Number((await http.json('POST', path`/documents`, Id, bodyOf({ name }, [409]))).id),
  read: (id: number) => http.json('GET', path`/documents/${id}`, Document),
  addVersion: (id: number, mark: string, hash: string) =>
    http.json('POST', path`/documents/${id}/versions`, Done, bodyOf({ mark, hash })),
  putFacts: (id: number, facts: string) =>
    http.json('PUT', path`/documents/${id}/facts`, Done, bodyOf({ facts })),
});

const libraryOn = (http: Http) => ({
  find: async (mark: string) =>
    (await http.json('GET', withQuery(path`/assets`, { mark }), Ids)).ids.map(Number),
  create: async (mark: string, hash: string) =>
    Number((await http.json('POST', path`/assets`, Id, bodyOf({ mark, hash }))).id),
  read: (id: number) => http.json('GET', path`/assets/${id}`, Asset),
});

const boardOn = (http: Http) => ({
  read: (id: string) => http.json('GET', path`/titles/${id}`, Title),
  write: (id: string, text: string, seen: number) =>
    http.json('PUT', path`/titles/${id}`, Done, bodyOf({ text, seen })),
  putField: (id: string, hash: string, version: number) =>
    http.json('PUT', path`/fields/${id}`, Done, bodyOf({ hash, version })),
});

const filesOn = (http: Http) => ({
  findUpload: async (mark: string) =>
    (await http.json('GET', withQuery(path`/uploads`, { mark }), Ids)).ids.map(String),
  beginUpload: async (name: string, hash: string, size: number) =>
    String((await http.json('POST', path`/uploads`, Id, bodyOf({ name, hash, size }))).id),
  received: async (id: string) => (await http.json('GET', path`/uploads/${id}`, Received)).received,
  /** Answers how far it is; a piece that does not fit changes nothing. */
  piece: async (id: string, offset: number, length: number) => {
    const call = bodyOf({ offset, length }, [409]);
    return (await http.json('PUT', path`/uploads/${id}`, Received, call)).received;
  },
  commit: (id: string) => http.json('POST', path`/uploads/${id}/commit`, Done, bodyOf({})),
  read: (name: string) => http.json('GET', path`/files/${name}`, File),
});

const driveOn = (http: Http) => ({
  /** 'reset' when the token is not known any more. */
  changes: async (token: string | undefined) => {
    const response = await http.raw('GET', withQuery(path`/changes`, { token }), {
      accept: [410],
    });
    if (response.status === 410) return 'reset' as const;
    const page = Changes.safeParse(parseJson(await response.text()));
    if (page.success) return page.data;
    throw new Problem('bad-answer', { subject: 'onedrive' });
  },
  put: (id: string, version: number) =>
    http.json('PUT', path`/shelf/${id}`, Done, bodyOf({ version })),
  remove: (id: string) => http.json('DELETE', path`/shelf/${id}`, Done, bodyOf({})),
});
