import { isDeepStrictEqual } from 'node:util';

import type { ApprovalRound } from '../../../contracts/approval';
import type { PageInfo } from '../../../contracts/pages';
import { bylineOf } from '../../../domain/byline';
import type { Seen } from '../../../domain/findings';
import type { App } from '../../app';
import { rowsOfPage } from '../../audit/rows';
import { BYLINE, bylineNow, RECORD } from '../../publication/byline';
import { readPublication, readRecord } from '../../publication/delivery-of';
import { owedToShow } from '../../publication/owed-to-show';
import { isFresh, type Subject } from '../comparison';

/** Pages with a round of approval: they show the status and the record that the app knows. */
export const shown: Subject = {
  atOnce: 5,
  // Each asks for its files, its text, two properties and, when they differ, its date; and for its space.
  calls: 32,
  async compare({ app, report, unseen }, ids) {
    const visible = await app.asApp.visible(ids);
    for (const id of ids) {
      const page = visible.find((one) => one.id === id);
      if (page) await report('shown', id, await differences(app, page));
      else unseen();
    }
  },
};

async function differences(app: App, page: PageInfo): Promise<Seen[]> {
  // Where only people may write, the next person who may does.
  if (await owedToShow(app, page.id)) return [];
  const kinds = [
    ...((await showsRecord(app, page)) ? [] : (['record-shown'] as const)),
    ...((await showsStatus(app, page)) ? [] : (['status-shown'] as const)),
  ];
  if (kinds.length === 0) return [];
  const { versionAt } = await app.asApp.read(page.id);
  if (isFresh(app, versionAt)) return [];
  const subject = { type: 'page', id: page.id, name: page.title, url: null } as const;
  return kinds.map((kind) => ({ kind, subject, pageId: page.id, values: {} }));
}

async function showsRecord({ ports, asApp }: App, { id }: PageInfo): Promise<boolean> {
  const record = await readRecord(ports.store, id);
  return record === null || isDeepStrictEqual(await asApp.property(id, RECORD), record);
}

async function showsStatus(app: App, page: PageInfo): Promise<boolean> {
  const round = await app.rounds.read(page.id);
  const delivery = round && (await readPublication(app.ledger, round));
  // While a delivery is on its way the line changes with every try.
  if (!round || (delivery && delivery.phase !== 'done')) return true;
  const facts = await bylineNow(app, page);
  const line = await app.asApp.property(page.id, BYLINE);
  if (facts.status === 'draft' && line === undefined) return true;
  if (isDeepStrictEqual(line, bylineOf(facts))) return true;
  // It still tells of a delivery that the ledger has lost: that is the difference, and stands by itself.
  return delivery === undefined && (await wasOrdered(app, round));
}

async function wasOrdered({ ports }: App, { pageId, round }: ApprovalRound): Promise<boolean> {
  const entries = await rowsOfPage(ports.store, pageId);
  return entries.some(
    ({ entry }) => entry.kind === 'publication-ordered' && entry.facts['round'] === round,
  );
}
