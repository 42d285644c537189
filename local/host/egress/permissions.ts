import type { AppManifest, ExternalPermissions } from '../manifest';
import type { EgressGroup, EgressType } from './grants';

/** Everything that the app may reach, as plain addresses. */
export interface Reach {
  fetch: { backend: string[]; client: string[] };
  images: string[];
  media: string[];
  fonts: string[];
  frames: string[];
  scripts: string[];
  styles: string[];
}

const plain = (list: (string | { address: string })[] = []): string[] =>
  list.map((item) => (typeof item === 'string' ? item : item.address));

const granted = (groups: readonly EgressGroup[], wanted: EgressType): string[] =>
  groups.flatMap(({ configured }) =>
    configured.filter(({ type }) => type.includes(wanted)).map(({ domain }) => domain),
  );

/**
 * The manifest's addresses and those that administrators granted.
 * ASSUMPTION: grants appear in getAppContext().permissions too; whether they do is not documented.
 */
export function reachOf(manifest: AppManifest, groups: readonly EgressGroup[]): Reach {
  const external: ExternalPermissions = manifest.permissions.external ?? {};
  const both = (list: Parameters<typeof plain>[0], type: EgressType): string[] => [
    ...plain(list),
    ...granted(groups, type),
  ];
  return {
    fetch: {
      backend: both(external.fetch?.backend, 'FETCH_BACKEND_SIDE'),
      client: both(external.fetch?.client, 'FETCH_CLIENT_SIDE'),
    },
    images: both(external.images, 'IMAGES'),
    media: both(external.media, 'MEDIA'),
    fonts: both(external.fonts, 'FONTS'),
    frames: both(external.frames, 'FRAMES'),
    scripts: both(external.scripts, 'SCRIPTS'),
    styles: both(external.styles, 'STYLES'),
  };
}
