import type { ForgeHost } from '../host/host';
import { as, BYLINE } from './person';

/** What waits, for whom, in which way: a first step decided, a yearly review, a signature asked for. */
export async function openRounds(host: ForgeHost): Promise<void> {
  const submit = async (pageId: string, presetId: string, note: string) => {
    const ann = as(host, 'ann', BYLINE, summerPage(pageId));
    const { pageVersion } = await ann<{ pageVersion: number }>('page.state', {});
    await ann('page.submit', { pageVersion, presetId, note });
    return pageVersion;
  };
  const idea = await submit('98318', 'brand-then-approvers', 'What the creative review decided.');
  const ben = as(host, 'ben', BYLINE, summerPage('98318'));
  await ben('page.approve', { pageVersion: idea, meaning: 'brand', comment: '' });
  const lessons = await submit('98326', 'yearly', 'What we learnt in spring.');
  const clara = as(host, 'clara', BYLINE, summerPage('98326'));
  await clara('page.approve', { pageVersion: lessons, meaning: 'content', comment: '' });
  await submit('98317', 'signed', 'The minutes, to be signed.');
  await host.idle();
}

const summerPage = (id: string) => ({
  content: { id, type: 'page' },
  space: { id: '65601', key: 'SUM' },
});
