import { reconcileSources, sweep } from '../app/delivery/sweep';
import { engineOf } from '../app/publication/engine-of';
import { keepUp } from '../app/upkeep';
import { appOf } from './invocation';

/** Every five minutes: wakes what is due and was not woken, and owes what should be owed and is not. */
export async function tick(_event: unknown, backend: unknown): Promise<{ statusCode: number }> {
  const app = appOf(backend);
  const engine = engineOf(app);
  const woken = await sweep(engine);
  await keepUp(app);
  const seen = await reconcileSources(engine);
  if (woken.length > 0) app.ports.log('info', 'tick', { woken, seen });
  return { statusCode: 204 };
}
