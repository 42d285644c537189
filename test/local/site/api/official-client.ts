import type { createV1Client, createV2Client } from 'confluence.js';

import { setIndexLag } from '../../../../local/site/search/search-index';
import { emailOf, serveSite, type ServedSite } from './serve-site';

export interface OfficialClient {
  served: ServedSite;
  v1: ReturnType<typeof createV1Client>;
  v2: ReturnType<typeof createV2Client>;
  /** What the client's own audit has found since last asked: keys and values that its schemas of the real API do not know. */
  takeDrift: () => unknown[];
  close: () => Promise<void>;
}

const DRIFT = Symbol.for('apis-code-gen.schemaAudit');

/** confluence.js as Dora, who may do everything, with its schema audit on; search does not lag. */
export async function openOfficialClient(): Promise<OfficialClient> {
  // Read once, while the package loads.
  process.env['AUDIT_SCHEMAS'] = 'true';
  const client = await import('confluence.js');
  const served = await serveSite();
  setIndexLag(served.site.state, 0);
  const config = {
    host: served.url,
    auth: { type: 'basic' as const, email: emailOf('dora'), apiToken: 'token-dora' },
  };
  return {
    served,
    v1: client.createV1Client(config),
    v2: client.createV2Client(config),
    takeDrift() {
      const found = Reflect.get(globalThis, DRIFT) as unknown[] | undefined;
      return found?.splice(0) ?? [];
    },
    async close() {
      delete process.env['AUDIT_SCHEMAS'];
      await served.close();
    },
  };
}

export const idOf = (entity: { id?: string | undefined } | undefined): string => entity?.id ?? '';
