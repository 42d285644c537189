import type { Apps, Internet } from '../../ports';
import type { Site } from '../site';

/** What the Apps screen lists beside the modules. */
export interface AppDescription {
  name: string;
  scopes: readonly string[];
  /** Addresses that the app may reach: of its manifest, and granted by a site admin since. */
  egress: readonly { address: string; types: string[]; from: 'manifest' | 'admin' }[];
}

export interface ScreensOptions {
  site: Site;
  apps: Apps;
  describeApp: () => AppDescription;
  internet: Internet;
  /** Folder of the built front end; local/site/ui/build of the project when absent. */
  build?: string;
}
