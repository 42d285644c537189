import { surroundings } from '../../kit/surroundings';

/** The asset that another one is chosen for, when the picker was opened for that; else undefined. */
export function replacedAsset(): string | undefined {
  const modal = surroundings().extension['modal'];
  if (typeof modal !== 'object' || modal === null || !('replace' in modal)) return undefined;
  const { replace } = modal;
  return typeof replace === 'number' ? String(replace) : undefined;
}
