import { prune } from '../app/delivery/prune';
import { reconcileSources, sweep } from '../app/delivery/sweep';
import { engineOf } from '../app/publication/engine-of';
import { isStillNeeded } from '../app/publication/still-needed';
import { resumeReconciliation } from '../app/reconciliation/slice';
import { keepUp } from '../app/upkeep';
import { appOf } from './invocation';

/** Every five minutes: wakes what is due, owes what should be owed, goes on comparing, lets old deliveries go. */
export async function tick(_event: unknown, backend: unknown): Promise<{ statusCode: number }> {
  const app = appOf(backend);
  const engine = engineOf(app);
  const woken = await sweep(engine);
  await keepUp(app);
  await resumeReconciliation(app);
  const seen = await reconcileSources(engine);
  const { store, log, now } = app.ports;
  await prune({
    store,
    log,
    now,
    cells: app.cells,
    isNeeded: (delivery) => isStillNeeded(app, delivery),
  });
  if (woken.length > 0) app.ports.log('info', 'tick', { woken, seen });
  return { statusCode: 204 };
}
