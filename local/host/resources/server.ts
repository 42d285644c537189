import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, resolve, sep } from 'node:path';

import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';

import type { Internet } from '../../ports';
import { DATA_THEME, themeCss } from '../bridge/theme';
import type { Reach } from '../egress/permissions';
import { listen, type Listening } from '../listen';
import type { AppManifest } from '../manifest';
import type { WebTriggers } from '../webtrigger/web-triggers';
import { cspOf } from './csp';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
};

/** The bridge's part inside the iframe (bridge/child.ts, compiled with the bundle), with the names of the local world. */
function childScript(bundleDir: string, internet: Internet): string {
  const code = readFileSync(join(bundleDir, '__bridge_child__.js'), 'utf8');
  const facts = { names: Object.fromEntries(internet), dataTheme: DATA_THEME };
  return `(() => { const LOCAL_WORLD = ${JSON.stringify(facts)};\n${code}\n})();`;
}

const withBridge = (html: string): string => {
  const tag = '<script src="/__bridge/child.js"></script>';
  // Before every script of the app: @forge/bridge looks for the bridge when it is loaded.
  return /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + tag)
    : tag + html;
};

/** The file of a resource, or undefined when there is none or the path leaves the resource's folder. */
function fileOf(root: string, path: string): string | undefined {
  const file = resolve(root, `.${path === '/' ? '/index.html' : path}`);
  const inside = file === root || file.startsWith(root + sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Serves Custom UI resources on an origin of their own, as Forge's CDN does, and the addresses of web triggers. */
export async function startResourceServer(options: {
  port: number;
  manifestPath: string;
  bundleDir: string;
  manifest: AppManifest;
  reach: () => Reach;
  internet: Internet;
  /** localhost:4600 */
  site: string;
  siteUrl: string;
  webTriggers: WebTriggers;
}): Promise<Listening> {
  const { manifest, internet } = options;
  const app = new Hono();
  let script: string | undefined;
  let css: string | undefined;

  app.get('/__bridge/child.js', (c) =>
    c.body((script ??= childScript(options.bundleDir, internet)), 200, {
      'content-type': 'text/javascript; charset=utf-8',
    }),
  );
  app.get('/__bridge/theme.css', (c) =>
    c.body((css ??= themeCss()), 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'max-age=3600',
    }),
  );
  app.all('/x1/:id', (c) => options.webTriggers.receive(c.req.param('id'), c.req.raw));

  app.get('/:resource/*', (c) => {
    const resource = manifest.resources.find(({ key }) => key === c.req.param('resource'));
    if (!resource) return c.text('The manifest has no such resource.', 404);
    const root = resolve(dirname(options.manifestPath), resource.path);
    const file = fileOf(root, decodeURIComponent(c.req.path).slice(resource.key.length + 1));
    if (!file) return c.text('The resource has no such file. Is it built?', 404);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    if (extname(file) !== '.html') {
      return c.body(readFileSync(file), 200, { 'content-type': type, 'cache-control': 'no-cache' });
    }
    const html = withBridge(readFileSync(file, 'utf8'));
    const csp = cspOf(html, {
      manifest,
      internet,
      reach: options.reach(),
      site: options.site,
      siteHost: new URL(options.siteUrl).host,
    });
    return c.body(html, 200, {
      'content-type': type,
      'cache-control': 'no-store',
      'content-security-policy': csp,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  return listen(createAdaptorServer({ fetch: app.fetch }), options.port, '127.0.0.1');
}
