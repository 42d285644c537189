import * as z from 'zod';

import { onPageEvent as handleEvent, type PageEvent } from '../app/page-events';
import { PageId } from '../contracts/systems';
import { appOf } from './invocation';

const Event = z.looseObject({
  eventType: z.string(),
  selfGenerated: z.boolean().optional(),
  content: z.looseObject({ id: z.coerce.string().pipe(PageId), type: z.string() }),
});

const KINDS: Record<string, PageEvent['kind']> = {
  'avi:confluence:updated:page': 'updated',
  'avi:confluence:trashed:page': 'trashed',
  'avi:confluence:restored:page': 'restored',
  'avi:confluence:deleted:page': 'deleted',
};

/** Product events of pages; those that the app caused itself and those of other contents end here. */
export async function onPageEvent(event: unknown, backend: unknown): Promise<void> {
  const parsed = Event.safeParse(event);
  if (!parsed.success || parsed.data.selfGenerated === true) return;
  const { eventType, content } = parsed.data;
  const kind = Object.hasOwn(KINDS, eventType) ? KINDS[eventType] : undefined;
  if (kind === undefined || content.type !== 'page') return;
  await handleEvent(appOf(backend), { kind, pageId: content.id });
}
