import { OPERATIONS } from '../../src/connectors/confluence/operations';
import type { ConfluenceOperation } from '../../src/connectors/confluence/operations/operation';
import { reachedMethods } from './reached-methods';
import { found, manifest, modulesOf, sourcesOf } from './sources';

/** Page events and those of attachments; the mapping of @forge/manifest 13.7 (product-event-to-scope-mapping.json). */
const EVENT_SCOPES = [
  'read:attachment:confluence',
  'read:blogpost:confluence',
  'read:page:confluence',
  'read:space:confluence',
  'read:user:confluence',
  'read:content.metadata:confluence',
];

/** Fixed hosts of vendors; customers' own hosts are granted by their administrators. */
const VENDOR_HOSTS = new Set([
  '*.celum.cloud',
  '*.celum.net',
  '*.consonance.app',
  'api.dropboxapi.com',
  'content.dropboxapi.com',
  'notify.dropboxapi.com',
  'graph.microsoft.com',
  'login.microsoftonline.com',
  '*.sharepoint.com',
]);

const { scopes, external, content } = manifest.permissions;
const operations: readonly ConfluenceOperation[] = OPERATIONS;
const normal = (path: string): string =>
  path.replaceAll(/\$?\{[^}]*\}/g, '{}').replace(/\?.*$/, '');
const unique = (list: string[]): string[] => [...new Set(list)].sort();

/** Calls that the screens make themselves: `requestConfluence('/wiki/api/v2/spaces?limit=250')`, all of them reads. */
const ofScreens = found(sourcesOf('static'), /requestConfluence\('([^']+)'/g).map(
  (path) => `GET ${normal(path)}`,
);

/** What the connector could do and nobody asks it to do needs no scope. */
function callsOfProduct(): ConfluenceOperation[] {
  const reached = reachedMethods();
  const isReached = (name: string) => reached.has(name);
  return operations.filter(
    ({ call, methods }) => ofScreens.includes(call) || methods.some(isReached),
  );
}

describe('the scopes of the manifest', () => {
  it('are known for what the screens ask Confluence', () => {
    const known = new Set(operations.map(({ call }) => call));

    expect(ofScreens).not.toEqual([]);
    expect(ofScreens.filter((call) => !known.has(call))).toEqual([]);
  });

  it('are those that calls, events, storage and the report of personal data need', () => {
    const platform = sourcesOf('src/platform', 'src/entry', 'src/app');
    const trashed = modulesOf('trigger')
      .flatMap(({ events = [] }) => events)
      .some((event) => /:(trashed|deleted):page$/.test(event));
    const needed = [
      ...callsOfProduct().flatMap((operation) => operation.scopes),
      ...modulesOf('trigger').flatMap(() => EVENT_SCOPES),
      ...[trashed].filter(Boolean).map(() => 'write:page:confluence'),
      ...found(platform, /from '@forge\/(kvs)'/g).map(() => 'storage:app'),
      ...found(platform, /\b(reportPersonalData)\b/g).map(() => 'report:personal-data'),
    ];

    expect([...scopes].sort()).toEqual(unique(needed));
  });
});

describe('what the app may reach', () => {
  const addresses = Object.entries(external)
    .filter(([kind]) => kind !== 'configurable')
    .flatMap(
      ([, given]) =>
        (Array.isArray(given) ? given : Object.values(given as object).flat()) as unknown[],
    );

  it('is granted by administrators where hosts are the customers’ own', () => {
    expect(external.configurable).toEqual({ enabled: true });
  });

  it('is fixed only for vendors’ own hosts, and never everything', () => {
    const hosts = addresses.map((entry) => (entry as { address?: string }).address);

    expect(hosts).not.toEqual([]);
    expect(hosts.filter((host) => !VENDOR_HOSTS.has(String(host)))).toEqual([]);
  });

  it('says of every host whether it gets data of end users', () => {
    expect(
      addresses.filter(
        (entry) => typeof (entry as { inScopeEUD?: boolean }).inScopeEUD !== 'boolean',
      ),
    ).toEqual([]);
  });

  it('runs no inline scripts and no inline styles', () => {
    expect(content).toBeUndefined();
  });
});

describe('the entities of the manifest', () => {
  const TYPES = new Set(['string', 'integer', 'float', 'boolean', 'any']);

  it('have attributes of types that Forge knows', () => {
    const { entities } = manifest.app.storage;
    const attributes = entities.flatMap((entity) => Object.values(entity.attributes));

    expect(entities.length).toBeLessThanOrEqual(20);
    expect(attributes.filter(({ type }) => !TYPES.has(type))).toEqual([]);
  });
});
