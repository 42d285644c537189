import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { Hono, type Context } from 'hono';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const NOT_BUILT = 'The screens are not built yet: run `npm run build`.';

/** The built front end: its files below /__site/assets, its one document for every path that people open. */
export function frontEnd(build = path.resolve(__dirname, '../ui/build')): Hono {
  const app = new Hono();
  app.get('/__site/assets/:file', async (c) => {
    const file = path.basename(c.req.param('file'));
    const type = TYPES[path.extname(file)];
    const bytes = type && (await readFile(path.join(build, 'assets', file)).catch(() => undefined));
    if (!type || !bytes) return c.text('Not Found', 404);
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': type,
      'cache-control': 'no-cache',
    });
  });
  const page = async (c: Context) => {
    const html = await readFile(path.join(build, 'index.html'), 'utf8').catch(() => undefined);
    if (html === undefined) return c.text(NOT_BUILT, 503);
    return c.html(html.replaceAll('./assets/', '/__site/assets/'));
  };
  app.get('/', (c) => c.redirect('/wiki/home'));
  app.get('/wiki', page);
  app.get('/wiki/*', page);
  return app;
}
