import type { EgressGrants } from './host/egress/grants';
import { readManifest, type AppManifest } from './host/manifest';
import type { AppDescription } from './site/screens';

/** What a site admin sees of the app: its scopes, and the addresses it may reach and by whose word. */
export function describeApp(manifestPath: string, grants: EgressGrants): AppDescription {
  const manifest = readManifest(manifestPath);
  return {
    name: 'Imprimatur',
    scopes: manifest.permissions.scopes,
    egress: [
      ...fixed(manifest),
      ...grants.list().flatMap(({ configured }) =>
        configured.map(({ domain, type }) => ({
          address: domain,
          types: type,
          from: 'admin' as const,
        })),
      ),
    ],
  };
}

function fixed({ permissions: { external } }: AppManifest): AppDescription['egress'] {
  const entries = [
    ...(external?.fetch?.backend ?? []).map((entry) => ({ entry, type: 'FETCH_BACKEND_SIDE' })),
    ...(external?.images ?? []).map((entry) => ({ entry, type: 'IMAGES' })),
  ];
  return entries.map(({ entry, type }) => ({
    address: typeof entry === 'string' ? entry : entry.address,
    types: [type],
    from: 'manifest' as const,
  }));
}
