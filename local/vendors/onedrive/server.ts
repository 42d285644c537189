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
import { actions } from './actions';
import { answerToken } from './auth';
import type { OneDrive } from './call';
import { answerDownload, answerMonitor } from './content-routes';
import { answerGraph } from './graph';
import { GraphError } from './graph-error';
import { Items } from './items';
import { schema } from './schema';
import { screen } from './screen';
import { linkOf } from './sharing';
import { APPS, DRIVES, LABELS, seedStory, TENANT } from './story';
import { announce } from './subscriptions';
import { troublesOf } from './troubles';
import { answerUpload } from './uploads';

const CONTENT_HOST = 'aurorapress.sharepoint.com';

/** Names that the stand-in answers for, each with the path below its own address. */
export const ONEDRIVE_HOSTS: Readonly<Record<string, string>> = {
  'graph.microsoft.com': '',
  'login.microsoftonline.com': '/login',
  [CONTENT_HOST]: '/sharepoint',
};

/**
 * Microsoft Graph as far as drives go, with the token endpoint below /login and SharePoint's own addresses
 * (uploads, downloads, monitors, links) below /sharepoint. With `publicUrl` https://graph.microsoft.com its answers
 * carry the real host names of ONEDRIVE_HOSTS.
 */
export async function startOneDrive(options: StandInOptions = {}): Promise<StandIn> {
  const made = new WeakMap<StandInContext, OneDrive>();
  const drivesOf = (context: StandInContext): OneDrive => {
    const known = made.get(context);
    if (known !== undefined) return known;
    const fresh = createDrives(context, options.publicUrl !== undefined);
    made.set(context, fresh);
    return fresh;
  };
  const standIn = await startStandIn(
    {
      key: 'onedrive',
      title: 'OneDrive',
      schema,
      seed: (context) => seedStory(drivesOf(context)),
      routes: (app, context) => routes(app, drivesOf(context)),
      troubles: troublesOf(drivesOf),
      describe: (context) => ({
        address: context.publicUrl(),
        hosts: ONEDRIVE_HOSTS,
        tenant: TENANT,
        // An app registration calls as itself.
        users: [],
        credentials: APPS,
        drives: DRIVES,
        contentHost: new URL(drivesOf(context).contentBase()).hostname,
        labels: LABELS,
        files: all(
          context.db,
          'SELECT drive, id, name FROM item WHERE deleted = 0 AND folder = 0 ORDER BY rowid LIMIT 50',
        ),
      }),
    },
    options,
  );
  return {
    ...standIn,
    close: async () => {
      await drivesOf(standIn.context).outbox.close();
      await standIn.close();
    },
  };
}

function createDrives(context: StandInContext, realNames: boolean): OneDrive {
  const outbox = new Outbox(context.db, context.clock, context.notify, {
    answerWithin: 3_000,
    giveUpAfter: 4 * 3600_000,
  });
  const drives: OneDrive = {
    context,
    outbox,
    items: new Items(context.db, context.clock, (drive) => announce(drives, drive)),
    graphBase: () => context.publicUrl(),
    contentBase: () =>
      realNames ? `https://${CONTENT_HOST}` : `${context.publicUrl()}/sharepoint`,
  };
  return drives;
}

function routes(app: Hono<Env>, drives: OneDrive): void {
  const { context } = drives;
  app.onError((error, c) => {
    if (!(error instanceof GraphError)) throw error;
    return error.toResponse(context.clock.now(), c.req.header('client-request-id') ?? null);
  });
  app.post('/login/:tenant/oauth2/v2.0/token', (c) =>
    answerToken(context, c.req.param('tenant'), [TENANT], c.req.raw),
  );
  app.on(['GET', 'PUT', 'DELETE'], '/sharepoint/upload/:id', (c) =>
    answerUpload(drives, c.req.param('id'), c.req.raw),
  );
  app.get('/sharepoint/download/:id', (c) => answerDownload(drives, c.req.param('id'), c.req.raw));
  app.get('/sharepoint/monitor/:id', (c) => answerMonitor(drives, c.req.param('id')));
  app.get('/sharepoint/:kind/s/:id', (c) => {
    const link = linkOf(drives, c.req.param('id'));
    const item = link && drives.items.byId(link.drive, link.item);
    if (item === undefined) return c.text('This link has been removed or has expired.', 404);
    return item.folder === 1
      ? c.text(
          drives.items
            .children(item)
            .map(({ name }) => name)
            .join('\n'),
        )
      : c.body(Buffer.from(drives.items.content(item)));
  });
  app.all('/v1.0/*', async (c) => {
    const answer = await answerGraph(drives, c.req.raw, (name) => c.set('actor', name));
    return answer ?? c.notFound();
  });
  actions(app, drives);
  screen(app, drives);
}
