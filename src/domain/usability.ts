import type { Asset, Usability, UsabilityReason } from '../contracts/asset';
import type { CelumMapping, SpacePolicy } from '../contracts/settings';
import { dayIn, daysBetween } from './day';

type Reason = Usability['reasons'][number];

export interface UsabilityContext {
  /** What the space publishes for; without one, every channel and territory will do. */
  policy: Pick<SpacePolicy, 'channels' | 'territories'> | undefined;
  mapping: CelumMapping;
  /** A licence ends with the day in this zone. */
  timeZone: string;
  now: number;
}

/**
 * Whether an asset may be used now. Reasons come worst first: dates, then approval, lock, channel, territory,
 * rights that nobody stated. CELUM's `released` plays no part: it says that the upload was sorted, not that
 * anybody approved. Without a mapped approval field nothing can be said of approval, and nothing is.
 */
export function usabilityOf(asset: Asset, context: UsabilityContext): Usability {
  const today = dayIn(context.timeZone, context.now);
  const reasons = [
    ...ofDates(asset, today, context.now),
    ...ofApproval(asset, context.mapping),
    ...(asset.locked ? [{ reason: 'locked' as const }] : []),
    ...ofMarkets(asset, context),
  ];
  const end = soonestEnd(asset, context.timeZone);
  const left = end === null ? null : daysBetween(today, end);
  const soon = left !== null && left >= 0 && left <= context.mapping.warnDays;
  return { usable: reasons.length === 0, reasons, endsInDays: soon ? left : null };
}

function ofDates(asset: Asset, today: string, now: number): Reason[] {
  const { licenceEnd } = asset.rights;
  const { from, until, available } = asset.availability;
  const reasons: Reason[] = [];
  if (licenceEnd !== null && licenceEnd < today) {
    reasons.push({ reason: 'licence-expired', date: licenceEnd });
  }
  if (until !== null && hasPassed(until, today, now)) {
    reasons.push({ reason: 'not-available', date: until });
  } else if (from !== null && isAhead(from, today, now)) {
    reasons.push({ reason: 'not-yet-available', date: from });
  } else if (!available) {
    reasons.push({ reason: 'not-available' });
  }
  return reasons;
}

// CELUM's own picker counts the last day in full; a bare day is compared as a day.
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const hasPassed = (until: string, today: string, now: number) =>
  isDay(until) ? until < today : Date.parse(until) < now;
const isAhead = (from: string, today: string, now: number) =>
  isDay(from) ? from > today : Date.parse(from) > now;

function ofApproval(asset: Asset, { approvalField }: CelumMapping): Reason[] {
  if (approvalField === null || asset.approval === 'approved') return [];
  return [{ reason: asset.approval === 'rejected' ? 'rejected' : 'not-approved' }];
}

function ofMarkets({ rights }: Asset, { policy, mapping }: UsabilityContext): Reason[] {
  if (!policy) return [];
  const checks = [
    {
      asked: policy.channels,
      given: rights.channels,
      mapped: mapping.channelsField,
      reason: 'wrong-channel',
    },
    {
      asked: policy.territories,
      given: rights.territories,
      mapped: mapping.territoriesField,
      reason: 'wrong-territory',
    },
  ] as const;
  const found = new Set<UsabilityReason>();
  for (const { asked, given, mapped, reason } of checks) {
    if (asked.length === 0 || mapped === null) continue;
    if (given.length === 0) found.add('rights-missing');
    else if (!asked.every((one) => includesWord(given, one))) found.add(reason);
  }
  const order: UsabilityReason[] = ['wrong-channel', 'wrong-territory', 'rights-missing'];
  return order.filter((reason) => found.has(reason)).map((reason) => ({ reason }));
}

const includesWord = (words: readonly string[], word: string) =>
  words.some((one) => one.trim().toLowerCase() === word.trim().toLowerCase());

function soonestEnd(asset: Asset, timeZone: string): string | null {
  const { until } = asset.availability;
  const days = [asset.rights.licenceEnd];
  if (until !== null) {
    days.push(isDay(until) ? until : dayIn(timeZone, Date.parse(until)));
  }
  return days.filter((day) => day !== null).sort()[0] ?? null;
}
