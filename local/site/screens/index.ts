import { Hono } from 'hono';

import type { Apps, Internet } from '../../ports';
import type { Site } from '../site';
import { exportRoutes } from './export/routes';
import { frontEnd } from './front-end';
import { notificationsOf } from './notifications';
import { permissionsOf } from './space-permissions';
import { worldOf } from './world';

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

/**
 * The screens of the Confluence stand-in, for the server that site.routes() and apps.routes() are mounted on: the front
 * end for every path that people open, and /__site/* for what REST has no call for.
 */
export function createScreens(options: ScreensOptions): Hono {
  const { site, apps } = options;
  const app = new Hono();
  app.get('/__site/world', (c) => c.json(worldOf(options, site.actorOf(c.req.raw))));
  app.get('/__site/notifications', (c) =>
    c.json(notificationsOf(site.state, site.actorOf(c.req.raw))),
  );
  app.get('/__site/spaces/:key/permissions', (c) => {
    const permissions = permissionsOf(site.state, site.actorOf(c.req.raw), c.req.param('key'));
    return permissions ? c.json(permissions) : c.json({ message: 'There is no such space.' }, 404);
  });
  app.get('/__site/app', (c) => {
    const accountId = site.actorOf(c.req.raw);
    if (accountId === null || !site.isSiteAdmin(accountId)) {
      return c.json({ message: 'Only site admins can see what an app may do.' }, 403);
    }
    const modules = apps.modules().map(({ key, type, title }) => ({ key, type, title }));
    return c.json({ ...options.describeApp(), modules });
  });
  app.route('/__site/export', exportRoutes(options));
  app.route('/', frontEnd(options.build));
  return app;
}
