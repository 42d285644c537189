import { surroundings } from '../../../kit/surroundings';

/** The asset whose dependants an asset card asks for; undefined behind a page's byline. */
export function askedAsset(): number | undefined {
  const modal = surroundings().extension['modal'];
  if (typeof modal !== 'object' || modal === null || !('impact' in modal)) return undefined;
  return typeof modal.impact === 'number' ? modal.impact : undefined;
}
