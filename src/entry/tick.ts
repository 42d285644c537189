import { sweep } from '../app/delivery/engine';
import { engineOf } from '../app/publication/engine-of';
import { keepUp } from '../app/upkeep';
import { appOf } from './invocation';

/** Every five minutes: wakes what is due and was not woken. */
export async function tick(_event: unknown, backend: unknown): Promise<{ statusCode: number }> {
  const app = appOf(backend);
  const woken = await sweep(engineOf(app));
  await keepUp(app);
  if (woken > 0) app.ports.log('info', 'tick', { woken });
  return { statusCode: 204 };
}
