import * as z from 'zod';

import { onPageEvent as handleEvent, type PageEvent } from '../app/page-events';
import { PageId } from '../contracts/systems';
import { appOf } from './invocation';

const Event = z.looseObject({
  eventType: z.string(),
  selfGenerated: z.boolean().optional(),
  content: z.looseObject({
    id: z.coerce.string(),
    type: z.string(),
    /** Of an attachment: the page that it hangs on. */
    container: z.looseObject({ id: z.coerce.string(), type: z.string() }).optional(),
  }),
});

const KINDS: Record<string, PageEvent['kind']> = {
  'avi:confluence:created:page': 'updated',
  'avi:confluence:updated:page': 'updated',
  'avi:confluence:trashed:page': 'trashed',
  'avi:confluence:restored:page': 'restored',
  'avi:confluence:deleted:page': 'deleted',
  'avi:confluence:created:attachment': 'files',
  'avi:confluence:updated:attachment': 'files',
  'avi:confluence:trashed:attachment': 'files',
  'avi:confluence:restored:attachment': 'files',
  'avi:confluence:deleted:attachment': 'files',
};

/** Product events of pages and of what is attached to them; those that the app caused itself and those of other contents end here. */
export async function onPageEvent(event: unknown, backend: unknown): Promise<void> {
  const parsed = Event.safeParse(event);
  if (!parsed.success || parsed.data.selfGenerated === true) return;
  const { eventType, content } = parsed.data;
  const kind = Object.hasOwn(KINDS, eventType) ? KINDS[eventType] : undefined;
  const page = kind === 'files' ? content.container : content;
  const pageId = PageId.safeParse(page?.id);
  if (kind === undefined || page?.type !== 'page' || !pageId.success) return;
  await handleEvent(appOf(backend), { kind, pageId: pageId.data });
}
