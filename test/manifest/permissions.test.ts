import { found, manifest, modulesOf, sourcesOf } from './sources';

/**
 * What each call needs: https://developer.atlassian.com/cloud/confluence/rest/v2/ (granular scopes) and /v1/ (either).
 * `{}` stands for a parameter.
 */
const SCOPES: Record<string, string[]> = {
  'GET /wiki/api/v2/pages': ['read:page:confluence'],
  'GET /wiki/api/v2/pages/{}': ['read:page:confluence'],
  'PUT /wiki/api/v2/pages/{}': ['write:page:confluence'],
  'GET /wiki/api/v2/pages/{}/attachments': ['read:attachment:confluence'],
  'GET /wiki/api/v2/spaces/{}': ['read:space:confluence'],
  'GET /wiki/api/v2/pages/{}/properties': ['read:page:confluence'],
  'POST /wiki/api/v2/pages/{}/properties': ['read:page:confluence', 'write:page:confluence'],
  'PUT /wiki/api/v2/pages/{}/properties/{}': ['read:page:confluence', 'write:page:confluence'],
  'DELETE /wiki/api/v2/pages/{}/properties/{}': ['read:page:confluence', 'write:page:confluence'],
  'GET /wiki/api/v2/pages/{}/footer-comments': ['read:comment:confluence'],
  'POST /wiki/api/v2/footer-comments': ['write:comment:confluence'],
  'POST /wiki/api/v2/users-bulk': ['read:user:confluence'],
  'GET /wiki/rest/api/content/{}/child/attachment/{}/download': [
    'readonly:content.attachment:confluence',
  ],
  'POST /wiki/rest/api/content/{}/permission/check': ['read:content.permission:confluence'],
  'GET /wiki/rest/api/user/current': ['read:confluence-user'],
  'GET /wiki/rest/api/user': ['read:confluence-user'],
  'GET /wiki/rest/api/group/picker': ['read:confluence-groups'],
  'GET /wiki/rest/api/group/{}/membersByGroupId': ['read:confluence-groups'],
  'GET /wiki/rest/api/search/user': ['read:content-details:confluence'],
};

/** Page events; the mapping of @forge/manifest 13.7 (product-event-to-scope-mapping.json). */
const EVENT_SCOPES = [
  'read:page:confluence',
  'read:space:confluence',
  'read:user:confluence',
  'read:content.metadata:confluence',
];

/** Fixed hosts of vendors; customers' own hosts are granted by their administrators. */
const VENDOR_HOSTS = new Set([
  '*.celum.cloud',
  '*.celum.net',
  'api.dropboxapi.com',
  'content.dropboxapi.com',
  'notify.dropboxapi.com',
  'graph.microsoft.com',
  'login.microsoftonline.com',
  '*.sharepoint.com',
]);

const { scopes, external, content } = manifest.permissions;
const confluence = sourcesOf('src/connectors/confluence', 'static');
const normal = (path: string): string =>
  path.replaceAll(/\$?\{[^}]*\}/g, '{}').replace(/\?.*$/, '');
const scopesOf = (call: string): string[] => SCOPES[call] ?? [];
const unique = (list: string[]): string[] => [...new Set(list)].sort();

/** Calls by the comment above each, which house rules demand: "GET /wiki/api/v2/pages/{id}". */
const calls = unique(found(confluence, /\/\/ ((?:GET|POST|PUT|DELETE) \/wiki\/\S+)/g).map(normal));

describe('the scopes of the manifest', () => {
  it('are known for every call, and every call says what it is', () => {
    const built = unique(found(confluence, /path`(\/wiki\/[^`]+)`/g).map(normal));

    expect(unique(calls.map((call) => call.replace(/^\w+ /, '')))).toEqual(built);
    expect(calls.filter((call) => !(call in SCOPES))).toEqual([]);
  });

  it('are those that calls, events, storage and the report of personal data need', () => {
    const platform = sourcesOf('src/platform', 'src/entry', 'src/app');
    const trashed = modulesOf('trigger')
      .flatMap(({ events = [] }) => events)
      .some((event) => /:(trashed|deleted):page$/.test(event));
    const needed = [
      ...calls.flatMap(scopesOf),
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
