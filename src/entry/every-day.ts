import { beginReport } from '../app/personal-data/report';
import { appOf } from './invocation';

/** Once a day: begins the report of personal data, which the queue's consumer then makes. */
export async function everyDay(_event: unknown, backend: unknown): Promise<{ statusCode: number }> {
  await beginReport(appOf(backend));
  return { statusCode: 204 };
}
