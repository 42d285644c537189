import fc from 'fast-check';

import { decide, submit, withdraw, type Submission } from '../../src/domain/approval-round';
import { pageStatus } from '../../src/domain/page-status';
import type { ApprovalRound, Decision } from '../../src/contracts/approval';
import { ANN, BEN, CLARA, EVAN, frozen, round } from '../support/build';

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
  round({ preset: { ...round().preset, rule: 'any' }, ...overrides });

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
    expect(act).toThrow(expect.objectContaining({ code }));
  });

  it('keeps the asset versions that the first approver saw', () => {
    const newer = frozen({ versionId: 9004 });

    expect(decide(round(), by(BEN), [newer]).frozen).toEqual([newer]);
  });

  it('refuses a second approver who would approve another asset version', () => {
    const half = decide(round(), by(BEN), [frozen()]);

    expect(() => decide(half, by(CLARA), [frozen({ versionId: 9004 })])).toThrow(
      expect.objectContaining({ code: 'page-changed', subject: 'Hero summer' }),
    );
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

    expect(() => submit(approved, submission())).toThrow(
      expect.objectContaining({ code: 'already-decided' }),
    );
  });

  it('is approved exactly when nobody rejected and enough people agreed, in any order', () => {
    const people = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 });
    const decisions = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.boolean()));
    fc.assert(
      fc.property(people, fc.constantFrom('any', 'all'), decisions, (approvers, rule, made) => {
        const start = round({
          preset: { id: 'p', name: 'P', approvers, rule: rule as 'any' | 'all' },
        });
        const end = made.reduce((state, [who, yes]) => {
          try {
            return decide(state, by(who, yes ? 'approve' : 'reject'));
          } catch {
            return state;
          }
        }, start);
        const voices = end.decisions.map((one) => one.by);
        expect(new Set(voices).size).toBe(voices.length);
        expect(voices.every((who) => approvers.includes(who))).toBe(true);
        const rejected = end.decisions.some(({ kind }) => kind === 'reject');
        const enough = rule === 'any' ? voices.length > 0 : voices.length === approvers.length;
        expect(end.state === 'approved').toBe(!rejected && enough);
      }),
    );
  });
});

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
    expect(pageStatus(state && { state }, same)).toBe(status);
  });
});
