import { Hono } from 'hono';

import { controlForms } from './control-forms';
import type { Fault } from './faults';
import type { Env, StandInContext, StandInDefinition } from './context';

/**
 * What people and tests do to a stand-in, apart from what the vendor offers:
 * GET /, GET|POST|DELETE /faults, GET /troubles, POST /troubles/:key, GET|DELETE /log, POST /reset, POST /clock {advance};
 * GET /screen for people.
 */
export function controlRoutes(
  context: StandInContext,
  definition: StandInDefinition,
  reset: () => void,
): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/', (c) => c.json({ system: context.key, ...definition.describe(context) }));
  app.get('/faults', (c) => c.json(context.faults.list()));
  app.post('/faults', async (c) => {
    context.faults.add(await c.req.json<Fault>());
    return c.json(context.faults.list());
  });
  app.delete('/faults', (c) => {
    context.faults.clear();
    return c.json([]);
  });
  const { troubles = {} } = definition;
  const labels = Object.fromEntries(
    Object.entries(troubles).map(([key, { label }]) => [key, label]),
  );
  app.get('/troubles', (c) => c.json(labels));
  app.post('/troubles/:key', async (c) => {
    const trouble = troubles[c.req.param('key')];
    if (!trouble) return c.json({ error: `Troubles here: ${Object.keys(labels).join(', ')}` }, 404);
    await trouble.cause(context);
    return c.json({ caused: trouble.label });
  });
  app.get('/log', (c) => c.json(context.log.lines()));
  app.delete('/log', (c) => {
    context.log.clear();
    return c.json([]);
  });
  app.post('/reset', (c) => {
    reset();
    return c.json({ reset: true });
  });
  app.post('/clock', async (c) => {
    const { advance } = await c.req.json<{ advance: number }>();
    context.clock.advance(advance);
    return c.json({ now: new Date(context.clock.now()).toISOString() });
  });
  app.route('/screen', controlForms(context, definition, reset));
  return app;
}
