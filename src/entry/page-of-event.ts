import * as z from 'zod';

import type { PageEvent } from '../app/page-events';
import { PageId } from '../contracts/systems';

const Content = z.looseObject({ id: z.coerce.string(), type: z.string() });

/** Shapes of https://developer.atlassian.com/platform/forge/events-reference/confluence/ */
const Event = z.looseObject({
  eventType: z.string(),
  selfGenerated: z.boolean().optional(),
  /** Of events of pages. */
  content: Content.optional(),
  /** Of events of attachments: `container` is what it hangs on. */
  attachment: z.looseObject({ container: Content.optional() }).optional(),
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

/**
 * The page that a product event is about, by itself or by what is attached to it; undefined for what the app caused
 * itself and for other contents.
 */
export function pageOfEvent(event: unknown): PageEvent | undefined {
  const parsed = Event.safeParse(event);
  if (!parsed.success || parsed.data.selfGenerated === true) return undefined;
  const { eventType, content, attachment } = parsed.data;
  const kind = Object.hasOwn(KINDS, eventType) ? KINDS[eventType] : undefined;
  const page = kind === 'files' ? attachment?.container : content;
  const pageId = PageId.safeParse(page?.id);
  if (kind === undefined || page?.type !== 'page' || !pageId.success) return undefined;
  return { kind, pageId: pageId.data };
}
