import { linkId } from '../../../domain/delivery-id';
import { recordNickname } from '../../../domain/record-naming';
import type { App } from '../../app';
import { readRecord } from '../../publication/delivery-of';
import type { Seen } from '../../../domain/findings';
import type { Subject } from '../comparison';

/** Documents that carry the app's mark, as `node.nickname`: each is its page's one record. */
export const filed: Subject = {
  atOnce: 5,
  calls: 30,
  async compare(comparison, ids) {
    for (const id of ids) {
      const seen = await differenceOf(comparison.app, id);
      await comparison.report('filed', id, seen ? [seen] : []);
    }
  },
};

/** The page that a nickname was made for; undefined for another site's. */
export function pageOf({ ports }: App, nickname: string): string | undefined {
  const beginning = recordNickname(ports.installation.cloudId, '');
  const pageId = nickname.slice(beginning.length);
  return nickname.startsWith(beginning) && /^\d{1,19}$/.test(pageId) ? pageId : undefined;
}

async function differenceOf(app: App, id: string): Promise<Seen | undefined> {
  const [node = '', nickname = ''] = id.split('.');
  const nodeId = Number(node);
  const pageId = pageOf(app, nickname);
  if (pageId === undefined) return undefined;
  const record = await readRecord(app.ports.store, pageId);
  if (record?.nodeId === nodeId) return undefined;
  const records = await app.records();
  if (!(await records.survey.seen([nodeId])).has(nodeId)) return undefined;
  if (!record) return (await isOwed(app, pageId)) ? undefined : await unlisted(app, pageId, nodeId);
  // The holder of the nickname is the page's record, as the comparison of records says.
  if ((await records.survey.holderOf(nickname)) === nodeId) return undefined;
  const url = record.url.replace(/\d+$/, node);
  return {
    kind: 'record-copied',
    subject: { type: 'record', id: node, name: record.name, url },
    pageId,
    values: { number: node, other: record.number },
  };
}

/** It may just have been made: the link tells strictly who works on it, the lists of those that stopped. */
async function isOwed({ ledger, links }: App, pageId: string): Promise<boolean> {
  const link = linkId('opentext', pageId, '');
  if (((await links.read(link))?.holder ?? null) !== null) return true;
  for (const state of ['open', 'blocked', 'attention'] as const) {
    const { deliveries } = await ledger.list({ state, by: { link }, limit: 1 });
    if (deliveries.length > 0) return true;
  }
  return false;
}

async function unlisted(app: App, pageId: string, nodeId: number): Promise<Seen> {
  const { name, url, number } = await (await app.records()).read(nodeId);
  return {
    kind: 'record-unlisted',
    subject: { type: 'record', id: String(nodeId), name, url },
    pageId,
    values: { number },
  };
}
