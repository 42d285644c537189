import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';

import type { Apps } from '../ports';
import type { StandIn, StandInOptions } from '../vendors/kit/stand-in';
import { createScreens } from './screens';
import { createSite } from './site';

/** Confluence alone on a port of its own, with its screens and without an app, for any client. */
export async function startSite(
  options: StandInOptions = {},
): Promise<Pick<StandIn, 'key' | 'title' | 'url' | 'describe' | 'reset' | 'close'>> {
  const app = new Hono();
  const server = createAdaptorServer({ fetch: (request, env) => app.fetch(request, env) });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const url = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
  const address = options.publicUrl ?? url;
  const site = createSite({
    siteUrl: address,
    ...(options.file !== undefined && { file: options.file }),
    ...(options.clock !== undefined && { clock: options.clock }),
    ...(options.logFile !== undefined && { logFile: options.logFile }),
  });
  site.setApps(NO_APP);
  app.route('/', site.routes());
  const description = { name: 'No app', scopes: [], egress: [] };
  const internet = new Map<string, string>();
  app.route('/', createScreens({ site, apps: NO_APP, internet, describeApp: () => description }));

  const { people, spaces, pages } = site.state.tables;
  const users = () => people.list().filter(({ token }) => token !== '');
  return {
    key: 'confluence',
    title: 'Confluence',
    url,
    describe: () => ({
      address,
      api: `${address}/wiki`,
      users: users().map(({ accountId, name, email }) => ({ accountId, name, email })),
      // Basic authentication: the e-mail address and the token.
      credentials: Object.fromEntries(users().map(({ email, token }) => [email, token])),
      spaces: Object.fromEntries(spaces.list().map(({ id, key }) => [key, id])),
      pages: Object.fromEntries(pages.list().map(({ id, title }) => [id, title])),
    }),
    reset: () => site.reset(),
    close: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      site.close();
    },
  };
}

const NO_APP: Apps = {
  appId: '',
  environmentId: '',
  modules: () => [],
  exportMacro: () => Promise.resolve(undefined),
  routes: () => new Hono(),
};
