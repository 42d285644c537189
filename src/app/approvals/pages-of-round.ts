import type { PageBody } from '../../contracts/pages';
import { inParallel } from '../../domain/in-parallel';
import { Problem } from '../../errors';
import type { App } from '../app';
import { asProblem } from '../problem-view';
import { assertUnchanged } from './submit';

/**
 * The page that is decided on, first, and those that are approved together with it, as the person sees them. Throws
 * 'set-unseen' naming the change set's page when one of the others cannot be opened.
 */
export async function pagesOfRound(
  app: App,
  pageId: string,
  seenVersion: number,
): Promise<[PageBody, ...PageBody[]]> {
  const page = await app.asUser.read(pageId);
  assertUnchanged(page, seenVersion);
  const round = await app.rounds.read(pageId);
  const others = (round?.set?.pages ?? []).filter((one) => one.pageId !== pageId);
  const read = await inParallel(others, 4, async (one) => {
    try {
      return await app.asUser.read(one.pageId);
    } catch (error) {
      if (asProblem(error).code !== 'not-found') throw error;
      throw new Problem('set-unseen', { subject: page.title });
    }
  });
  return [page, ...read];
}
