import * as z from 'zod';

import { ApprovalRound } from '../../contracts/approval';
import { nextMoment } from '../../domain/approval-dates';
import { seconds } from '../delivery/delivery';
import type { Change, EntityQuery, Store } from '../ports';
import type { Settings } from '../settings/settings';
import { factsOf, type Happened, type Written } from './facts';

/** What a page's round was, and what it becomes. */
export interface Replacement {
  previous: ApprovalRound | undefined;
  next: ApprovalRound;
}

/** Rounds of approval: a page's current one by page, earlier ones beside it. */
export interface Rounds {
  /** The page's newest round. */
  read(pageId: string): Promise<ApprovalRound | undefined>;
  /** The page's rounds before this one, newest first, at most ten. */
  before(round: ApprovalRound): Promise<ApprovalRound[]>;
  /** Replaces `previous` by `next` and notes it in the audit log; false when somebody else was faster. */
  replace(previous: ApprovalRound | undefined, next: ApprovalRound): Promise<boolean>;
  /** The same for several pages at once, with changes that belong to it: all of it or nothing. */
  replaceAll(replacements: readonly Replacement[], also?: readonly Change[]): Promise<boolean>;
  /** Every open round. */
  open(): Promise<ApprovalRound[]>;
  /** Pages whose round is to be looked at now: reminders and approvals that have run out, at most 100 of each. */
  due(now: number): Promise<string[]>;
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
export const ROUND_STATES = [
  'in-approval',
  'approved',
  'rejected',
  'withdrawn',
  'expired',
  'past',
] as const;
export type RoundState = (typeof ROUND_STATES)[number];

const PAGE = 50;
const SHOWN = 10;

const Row = z.looseObject({ body: ApprovalRound });
const current = (pageId: string) => `page:${pageId}`;
const past = ({ pageId, round }: Pick<ApprovalRound, 'pageId' | 'round'>) =>
  `${current(pageId)}:${round}`;

interface Needs {
  store: Store;
  settings: Settings;
  happened: Happened;
}

type Writing = 'replace' | 'replaceAll' | 'rewrite';

export function createRounds({ store, settings, happened }: Needs): Rounds {
  const replaceAll: Rounds['replaceAll'] = async (replacements, also = []) => {
    const { timeZone } = await settings.site();
    const facts = replacements.flatMap(({ previous, next }) => factsOf(previous, next));
    const changes = replacements.flatMap((one) => changesOf(one, timeZone));
    return await happened(facts, [...changes, ...also]);
  };
  return {
    ...readingFrom(store),
    replace: (previous, next) => replaceAll([{ previous, next }]),
    replaceAll,
    async rewrite(round, next, state) {
      const key = state === 'past' ? past(round) : current(round.pageId);
      const value = rowOf(next, state, (await settings.site()).timeZone);
      return await store.transact([{ entity: 'approval', key, value, ifFence: round.fence }]);
    },
  };
}

function readingFrom(store: Store): Omit<Rounds, Writing> {
  const read = async (key: string) => {
    const row = await store.getEntity('approval', key);
    return row === undefined ? undefined : Row.parse(row).body;
  };
  const query = async (asked: EntityQuery) => {
    const { rows, next } = await store.queryEntity('approval', asked);
    return { rounds: rows.map((row) => Row.parse(row).body), next };
  };
  const inState: Rounds['inState'] = (state, cursor) =>
    query({ index: 'by-state', partition: [state], limit: PAGE, cursor });
  return {
    read: (pageId) => read(current(pageId)),
    async before({ pageId, round }) {
      const numbers = Array.from({ length: Math.min(SHOWN, round - 1) }, (_, at) => round - 1 - at);
      const found = await Promise.all(
        numbers.map((number) => read(past({ pageId, round: number }))),
      );
      return found.filter((one) => one !== undefined);
    },
    async open() {
      const found: ApprovalRound[] = [];
      let cursor: string | undefined;
      do {
        const page = await inState('in-approval', cursor);
        found.push(...page.rounds);
        cursor = page.next;
      } while (cursor !== undefined);
      return found;
    },
    async due(now) {
      const upTo = seconds(now);
      const pages = await Promise.all(
        (['in-approval', 'approved'] as const).map((state) =>
          query({ index: 'by-due', partition: [state], upTo, limit: 100 }),
        ),
      );
      return pages.flatMap(({ rounds }) => rounds.map(({ pageId }) => pageId));
    },
    async ofPage(pageId) {
      // The index may lag behind; the current round is read strictly.
      const [{ rounds }, newest] = await Promise.all([
        query({ index: 'by-page', partition: [pageId], newestFirst: true, limit: 100 }),
        read(current(pageId)),
      ]);
      const all = [...rounds, ...(newest ? [newest] : [])];
      const known = new Map(all.map((round) => [round.round, round] as const));
      return [...known.values()].toSorted((a, b) => a.round - b.round);
    },
    inState,
  };
}

function changesOf({ previous, next }: Replacement, timeZone: string): Written[] {
  const value = rowOf(next, next.state, timeZone);
  const now: Written = { entity: 'approval', key: current(next.pageId), value };
  if (!previous) return [{ ...now, ifAbsent: true }];
  const before: Change = {
    entity: 'approval',
    key: past(previous),
    value: rowOf(previous, 'past', timeZone),
  };
  return [{ ...now, ifFence: previous.fence }, ...(previous.round === next.round ? [] : [before])];
}

function rowOf(round: ApprovalRound, state: RoundState, timeZone: string) {
  const due = state === 'past' ? undefined : nextMoment(round, timeZone);
  return {
    state,
    page: round.pageId,
    round: round.round,
    fence: round.fence,
    updated: seconds(Date.parse(round.settledAt ?? round.submittedAt)),
    ...(due !== undefined && { due: seconds(due) }),
    body: round,
  };
}
