import { Hono, type Context } from 'hono';

import { controlScreen } from './control-screen';
import type { Fault } from './faults';
import type { Env, StandInContext, StandInDefinition } from './context';

/** GET /screen and the forms on it. */
export function controlForms(
  context: StandInContext,
  { title, troubles = {} }: StandInDefinition,
  reset: () => void,
): Hono<Env> {
  const app = new Hono<Env>();
  const back = (c: Context<Env>) => c.redirect('/__stand-in/screen', 303);
  app.get('/', (c) => c.html(controlScreen(context, title, troubles)));
  app.post('/clock', async (c) => {
    const { advance } = await c.req.parseBody();
    context.clock.advance(Number(advance));
    return back(c);
  });
  app.post('/faults', async (c) => {
    context.faults.add(faultOf(await c.req.parseBody()));
    return back(c);
  });
  app.post('/faults/clear', (c) => {
    context.faults.clear();
    return back(c);
  });
  app.post('/troubles/:key', async (c) => {
    await troubles[c.req.param('key')]?.cause(context);
    return back(c);
  });
  app.post('/log/clear', (c) => {
    context.log.clear();
    return back(c);
  });
  app.post('/reset', (c) => {
    reset();
    return back(c);
  });
  return app;
}

function faultOf(form: Record<string, unknown>): Fault {
  const text = (name: string) => {
    const value = form[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const number = (name: string) => {
    const value = text(name);
    return value === undefined ? undefined : Number(value);
  };
  return {
    // The form offers nothing else.
    kind: (text('kind') ?? 'status') as Fault['kind'],
    route: text('route'),
    status: number('status'),
    milliseconds: number('milliseconds'),
    retryAfter: number('retryAfter'),
    times: number('times'),
  };
}
