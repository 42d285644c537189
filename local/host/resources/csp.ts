import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { EgressFilteringService } from '@forge/egress';
import { load } from 'cheerio';

import type { Reach } from '../egress/permissions';
import type { AppManifest } from '../manifest';
import type { Internet } from '../../ports';

const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing, trace: nothing };

function nothing(): void {
  // The service only reports what it leaves out.
}

/** The addresses, and the local machines that answer for those of them that are names of the local world. */
function withLocal(addresses: string[], internet: Internet): string[] {
  const filter = new EgressFilteringService(addresses);
  const local = [...internet].flatMap(([name, base]) =>
    filter.isValidUrl(`https://${name}`) ? [new URL(base).origin] : [],
  );
  return [...new Set([...addresses, ...local])];
}

/**
 * The Content-Security-Policy of a resource's page, made by Atlassian's own package from the manifest's permissions and
 * what administrators granted. Violations are not reported anywhere: nothing leaves this machine.
 */
export function cspOf(
  html: string,
  options: {
    manifest: AppManifest;
    reach: Reach;
    internet: Internet;
    site: string;
    siteHost: string;
  },
): string {
  const { manifest, reach, internet } = options;
  const local = (addresses: string[]): string[] => withLocal(addresses, internet);
  const details = new CSPProcessingService(silent, load).getCspDetails(html, {
    scopes: [],
    content: { scripts: [], styles: [], ...manifest.permissions.content },
    external: {
      images: local(reach.images),
      media: local(reach.media),
      fonts: local(reach.fonts),
      frames: local(reach.frames),
      scripts: local(reach.scripts),
      styles: local(reach.styles),
      fetch: { client: local(reach.fetch.client) },
    },
  } as never);
  return new CSPInjectionService()
    .getInjectableCSP({
      existingCSPDetails: details,
      microsEnv: 'prod',
      hostname: options.siteHost,
      macroParentHost: options.site,
    })
    .filter((directive) => !directive.startsWith('report-uri'))
    .join('; ');
}
