import { wakeDueRounds } from '../app/approvals/in-time';
import { appOf } from './invocation';

/** Every hour: reminders, and approvals that have run out. */
export async function everyHour(
  _event: unknown,
  backend: unknown,
): Promise<{ statusCode: number }> {
  const app = appOf(backend);
  const woken = await wakeDueRounds(app);
  if (woken > 0) app.ports.log('info', 'rounds-due', { woken });
  return { statusCode: 204 };
}
