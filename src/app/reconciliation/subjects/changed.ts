import type { Subject } from '../comparison';
import { filed, pageOf } from './filed';
import { page } from './page';
import { record } from './record';
import { shown } from './shown';

/** Pages that changed: what they show of assets, and of their approval. */
export const changedPage: Subject = {
  atOnce: 5,
  calls: page.calls + shown.calls,
  async compare(comparison, ids) {
    await page.compare(comparison, ids);
    const rounds = await Promise.all(ids.map((id) => comparison.app.rounds.read(id)));
    const approved = ids.filter((_, at) => rounds[at] !== undefined);
    if (approved.length > 0) await shown.compare(comparison, approved);
  },
};

/** Documents that changed in a folder: the record of their page, and whether it is the only one. */
export const changedRecord: Subject = {
  atOnce: 1,
  calls: record.calls + filed.calls,
  async compare(comparison, ids) {
    await filed.compare(comparison, ids);
    const pages = ids.flatMap((id) => pageOf(comparison.app, id.split('.')[1] ?? '') ?? []);
    await record.compare(comparison, pages);
  },
};
