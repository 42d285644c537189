import type { ApprovalRound } from '../contracts/approval';
import type { Preset } from '../contracts/preset';
import { isClosedAccount, markerOfClosed } from '../contracts/systems';
import { peopleOfPreset } from './preset';
import { WORDS, type Language } from './words';

/** Everybody whom a round names, once each. */
export const peopleOfRound = (round: ApprovalRound): string[] => [
  ...new Set([
    round.submittedBy,
    ...peopleOfPreset(round.preset),
    ...round.decisions.flatMap((decision) => [decision.by, decision.for ?? decision.by]),
    ...[round.choices ?? [], round.overrides ?? []].flat().map(({ by }) => by),
  ]),
];

/** The round without these people; the same object when it names none of them. */
export function eraseFromRound(round: ApprovalRound, closed: ReadonlySet<string>): ApprovalRound {
  const people = peopleOfRound(round);
  if (!people.some((id) => closed.has(id))) return round;
  const instead = substitutes(people, closed);
  return {
    ...round,
    submittedBy: instead(round.submittedBy),
    preset: inPreset(round.preset, instead),
    decisions: round.decisions.map((decision) => ({
      ...decision,
      by: instead(decision.by),
      ...(decision.for !== undefined && { for: instead(decision.for) }),
    })),
    ...(round.choices && {
      choices: round.choices.map((choice) => ({ ...choice, by: instead(choice.by) })),
    }),
    ...(round.overrides && {
      overrides: round.overrides.map((override) => ({ ...override, by: instead(override.by) })),
    }),
    fence: round.fence + 1,
  };
}

/** The preset without these people; the same object when it names none of them. */
export function eraseFromPreset(preset: Preset, closed: ReadonlySet<string>): Preset {
  const people = peopleOfPreset(preset);
  if (!people.some((id) => closed.has(id))) return preset;
  return inPreset(preset, substitutes(people, closed));
}

const inPreset = (preset: Preset, instead: (id: string) => string): Preset => ({
  ...preset,
  steps: preset.steps.map((step) => ({
    ...step,
    approvers: step.approvers.map((one) =>
      one.kind === 'person' ? { ...one, accountId: instead(one.accountId) } : one,
    ),
  })),
});

/** What to call those of these people who are no longer there. */
export const namesOfClosed = (people: Iterable<string>, language: Language) =>
  [...people]
    .filter(isClosedAccount)
    .map((accountId) => ({ accountId, name: WORDS[language].formerUser }));

// Different people stay different within one round: one's approval must not count as the other's.
function substitutes(people: readonly string[], closed: ReadonlySet<string>) {
  const taken = new Set(people.filter(isClosedAccount));
  const instead = new Map<string, string>();
  for (const id of new Set(people)) {
    if (!closed.has(id)) continue;
    let number = 1;
    while (taken.has(markerOfClosed(number))) number += 1;
    taken.add(markerOfClosed(number));
    instead.set(id, markerOfClosed(number));
  }
  return (id: string): string => instead.get(id) ?? id;
}
