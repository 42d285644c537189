import type { CelumClient } from '../../../src/connectors/celum/client';
import type { NewFile } from '../../../src/contracts/library-writing';
import { query } from './library';

const note = (text: string): NewFile => ({
  fileName: 'note.txt',
  size: text.length,
  content: new TextEncoder().encode(text),
});

async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const REFERENCE = { description: 'confluence-page', provider: 'confluence', instance: 'page-1' };
const MARKER = { field: 651, key: 'dropbox:every-method' };
const PLACED = { collectionId: 380, fields: [{ id: 650, type: 'TEXT', value: 'Ann' }] } as const;

/** Each method of the connector with what a healthy CELUM answers well, in an order in which they may follow each other. */
export const EVERY_METHOD: Record<string, (client: CelumClient) => Promise<unknown>> = {
  search: (client) => client.search(query({ usableOnly: true })),
  byIds: (client) => client.byIds([4711]),
  asset: (client) => client.asset(4711),
  details: (client) => client.details(4711),
  count: (client) => client.count({ kind: 'everything' }),
  sweep: (client) => collected(client.sweep({ kind: 'everything' }, null)),
  changes: (client) => collected(client.changes('2026-01-01T00:00:00Z')),
  versions: (client) => client.versions(4711),
  renditions: (client) => client.renditions(4711),
  relations: (client) => client.relations(4711),
  collections: (client) => client.collections(null),
  collection: (client) => client.collection(320),
  collectionsNamed: (client) => client.collectionsNamed('web', 500),
  downloadUrl: (client) => client.downloadUrl(4711, 8),
  download: (client) => client.download(4711, 1, 47111, 1_000_000),
  slice: (client) => client.slice({ assetId: 4711, renditionId: 1, versionId: 47111 }, 2, 10),
  orderPackage: (client) => client.orderPackage([{ assetId: 4711, renditionId: 8 }]),
  packageState: (client) => client.packageState('1'),
  fields: (client) => client.fields(),
  collectionFields: (client) => client.collectionFields(),
  formats: (client) => client.formats(),
  assetTypes: (client) => client.assetTypes(),
  collectionTypes: (client) => client.collectionTypes(),
  relationTypes: (client) => client.relationTypes(),
  ensureAsset: ({ writing }) =>
    writing.ensureAsset({ marker: MARKER, name: 'Note', ...PLACED, file: note('hello') }),
  ensureVersion: ({ writing }) => writing.ensureVersion(4720, note('next')),
  patch: ({ writing }) => writing.patch(4711, { name: 'Hero summer' }),
  ensureLine: ({ writing }) => writing.ensureLine(4711, 654, 'Approved by Ben'),
  ensureExternalReference: ({ writing }) =>
    writing.ensureExternalReference(4711, { ...REFERENCE, url: 'https://wiki.example/1' }),
  removeExternalReference: ({ writing }) => writing.removeExternalReference(4711, REFERENCE),
  ensureRelation: ({ writing }) => writing.ensureRelation(10, 4711, 4712),
  removeRelation: ({ writing }) => writing.removeRelation(1),
  removeVersion: ({ writing }) => writing.removeVersion(4711, 47111),
  removeAsset: ({ writing }) => writing.removeAsset(4723),
  ensureCollection: ({ writing }) =>
    writing.ensureCollection({ names: { en: 'Radio' }, place: { parentId: 320 } }),
  patchCollection: ({ writing }) => writing.patchCollection(321, { names: { fr: 'Toile' } }),
  removeCollection: ({ writing }) => writing.removeCollection(322),
};
