import type { App } from './app';
import { refreshByline } from './publication/byline';

/** What happened to a page, as far as the app cares. */
export interface PageEvent {
  kind: 'updated' | 'trashed' | 'restored' | 'deleted';
  pageId: string;
}

/**
 * Keeps the byline true after an edit or a restoration. A page that goes loses nothing: its rounds, deliveries
 * and records stay, and come back with it.
 */
export async function onPageEvent(app: App, { kind, pageId }: PageEvent): Promise<void> {
  if (kind === 'trashed' || kind === 'deleted') {
    app.ports.log('info', 'page-gone', { pageId, kind });
    return;
  }
  // Most pages of a site were never submitted; they cost one read.
  if (!(await app.rounds.read(pageId))) return;
  await refreshByline(app, pageId);
}
