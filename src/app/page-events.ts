import type { App } from './app';
import { refreshByline } from './publication/byline';
import { forgetPage, indexPage } from './references/reference-index';
import { asProblem } from './problem-view';

/** What happened to a page, as far as the app cares; `files`: to what is attached to it. */
export interface PageEvent {
  kind: 'updated' | 'files' | 'trashed' | 'restored' | 'deleted';
  pageId: string;
}

/**
 * Keeps the byline true after an edit, another file or a restoration, and knows which assets the page shows. A page
 * that goes loses nothing: its rounds, deliveries and records stay, and come back with it.
 */
export async function onPageEvent(app: App, { kind, pageId }: PageEvent): Promise<void> {
  if (kind === 'trashed' || kind === 'deleted') {
    app.ports.log('info', 'page-gone', { pageId, kind });
    await forgetPage(app, pageId);
    return;
  }
  if (kind !== 'files') await noteAssets(app, pageId);
  // Most pages of a site were never submitted.
  if (!(await app.rounds.read(pageId))) return;
  await refreshByline(app, pageId);
}

/** Pages that the app may not see are noted when one of their editors submits them. */
async function noteAssets(app: App, pageId: string): Promise<void> {
  try {
    await indexPage(app, await app.asApp.read(pageId));
  } catch (error) {
    const { code } = asProblem(error);
    if (code !== 'not-found' && code !== 'forbidden') throw error;
  }
}
