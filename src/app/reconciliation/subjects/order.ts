import type { ApprovalRound } from '../../../contracts/approval';
import type { App } from '../../app';
import { publicationId } from '../../publication/delivery-of';
import type { Subject } from '../comparison';

/** Orders of publications, as `page.version.round`: each has a delivery, whatever became of it. */
export const order: Subject = {
  atOnce: 50,
  calls: 0,
  async compare({ app, report }, ids) {
    for (const id of ids) {
      const round = await lostRound(app, id);
      const seen = round && {
        kind: 'order-lost' as const,
        subject: { type: 'page' as const, id: round.pageId, name: round.title, url: null },
        pageId: round.pageId,
        values: { version: String(round.pageVersion) },
      };
      await report('order', id, seen ? [seen] : []);
    }
  },
};

/** The round whose publication nobody owes any more, although it is still what the page's approval says. */
async function lostRound({ ledger, rounds }: App, id: string): Promise<ApprovalRound | undefined> {
  const [pageId = '', version, number] = id.split('.');
  if (await ledger.read(publicationId(pageId, Number(version)))) return undefined;
  const round = await rounds.read(pageId);
  const same = round?.pageVersion === Number(version) && round.round === Number(number);
  return same && round.state === 'approved' ? round : undefined;
}
