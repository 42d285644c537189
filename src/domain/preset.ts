import type { Approver, Preset } from '../contracts/preset';

/** The people whom a preset names one by one, once each. */
export const peopleOfPreset = ({ steps }: Pick<Preset, 'steps'>): string[] => [
  ...new Set(steps.flatMap(({ approvers }) => approvers.flatMap(peopleAmong))),
];

/** The groups that a preset names, once each. */
export const groupsOfPreset = ({ steps }: Pick<Preset, 'steps'>): string[] => [
  ...new Set(
    steps.flatMap(({ approvers }) =>
      approvers.flatMap((one) => (one.kind === 'group' ? [one.groupId] : [])),
    ),
  ),
];

export const peopleAmong = (one: Approver): string[] =>
  one.kind === 'person' ? [one.accountId] : [];

/** What is offered for a page: its own presets first, then its space's, then the site's. */
export function presetsFor(
  presets: readonly Preset[],
  page: { id: string; spaceKey: string },
): Preset[] {
  const nearness = ({ scope }: Preset): number => {
    switch (scope.kind) {
      case 'page':
        return scope.pageId === page.id ? 1 : 0;
      case 'space':
        return scope.spaceKey === page.spaceKey ? 2 : 0;
      case 'site':
        return 3;
    }
  };
  return presets
    .filter((preset) => nearness(preset) > 0)
    .toSorted((a, b) => nearness(a) - nearness(b));
}
