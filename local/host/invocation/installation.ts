import { createHash } from 'node:crypto';

import type { AppManifest } from '../manifest';

/** The app as it is installed on the local site. */
export interface Installation {
  appId: string;
  /** ari:cloud:ecosystem::app/… */
  appAri: string;
  appVersion: string;
  environmentId: string;
  environmentType: 'PRODUCTION';
  installationId: string;
  cloudId: string;
  /** ari:cloud:confluence::site/… */
  contextAri: string;
}

/** An id that stays the same for the same app, so that pages written earlier still name its macros. */
function derivedUuid(...parts: string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export function installationOf(manifest: AppManifest, cloudId: string): Installation {
  const appId = manifest.app.id.split('/').at(-1) ?? '';
  return {
    appId,
    appAri: manifest.app.id,
    appVersion: '1.0.0',
    environmentId: derivedUuid(appId, 'environment'),
    environmentType: 'PRODUCTION',
    installationId: derivedUuid(appId, cloudId, 'installation'),
    cloudId,
    contextAri: `ari:cloud:confluence::site/${cloudId}`,
  };
}
