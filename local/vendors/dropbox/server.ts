import type { Hono } from 'hono';

import { Outbox } from '../drives/outbox';
import { all } from '../drives/rows';
import {
  startStandIn,
  type Env,
  type StandIn,
  type StandInContext,
  type StandInOptions,
} from '../kit/stand-in';
import { answerToken } from './auth';
import { answerContent } from './content';
import { answerRpc, parseArgument } from './dispatch';
import type { Dropbox } from './call';
import { DropboxError } from './dropbox-error';
import { Entries } from './entries';
import { followTemporaryLink } from './files';
import { longpoll } from './folders';
import { openLink } from './links';
import { schema } from './schema';
import { screen } from './screen';

import { ACCOUNT, APP, HOME_NAMESPACE, REFRESH_TOKENS, ROOT_NAMESPACE, seedStory } from './story';
import { announce } from './webhook';
import { troublesOf } from './troubles';

const WEB_HOST = 'www.dropbox.com';
const CONTENT_LINKS_HOST = 'uc.dl.dropboxusercontent.com';

/** Names that the stand-in answers for, each with the path below its own address. */
export const DROPBOX_HOSTS: Readonly<Record<string, string>> = {
  'api.dropboxapi.com': '/api',
  'content.dropboxapi.com': '/content',
  'notify.dropboxapi.com': '/notify',
  [WEB_HOST]: '/www',
  [CONTENT_LINKS_HOST]: '/usercontent',
};

/**
 * Dropbox's API v2: its three hosts and its two kinds of links, each below a path of its own. With any `publicUrl` its
 * answers carry the real host names of DROPBOX_HOSTS.
 */
export async function startDropbox(options: StandInOptions = {}): Promise<StandIn> {
  const made = new WeakMap<StandInContext, Dropbox>();
  const dropboxOf = (context: StandInContext): Dropbox => {
    const known = made.get(context);
    if (known !== undefined) return known;
    const fresh = createDropbox(context, options.publicUrl !== undefined);
    made.set(context, fresh);
    return fresh;
  };
  const standIn = await startStandIn(
    {
      key: 'dropbox',
      title: 'Dropbox',
      schema,
      seed: (context) => seedStory(dropboxOf(context)),
      routes: (app, context) => routes(app, dropboxOf(context)),
      troubles: troublesOf(dropboxOf),
      describe: (context) => ({
        address: context.publicUrl(),
        hosts: DROPBOX_HOSTS,
        users: all(context.db, 'SELECT id, email FROM account'),
        credentials: { app: APP, refreshTokens: REFRESH_TOKENS },
        account: ACCOUNT,
        namespaces: { root: ROOT_NAMESPACE, home: HOME_NAMESPACE },
        files: all(
          context.db,
          'SELECT id, path_display AS path FROM entry WHERE folder = 0 ORDER BY rowid LIMIT 50',
        ),
      }),
    },
    options,
  );
  return {
    ...standIn,
    close: async () => {
      await dropboxOf(standIn.context).outbox.close();
      await standIn.close();
    },
  };
}

function createDropbox(context: StandInContext, realNames: boolean): Dropbox {
  const outbox = new Outbox(context.db, context.clock, context.notify, {
    answerWithin: 10_000,
    giveUpAfter: 4 * 3_600_000,
  });
  const base = (host: string, prefix: string) =>
    realNames ? `https://${host}` : `${context.publicUrl()}${prefix}`;
  const dropbox: Dropbox = {
    context,
    outbox,
    entries: new Entries(context.db, context.clock, () => announce(dropbox)),
    webBase: () => base(WEB_HOST, '/www'),
    contentBase: () => base(CONTENT_LINKS_HOST, '/usercontent'),
  };
  return dropbox;
}

function routes(app: Hono<Env>, dropbox: Dropbox): void {
  app.onError((error) => {
    if (error instanceof DropboxError) return error.response();
    throw error;
  });
  app.post('/api/oauth2/token', (c) => answerToken(dropbox, c.req.raw));
  app.post('/notify/2/files/list_folder/longpoll', async (c) => {
    const arg = parseArgument('files/list_folder/longpoll', await c.req.text());
    return c.json(await longpoll(dropbox, arg, c.req.raw.signal));
  });
  app.post('/api/2/*', async (c) => {
    const answer = await answerRpc(dropbox, c.req.raw, (name) => c.set('actor', name));
    return answer ?? c.notFound();
  });
  app.post('/content/2/*', async (c) => {
    const answer = await answerContent(dropbox, c.req.raw, (name) => c.set('actor', name));
    return answer ?? c.notFound();
  });
  app.get('/usercontent/cd/0/get/:id/file', (c) =>
    followTemporaryLink(dropbox, c.req.param('id'), c.req.raw),
  );
  app.get('/www/scl/:kind/:id/:name', (c) => {
    const path = new URL(c.req.url).pathname.replace(/^\/www/, '');
    const entry = openLink(dropbox, `https://${WEB_HOST}${path}`);
    if (entry === undefined) return c.text('This link has been removed or has expired.', 404);
    if (entry.folder === 0) return c.body(Buffer.from(dropbox.entries.content(entry)));
    const names = dropbox.entries.children(entry.path_lower).map((child) => child.path_display);
    return c.text(names.join('\n'));
  });
  screen(app, dropbox);
}
