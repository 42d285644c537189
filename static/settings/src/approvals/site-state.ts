import type { ApprovalStep, Preset, PresetScope } from '../../../../src/contracts/preset';
import type { SiteSettings, SpacePolicy } from '../../../../src/contracts/settings';

export type { Preset, SiteSettings, SpacePolicy };

/** An id that the preset keeps when it is renamed: made from its first name, and of no other preset. */
export function presetId(name: string, taken: readonly string[]): string {
  const base =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 34) || 'preset';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

/** "Web, Print" as a list; empty parts and doubles are left out. */
export const toList = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];

export const emptyStep = (): ApprovalStep => ({ approvers: [], rule: 'any', quorum: 1 });

export const emptyPreset = (): Preset => ({
  id: '',
  name: '',
  scope: { kind: 'site' },
  steps: [emptyStep()],
  dueDays: null,
  remindDays: null,
  validMonths: null,
  signature: false,
});

/** The id in a page's address, or the number itself; empty when the text names no page. */
export const pageIdIn = (text: string): string =>
  /(?:^|\/pages\/(?:edit-v2\/)?|pageId=)(\d{1,19})(?:\D|$)/.exec(text.trim())?.[1] ?? '';

function isPlaced(scope: PresetScope): boolean {
  if (scope.kind === 'space') return scope.spaceKey !== '';
  return scope.kind === 'site' || scope.pageId !== '';
}

/** What keeps the settings from being saved. */
export const isComplete = ({ presets, policies }: SiteSettings): boolean =>
  presets.every(
    ({ name, scope, steps }) =>
      name.trim() !== '' && isPlaced(scope) && steps.every(({ approvers }) => approvers.length > 0),
  ) &&
  policies.every(({ spaceKey }) => spaceKey !== '') &&
  new Set(policies.map(({ spaceKey }) => spaceKey)).size === policies.length;

/** New presets get their ids when they are saved. */
export function withIds(settings: SiteSettings): SiteSettings {
  const taken = settings.presets.map(({ id }) => id).filter(Boolean);
  const presets = settings.presets.map((preset) => {
    const named = { ...preset, name: preset.name.trim() };
    if (preset.id !== '') return named;
    const id = presetId(preset.name, taken);
    taken.push(id);
    return { ...named, id };
  });
  return { ...settings, presets };
}
