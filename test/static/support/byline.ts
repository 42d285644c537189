import type { PageState } from '../../../src/contracts/approval';
import { approvedRound, asking, CLEAR, pageState, PROPOSAL, round } from './page';
import type { Server, Stage, Theatre } from './stage';

export const NOTHING = { submit: false, withdraw: false, decide: false, publish: false };
export const draft = () => pageState({ may: { ...NOTHING, submit: true } });
export const inApproval = (may: Partial<PageState['may']>) =>
  pageState({
    status: 'in-approval',
    round: round(),
    asking: asking(),
    may: { ...NOTHING, ...may },
  });
export const approved = (changes: Partial<PageState> = {}) =>
  pageState({
    status: 'approved',
    round: approvedRound(),
    may: { ...NOTHING, publish: true },
    ...changes,
  });
export const publishing = (
  publication: Partial<NonNullable<PageState['publication']>>,
): PageState =>
  approved({
    may: NOTHING,
    publication: {
      state: 'queued',
      pageVersion: 4,
      nextTryAt: null,
      attempts: 0,
      problem: null,
      record: null,
      ...publication,
    },
  });

interface Options {
  server?: Server;
  dark?: boolean;
  locale?: string;
}

/** The byline's dialog on a page in this state. */
export async function openByline(
  theatre: Theatre,
  state: PageState,
  { server, ...scene }: Options = {},
): Promise<Stage> {
  const stage = await theatre.play({
    resource: 'byline',
    extension: { type: 'confluence:contentBylineItem', content: { id: '98310' } },
    server: {
      'page.state': () => ({ ok: true, value: state }),
      'page.preflight': () => ({ ok: true, value: CLEAR }),
      'page.candidates': () => ({
        ok: true,
        value: [{ pageId: '98313', title: 'Press kit', pageVersion: 2 }],
      }),
      'page.approvers': () => ({ ok: true, value: [] }),
      'page.recordProposal': () => ({ ok: true, value: PROPOSAL }),
      ...server,
    },
    size: { width: 800, height: 720 },
    ...scene,
  });
  await stage.page.getByRole('heading', { level: 1 }).waitFor();
  return stage;
}
