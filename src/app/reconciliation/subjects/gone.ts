import type { Seen } from '../../../domain/findings';
import type { App } from '../../app';
import { assetsOn } from '../../references/reference-index';
import type { Subject } from '../comparison';

/** Pages whose assets the app has noted: each is there, or at least nobody can say that it is not. */
export const gone: Subject = {
  atOnce: 100,
  calls: 12,
  async compare({ app, report, unseen }, ids) {
    const visible = new Set((await app.asApp.visible(ids)).map(({ id }) => id));
    const absent = ids.filter((id) => !visible.has(id));
    const trash = absent.length === 0 ? [] : await app.asApp.tree.inTrash(absent);
    for (const id of ids) {
      const trashed = trash.find((page) => page.id === id);
      // Neither there nor in the trash: deleted for good, or hidden from the app.
      if (!visible.has(id) && !trashed) unseen();
      else await report('gone', id, trashed ? await orphan(app, trashed) : []);
    }
  },
};

async function orphan(app: App, { id, title }: { id: string; title: string }): Promise<Seen[]> {
  const assets = await assetsOn(app, id);
  if (assets.length === 0) return [];
  const subject = { type: 'page', id, name: title, url: null } as const;
  const values = { assets: String(assets.length) };
  return [{ kind: 'page-gone', subject, pageId: id, values }];
}
