import { isDeepStrictEqual } from 'node:util';

import { AuditHead } from '../../contracts/audit';
import type { Pages } from '../../contracts/pages';
import { RecordView } from '../../contracts/records';
import { headInDocument } from '../../domain/document/audit-head';
import type { App } from '../app';
import { headOfPage } from './heads';

/** Content property with the log's head as of the page's newest entry. The manifest makes it searchable. */
const ANCHOR = 'imprimatur-audit';
const RECORD = 'imprimatur-record';
/** Pages and records that one check looks at. */
const MOST_PAGES = 1000;
const MOST_RECORDS = 25;
const LARGEST_RECORD = 60_000_000;

export interface FoundHead {
  /** A page's id or a record's number. */
  where: string;
  head: AuditHead;
}

/** Leaves the log's head on the page, out of reach of whoever clears the app's storage. Safe to repeat. */
export async function anchor(app: App, pages: Pages, pageId: string): Promise<void> {
  const { store } = app.ports;
  const head = await headOfPage(store, pageId);
  if (!head) return;
  const mark = { hash: head.hash };
  // Once per entry: a page that is edited every minute costs Confluence nothing.
  if (isDeepStrictEqual(await store.get(markKey(pageId)), mark)) return;
  await pages.setProperty(pageId, ANCHOR, head);
  await store.set(markKey(pageId), mark);
}

const markKey = (pageId: string) => `audit-anchored:${pageId}`;

/** Heads that pages hold, and those that their records in OpenText were filed with. */
export async function headsOutside(app: App): Promise<FoundHead[]> {
  const found: FoundHead[] = [];
  let records = 0;
  for (const pageId of await anchoredPages(app)) {
    const head = AuditHead.safeParse(await app.asApp.property(pageId, ANCHOR));
    if (head.success) found.push({ where: pageId, head: head.data });
    if (records >= MOST_RECORDS) continue;
    const filed = await headOfRecord(app, pageId);
    if (!filed) continue;
    records += 1;
    found.push(filed);
  }
  return found;
}

async function anchoredPages({ asApp }: App): Promise<string[]> {
  const pages: string[] = [];
  const wish = { terms: [{ property: `${ANCHOR}.seq`, atLeast: 1 }] };
  for await (const { items } of asApp.search.pages(wish)) {
    pages.push(...items.map(({ id }) => id));
    if (pages.length >= MOST_PAGES) break;
  }
  return pages.slice(0, MOST_PAGES);
}

/** A record that cannot be read now says nothing; the next check asks again. */
async function headOfRecord(app: App, pageId: string): Promise<FoundHead | undefined> {
  const record = RecordView.safeParse(await app.asApp.property(pageId, RECORD));
  if (!record.success) return undefined;
  const { nodeId, version, number } = record.data;
  try {
    const bytes = await (await app.records()).content(nodeId, version, LARGEST_RECORD);
    const head = AuditHead.safeParse(headInDocument(new TextDecoder().decode(bytes)));
    return head.success ? { where: number, head: head.data } : undefined;
  } catch (error) {
    app.ports.log('warn', 'record-head-unread', { pageId, cause: String(error) });
    return undefined;
  }
}
