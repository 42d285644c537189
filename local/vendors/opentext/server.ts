import type { Context } from 'hono';

import {
  startStandIn,
  type Env,
  type StandIn,
  type StandInContext,
  type StandInOptions,
} from '../kit/stand-in';
import { auditRoutes } from './audit';
import type { Operation, Routes } from './call';
import { categoryFormRoutes } from './category-forms';
import { categoryRoutes } from './categories';
import { classificationRoutes } from './classifications';
import { describeSeed } from './description';
import { directoryServices } from './directory-services';
import { documentTemplateRoutes } from './document-templates';
import { memberRoutes } from './member-routes';
import { nodeChangeRoutes } from './node-changes';
import { nodeCreationRoutes } from './node-creation';
import { nodeReadRoutes } from './node-reads';
import { permissionRoutes } from './permissions';
import { previewRoutes } from './previews';
import { recordRoutes } from './records';
import { recordAdministrationRoutes } from './records-administration';
import { Refusal } from './refusal';
import { renditionRoutes } from './renditions';
import { readForm } from './requests';
import { scheduleRoutes } from './schedules';
import { createSchema } from './schema';
import { screenRoutes } from './screen/routes';
import { searchRoutes } from './search';
import { seedStory } from './seed';
import { openRoutes, sessionRoutes } from './session-routes';
import { serverTime, settingOf } from './settings';
import { callerOf, issueTicket } from './tickets';
import { TROUBLES } from './troubles';
import { uploadRoutes } from './uploads';
import { versionRoutes } from './versions';
import { workflowDraftRoutes } from './workflow-drafts';
import { workflowStatusRoutes } from './workflow-status';
import { workflowTaskRoutes } from './workflow-tasks';
import { workspaceRoutes } from './workspaces';

const API = '/otcs/cs.exe/api';

const ROUTES: Routes = {
  ...sessionRoutes,
  // Its fixed names come before the members' ids.
  ...workflowDraftRoutes,
  ...workflowTaskRoutes,
  ...workflowStatusRoutes,
  ...memberRoutes,
  ...nodeReadRoutes,
  ...nodeCreationRoutes,
  ...nodeChangeRoutes,
  ...renditionRoutes,
  ...versionRoutes,
  ...categoryRoutes,
  ...categoryFormRoutes,
  ...classificationRoutes,
  ...recordRoutes,
  ...scheduleRoutes,
  ...recordAdministrationRoutes,
  ...permissionRoutes,
  ...auditRoutes,
  ...uploadRoutes,
  ...searchRoutes,
  ...documentTemplateRoutes,
  ...workspaceRoutes,
  ...previewRoutes,
};

/** Content Server and its Directory Services, as far as public documents and clients show them. */
export function startOpenText(options: StandInOptions = {}): Promise<StandIn> {
  return startStandIn(
    {
      key: 'opentext',
      title: 'OpenText Content Server',
      schema: createSchema,
      seed: seedStory,
      troubles: TROUBLES,
      describe: describeSeed,
      routes: (app, world) => {
        // The server's own clock shows in every answer.
        app.use('/otcs/*', async (c, next) => {
          await next();
          c.res.headers.set('date', new Date(serverTime(world)).toUTCString());
        });
        screenRoutes(app, world);
        directoryServices(app, world);
        openRoutes(app, world, API);
        for (const [route, operation] of Object.entries(ROUTES)) {
          const [method = '', path = ''] = route.split(' ');
          // A trailing slash makes no difference (cs-rest sends one).
          const paths = [`${API}${path}`, `${API}${path}/`];
          app.on(method, paths, (c) => answer(c, world, operation));
        }
      },
    },
    options,
  );
}

async function answer(c: Context<Env>, world: StandInContext, operation: Operation) {
  const user = callerOf(world, c.req.raw.headers);
  if (!user) return refuse(c, new Refusal(401, 'Authentication Required'));
  c.set('actor', user.name);
  const { db } = world;
  const hasForm = !['GET', 'DELETE'].includes(c.req.method) || c.req.header('content-type');
  try {
    const sent = hasForm ? await readForm(c) : { fields: {}, files: new Map<string, never>() };
    const { searchParams: query } = new URL(c.req.url);
    // Operations are synchronous, so that one is a transaction of its own.
    db.exec('BEGIN');
    const result = operation({ world, user, params: c.req.param(), query, ...sent });
    db.exec('COMMIT');
    const response = result instanceof Response ? result : c.json(result);
    if (settingOf(world, 'fresh-tickets') === 'on') {
      response.headers.set('OTCSTicket', issueTicket(world, 'otcs', user.id));
    }
    return response;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    if (error instanceof Refusal) return refuse(c, error);
    throw error;
  }
}

function refuse(c: Context<Env>, { status, message }: Refusal): Response {
  // With `suppress_response_codes` every answer is a 200 that carries the status inside.
  if (c.req.query('suppress_response_codes') !== undefined) {
    return c.json({ error: message, statusCode: status });
  }
  return c.json({ error: message }, status as 400);
}
