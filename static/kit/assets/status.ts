import type { AssetCard, Usability } from '../../../src/contracts/asset';
import { formatDay } from '../dates';
import { ALERT, BLOCKED, CHECK, CLOCK, LOCK, QUESTION } from '../icons';
import type { IconShape } from '../icons';
import type { Tone } from '../lozenge';
import type { Surroundings } from '../surroundings';
import type { AssetWords } from './words/en';

interface Facts {
  approval?: AssetCard['approval'];
  usability: Usability;
}

interface Status {
  tone: Tone;
  icon: IconShape;
  text: string;
}

/** Every reason why the asset may not be used, worst first, as sentences. */
function reasonsOf(facts: Facts, words: AssetWords, reader: Surroundings): string[] {
  return facts.usability.reasons.map(({ reason, date }) =>
    // "Not approved" is what the rule says; a reader learns more from where the approval stands.
    reason === 'not-approved' && facts.approval && facts.approval !== 'approved'
      ? words.approval[facts.approval]
      : words.reasons[reason](date ? formatDay(date, reader) : ''),
  );
}

/** The one status that a reader must know: what forbids the use before what merely informs. */
export function statusOf(facts: Facts, words: AssetWords, reader: Surroundings): Status {
  const [reason] = reasonsOf(facts, words, reader);
  if (!facts.usability.usable && reason !== undefined) {
    const kind = facts.usability.reasons[0]?.reason;
    if (kind === 'not-approved') return { tone: 'warning', icon: CLOCK, text: reason };
    return { tone: 'danger', icon: kind === 'locked' ? LOCK : BLOCKED, text: reason };
  }
  if (facts.approval === 'rejected')
    return { tone: 'danger', icon: BLOCKED, text: words.approval.rejected };
  if (facts.approval === 'in-review')
    return { tone: 'warning', icon: CLOCK, text: words.approval['in-review'] };
  if (facts.approval === 'unknown')
    return { tone: 'neutral', icon: QUESTION, text: words.approval.unknown };
  return { tone: 'success', icon: CHECK, text: words.approval.approved };
}

/** A warning for a licence that ends soon; undefined while there is time, or when it has ended. */
export function endingSoon({ usability }: Facts, words: AssetWords): Status | undefined {
  const days = usability.endsInDays;
  if (days === null || days < 0 || !usability.usable) return undefined;
  return { tone: 'warning', icon: ALERT, text: words.endsInDays(days) };
}
