import { reconcileSources, sweep } from '../app/delivery/sweep';
import { engineOf } from '../app/publication/engine-of';
import { resumeReconciliation } from '../app/reconciliation/slice';
import { keepUp } from '../app/upkeep';
import { appOf } from './invocation';

/** Every five minutes: wakes what is due and was not woken, owes what should be owed and is not, goes on comparing. */
export async function tick(_event: unknown, backend: unknown): Promise<{ statusCode: number }> {
  const app = appOf(backend);
  const engine = engineOf(app);
  const woken = await sweep(engine);
  await keepUp(app);
  await resumeReconciliation(app);
  const seen = await reconcileSources(engine);
  if (woken.length > 0) app.ports.log('info', 'tick', { woken, seen });
  return { statusCode: 204 };
}
