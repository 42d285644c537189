import * as z from 'zod';

import type { ApprovalRound } from '../../contracts/approval';
import type { CodeAnswer } from '../../contracts/evidence';
import { PageId } from '../../contracts/systems';
import { readCode, shortCode } from '../../domain/short-code';
import { Problem } from '../../errors';
import type { App } from '../app';
import { statusOf } from '../approvals/status';
import { readRecord } from '../publication/delivery-of';

const Issued = z.object({ pageId: PageId, round: z.int() });
const key = (code: string) => `code:${code}`;

/** The code of an approved state of a page; null for a round that approved nothing. */
export function codeOf({ ports }: App, round: ApprovalRound): string | null {
  if (round.state !== 'approved') return null;
  return shortCode({
    site: ports.installation.cloudId,
    page: round.pageId,
    round: round.round,
    fingerprint: round.bodyHash,
  });
}

/** The code, findable from now on. Safe to repeat, and cheap then. */
export async function issueCode(app: App, round: ApprovalRound): Promise<string | null> {
  const code = codeOf(app, round);
  if (code === null) return null;
  const { store } = app.ports;
  if ((await store.get(key(code))) === undefined) {
    await store.set(key(code), { pageId: round.pageId, round: round.round });
  }
  return code;
}

/** What a code from an exported page says today. Pages that the person may not see are unknown to them. */
export async function checkCode(app: App, typed: string): Promise<CodeAnswer> {
  const code = readCode(typed);
  if (code === undefined) return { kind: 'mistyped' };
  const issued = Issued.safeParse(await app.ports.store.get(key(code)));
  if (!issued.success) return { kind: 'unknown' };
  const { pageId } = issued.data;
  const page = await app.asUser.info(pageId).catch(unlessHidden);
  const rounds = await app.rounds.ofPage(pageId);
  const round = rounds.find((one) => one.round === issued.data.round);
  if (!page || !round) return { kind: 'unknown' };
  const newer = rounds.find((one) => one.round > round.round && one.state === 'approved');
  const { sameState } = await statusOf(app, app.asUser, page, round);
  return {
    kind: newer ? 'superseded' : sameState ? 'valid' : 'changed-since',
    pageId,
    title: page.title,
    pageVersion: round.pageVersion,
    round: round.round,
    approvedAt: round.settledAt ?? round.submittedAt,
    newerVersion: newer?.pageVersion ?? null,
    record: await readRecord(app.ports.store, pageId),
  };
}

function unlessHidden(error: unknown): undefined {
  if (error instanceof Problem && ['not-found', 'forbidden'].includes(error.code)) return undefined;
  throw error;
}
