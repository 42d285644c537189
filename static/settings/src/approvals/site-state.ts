import type { Preset } from '../../../../src/contracts/approval';
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

/** What keeps the settings from being saved. */
export const isComplete = ({ presets, policies }: SiteSettings): boolean =>
  presets.every(({ name, approvers }) => name.trim() !== '' && approvers.length > 0) &&
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
