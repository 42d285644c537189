import type { PageBody } from '../../../contracts/pages';
import { Problem } from '../../../errors';
import { isNoted } from '../../references/reference-index';
import { isFresh, type Comparison, type Subject } from '../comparison';

/** Pages with what the app has noted of their references. */
export const page: Subject = {
  atOnce: 10,
  calls: 20,
  async compare(comparison, ids) {
    for (const id of ids) {
      const body = await seenPage(comparison, id);
      if (body) await comparePage(comparison, body);
      else comparison.unseen();
    }
  },
};

async function seenPage({ app }: Comparison, id: string): Promise<PageBody | undefined> {
  try {
    return await app.asApp.read(id);
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found') return undefined;
    throw error;
  }
}

export async function comparePage({ app, report }: Comparison, body: PageBody): Promise<void> {
  const same = isFresh(app, body.versionAt) || (await isNoted(app, body));
  const seen = {
    kind: 'references-outdated' as const,
    subject: { type: 'page' as const, id: body.id, name: body.title, url: null },
    pageId: body.id,
    values: {},
  };
  await report('page', body.id, same ? [] : [seen]);
}
