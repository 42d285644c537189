import fc from 'fast-check';

import { decide, submit, withdraw, type Submission } from '../../src/domain/approval-round';
import { pageStatus } from '../../src/domain/page-status';
import type { ApprovalRound, Decision } from '../../src/contracts/approval';
import { ANN, BEN, CLARA, EVAN, frozen, onePreset, round } from '../support/build';

const AT = '2026-11-21T10:00:00.000Z';

const by = (who: string, kind: Decision['kind'] = 'approve'): Decision => ({
  by: who,
  at: AT,
  kind,
  meaning: kind === 'approve' ? 'brand' : null,
  comment: '',
});

const submission = (overrides: Partial<Submission> = {}): Submission => {
  const { pageId, spaceKey, title, pageVersion, preset, note, submittedBy, submittedAt } = round();
  const base = { pageId, spaceKey, title, pageVersion, preset, note, submittedBy, submittedAt };
  return { ...base, frozen: [], bodyHash: 'hash', ...overrides };
};

const any = (overrides: Partial<ApprovalRound> = {}) =>
  round({ preset: onePreset('brand', 'Brand', [BEN, CLARA]), ...overrides });

describe('a round of approval', () => {
  it('is approved by the first approver when one is enough', () => {
    expect(decide(any(), by(BEN))).toMatchObject({ state: 'approved', settledAt: AT, fence: 1 });
  });

  it('waits for the last approver when all must agree', () => {
    const half = decide(round(), by(BEN));
    const whole = decide(half, by(CLARA));

    expect(half).toMatchObject({ state: 'in-approval', settledAt: null });
    expect(whole).toMatchObject({ state: 'approved', decisions: [by(BEN), by(CLARA)] });
  });

  it('is rejected by one', () => {
    expect(decide(round(), by(CLARA, 'reject'))).toMatchObject({ state: 'rejected' });
  });

  it.each([
    ['somebody who is no approver', () => decide(round(), by(EVAN)), 'not-an-approver'],
    ['the author', () => decide(round(), by(ANN)), 'not-an-approver'],
    ['the same approver again', () => decide(decide(round(), by(BEN)), by(BEN)), 'already-decided'],
    [
      'an approver after the end',
      () => decide(decide(any(), by(BEN)), by(CLARA)),
      'already-decided',
    ],
    [
      'an approver of a withdrawn round',
      () => decide(withdraw(round(), AT), by(BEN)),
      'already-decided',
    ],
    ['the author, withdrawing twice', () => withdraw(withdraw(round(), AT), AT), 'already-decided'],
  ])('refuses %s', (_, act, code) => {
    expect(problemOf(act)).toMatchObject({ code });
  });

  it('keeps the asset versions that the first approver saw', () => {
    const newer = frozen({ versionId: 9004 });

    expect(decide(round(), by(BEN), [newer]).frozen).toEqual([newer]);
  });

  it('refuses a second approver who would approve another asset version', () => {
    const half = decide(round(), by(BEN), [frozen()]);

    expect(problemOf(() => decide(half, by(CLARA), [frozen({ versionId: 9004 })]))).toMatchObject({
      code: 'page-changed',
      subject: 'Hero summer',
    });
  });

  it('does nothing when the same state is submitted twice', () => {
    const first = submit(undefined, submission());

    expect(submit(first, submission())).toBe(first);
  });

  it('starts a new round for an edited page, after the one before', () => {
    const next = submit(round({ fence: 5 }), submission({ bodyHash: 'other', pageVersion: 5 }));

    expect(next).toMatchObject({ round: 2, fence: 6, state: 'in-approval', decisions: [] });
  });

  it('refuses to submit what is approved already', () => {
    const approved = decide(any(), by(BEN));

    expect(problemOf(() => submit(approved, submission()))).toMatchObject({
      code: 'already-decided',
    });
  });

  it.each(['any', 'all'] as const)(
    'with the rule %s is approved exactly by enough people and no refusal',
    (rule) => {
      const person = fc.constantFrom('a', 'b', 'c', 'd');
      const people = fc.uniqueArray(person, { minLength: 1 });
      fc.assert(
        fc.property(people, fc.array(fc.tuple(person, fc.boolean())), (approvers, made) => {
          const start = round({ preset: onePreset('p', 'P', approvers, rule) });
          const end = made.reduce(tryToDecide, start);

          const voices = end.decisions.map((one) => one.by);
          const rejected = end.decisions.some(({ kind }) => kind === 'reject');
          const needed = { any: 1, all: approvers.length }[rule];
          expect(new Set(voices).size).toBe(voices.length);
          expect(approvers).toEqual(expect.arrayContaining(voices));
          expect(end.state).toBe(stateAfter(rejected, voices.length >= needed));
        }),
      );
    },
  );
});

function tryToDecide(state: ApprovalRound, [who, yes]: [string, boolean]): ApprovalRound {
  try {
    return decide(state, by(who, yes ? 'approve' : 'reject'));
  } catch {
    return state;
  }
}

const stateAfter = (rejected: boolean, enough: boolean): ApprovalRound['state'] =>
  rejected ? 'rejected' : enough ? 'approved' : 'in-approval';

function problemOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

describe('the status of a page', () => {
  it.each([
    [null, false, 'draft'],
    ['withdrawn', true, 'draft'],
    ['in-approval', true, 'in-approval'],
    ['in-approval', false, 'in-approval'],
    ['approved', true, 'approved'],
    ['approved', false, 'changed-since-approval'],
    ['rejected', true, 'rejected'],
    ['rejected', false, 'draft'],
  ] as const)('with a round that is %s and the same state %s is %s', (state, same, status) => {
    expect(pageStatus(roundOf(state), same)).toBe(status);
  });
});

const roundOf = (state: ApprovalRound['state'] | null) => (state === null ? null : { state });
