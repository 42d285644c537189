import * as z from 'zod';

import { ApprovalRound } from '../../contracts/approval';
import { notesOfRound } from '../../domain/audit/note';
import type { AuditLog } from '../audit/log';
import { seconds } from '../delivery/delivery';
import type { Change, Store } from '../ports';

/** Rounds of approval: a page's current one by page, earlier ones beside it. */
export interface Rounds {
  /** The page's newest round. */
  read(pageId: string): Promise<ApprovalRound | undefined>;
  /** Replaces `previous` by `next` and notes it in the audit log; false when somebody else was faster. */
  replace(previous: ApprovalRound | undefined, next: ApprovalRound): Promise<boolean>;
  /** Pages with an open round, at most 100. */
  open(): Promise<ApprovalRound[]>;
  /** Every round of the page, oldest first, at most 100; of past ones those that the index knows of. */
  ofPage(pageId: string): Promise<ApprovalRound[]>;
  /** A page of the rounds in a state, oldest first. */
  inState(
    state: RoundState,
    cursor?: string,
  ): Promise<{ rounds: ApprovalRound[]; next: string | undefined }>;
  /** Puts the same round, current or past, in its own place; false when it has changed meanwhile. */
  rewrite(round: ApprovalRound, next: ApprovalRound, state: RoundState): Promise<boolean>;
}

/** As the index has them: a round that was followed by another one is past. */
export const ROUND_STATES = ['in-approval', 'approved', 'rejected', 'withdrawn', 'past'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

const PAGE = 50;

const Row = z.looseObject({ body: ApprovalRound });
const current = (pageId: string) => `page:${pageId}`;
const past = ({ pageId, round }: ApprovalRound) => `${current(pageId)}:${round}`;

export function createRounds(store: Store, audit: AuditLog): Rounds {
  return {
    async read(pageId) {
      const row = await store.getEntity('approval', current(pageId));
      return row === undefined ? undefined : Row.parse(row).body;
    },
    async replace(previous, next) {
      const notes = notesOfRound(previous, next);
      if (notes.length === 0) return await store.transact(replacement(previous, next));
      return await audit.record(notes, async () => {
        const key = current(next.pageId);
        // A first round has no fence to be held against; the log's own end keeps a second one from overtaking it.
        if (!previous && (await store.getEntity('approval', key)) !== undefined) return null;
        return replacement(previous, next);
      });
    },
    async open() {
      const { rows } = await store.queryEntity('approval', {
        index: 'by-state',
        partition: ['in-approval'],
        newestFirst: true,
        limit: 100,
      });
      return rows.map((row) => Row.parse(row).body);
    },
    async ofPage(pageId) {
      // The index may lag behind; the current round is read strictly.
      const query = { index: 'by-page', partition: [pageId], newestFirst: true, limit: 100 };
      const [{ rows }, row] = await Promise.all([
        store.queryEntity('approval', query),
        store.getEntity('approval', current(pageId)),
      ]);
      const known = new Map(
        [...rows, ...(row === undefined ? [] : [row])]
          .map((one) => Row.parse(one).body)
          .map((round) => [round.round, round] as const),
      );
      return [...known.values()].toSorted((a, b) => a.round - b.round);
    },
    async inState(state, cursor) {
      const query = { index: 'by-state', partition: [state], limit: PAGE, cursor };
      const { rows, next } = await store.queryEntity('approval', query);
      return { rounds: rows.map((row) => Row.parse(row).body), next };
    },
    async rewrite(round, next, state) {
      const key = state === 'past' ? past(round) : current(round.pageId);
      const value = rowOf(next, state);
      return await store.transact([{ entity: 'approval', key, value, ifFence: round.fence }]);
    },
  };
}

function replacement(previous: ApprovalRound | undefined, next: ApprovalRound): Change[] {
  const { pageId, state } = next;
  const now: Change = { entity: 'approval', key: current(pageId), value: rowOf(next, state) };
  if (!previous) return [now];
  const before: Change = {
    entity: 'approval',
    key: past(previous),
    value: rowOf(previous, 'past'),
  };
  return [{ ...now, ifFence: previous.fence }, ...(previous.round === next.round ? [] : [before])];
}

function rowOf(round: ApprovalRound, state: string): Record<string, unknown> {
  return {
    state,
    page: round.pageId,
    round: round.round,
    fence: round.fence,
    updated: seconds(Date.parse(round.settledAt ?? round.submittedAt)),
    body: round,
  };
}
