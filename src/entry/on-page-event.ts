import { onPageEvent as handleEvent } from '../app/page-events';
import { appOf } from './invocation';
import { pageOfEvent } from './page-of-event';

/** Product events of pages and of what is attached to them. */
export async function onPageEvent(event: unknown, backend: unknown): Promise<void> {
  const happened = pageOfEvent(event);
  if (happened) await handleEvent(appOf(backend), happened);
}
