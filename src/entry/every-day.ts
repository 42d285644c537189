import { beginReport } from '../app/personal-data/report';
import { beginDaily } from '../app/reconciliation/reconcile';
import { appOf } from './invocation';

/** Once a day: begins the report of personal data and the comparison of the site; the queue's consumer makes both. */
export async function everyDay(_event: unknown, backend: unknown): Promise<{ statusCode: number }> {
  const app = appOf(backend);
  await beginReport(app);
  await beginDaily(app);
  return { statusCode: 204 };
}
