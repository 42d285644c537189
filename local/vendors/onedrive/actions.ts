import type { Hono } from 'hono';

import { run } from '../drives/rows';
import type { Env } from '../kit/stand-in';
import type { OneDrive } from './call';
import { throttle } from './throttle';

/** What people and tests make Microsoft do: forms below /__stand-in/drive. */
export function actions(app: Hono<Env>, drives: OneDrive): void {
  const { context } = drives;
  const act = (name: string, work: (text: (field: string) => string) => Promise<void> | void) =>
    app.post(`/__stand-in/drive/${name}`, async (c) => {
      const body = await c.req.parseBody();
      const text = (field: string) => {
        const value = body[field];
        return typeof value === 'string' ? value : '';
      };
      await work(text);
      return c.redirect(`/?${new URLSearchParams({ root: text('root') }).toString()}`, 303);
    });
  act('deliver', () => drives.outbox.settle());
  act('throttle', (text) => {
    const status = Number(text('status'));
    throttle(context, status === 503 || status === 509 ? status : 429, Number(text('seconds')));
  });
  act('quota', (text) => {
    run(context.db, 'UPDATE drive SET quota = ? WHERE id = ?', Number(text('bytes')), text('root'));
  });
}
