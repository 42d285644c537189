import type { SystemKey } from '../../src/contracts/systems';
import { publishApprovedPage } from '../../src/flows';
import { sha256 } from '../../src/domain/fingerprint';
import type { Random } from './random';
import type { Wish } from './wishes';

export const SCENARIOS = [
  'records',
  'assets',
  'fields',
  'statuses',
  'files',
  'feed',
  'titles',
] as const;
/** Publications stand for records in every second schedule. */
export type Scenario = (typeof SCENARIOS)[number] | 'publications';

/** Which systems a scenario needs. */
export const SYSTEM_OF: Record<Scenario, SystemKey> = {
  publications: 'opentext',
  records: 'opentext',
  assets: 'celum',
  fields: 'consonance',
  statuses: 'consonance',
  files: 'dropbox',
  feed: 'onedrive',
  titles: 'consonance',
};

const FLOW_OF = {
  publications: publishApprovedPage.key,
  records: 'file-record',
  assets: 'make-asset',
  fields: 'push-field',
  statuses: 'show-status',
  files: 'move-file',
} as const;

/** A wish that comes true at a moment. */
export interface TimedWish extends Wish {
  at: number;
}

const SEVERAL_VERSIONS: readonly Scenario[] = ['publications', 'records', 'statuses'];

/** Effects of one schedule. */
const EFFECTS = 6;

/** What people do in the first half hour: pages approved in several versions, files finished, statuses changed. */
export function wishesOf(
  random: Random,
  scenarios: readonly Scenario[],
  start: number,
): TimedWish[] {
  const direct = scenarios.filter((one) => one !== 'feed' && one !== 'titles');
  const wishes: TimedWish[] = [];
  for (const scenario of direct) {
    const count = Math.ceil(EFFECTS / scenarios.length);
    const things = SEVERAL_VERSIONS.includes(scenario) ? Math.ceil(count / 3) : count;
    const versions = new Map<string, { version: number; at: number }>();
    for (let at = 0; at < count; at += 1) {
      const name = `${scenario}-${random.whole(1, things)}`;
      const last = versions.get(name) ?? { version: 0, at: start };
      const version = last.version + 1;
      // Two versions of one thing are some seconds apart at least.
      const moment = last.at + random.between(31_000, 240_000);
      versions.set(name, { version, at: moment });
      wishes.push({
        flow: FLOW_OF[scenario],
        system: SYSTEM_OF[scenario],
        name: things === count ? `${name}-${at}` : name,
        version,
        hash: sha256(`${name} ${version} ${at}`).slice(0, 16),
        at: moment,
      });
    }
  }
  return wishes;
}
