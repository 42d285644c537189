import type { AssetCard, Usability } from '../../../src/contracts/asset';
import { formatDay } from '../dates';
import { ALERT, BLOCKED, CHECK, CLOCK, LOCK, QUESTION } from '../icons';
import type { IconShape } from '../icons';
import type { Tone } from '../lozenge';
import { surroundings } from '../surroundings';
import { assetWording } from './words';

interface Status {
  tone: Tone;
  icon: IconShape;
  text: string;
}

/** Every reason why the asset may not be used, worst first. */
export const reasonsOf = (usability: Usability): string[] =>
  usability.reasons.map(({ reason, date }) =>
    assetWording().reasons[reason](date ? formatDay(date, surroundings()) : ''),
  );

/** The worst reason why the asset may not be used; undefined when it may be. */
export function refusalOf(usability: Usability): Status | undefined {
  const [text] = reasonsOf(usability);
  if (usability.usable || text === undefined) return undefined;
  const reason = usability.reasons[0]?.reason;
  if (reason === 'not-approved') return { tone: 'warning', icon: CLOCK, text };
  return { tone: 'danger', icon: reason === 'locked' ? LOCK : BLOCKED, text };
}

/** The one status that a reader must know: what forbids the use before what merely informs. */
export function statusOf({ approval, usability }: AssetCard): Status {
  const text = assetWording().approval[approval];
  const refusal = refusalOf(usability);
  // "Not approved" is what the rule says; a reader learns more from where the approval stands.
  if (refusal && (refusal.tone === 'danger' || approval === 'approved')) return refusal;
  switch (approval) {
    case 'approved':
      return { tone: 'success', icon: CHECK, text };
    case 'in-review':
      return { tone: 'warning', icon: CLOCK, text };
    case 'rejected':
      return { tone: 'danger', icon: BLOCKED, text };
    case 'unknown':
      return { tone: 'neutral', icon: QUESTION, text };
  }
}

/** A warning for a licence that ends soon; undefined while there is time, or when it has ended. */
export function endingSoon({ usable, endsInDays }: Usability): Status | undefined {
  if (endsInDays === null || endsInDays < 0 || !usable) return undefined;
  return { tone: 'warning', icon: ALERT, text: assetWording().endsInDays(endsInDays) };
}
