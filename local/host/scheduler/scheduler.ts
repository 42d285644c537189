import type { DatabaseSync } from 'node:sqlite';

import type { Clock } from '../../clock';
import type { Call, Outcome } from '../invocation/invoker';
import type { Installation } from '../invocation/installation';
import { modulesOf, type AppManifest } from '../manifest';
import { FIRST_RUN_MS, INTERVALS_MS } from './limits';

/** Runs scheduled triggers by the local clock. Missed runs are not made up for, failed ones not repeated. */
export function createScheduler(options: {
  db: DatabaseSync;
  clock: Clock;
  manifest: AppManifest;
  installation: Installation;
  invoke: (call: Call) => Promise<Outcome>;
}) {
  const { db, clock, manifest, installation } = options;
  db.exec('CREATE TABLE IF NOT EXISTS schedule (key TEXT PRIMARY KEY, next INTEGER)');
  const read = db.prepare('SELECT next FROM schedule WHERE key = ?');
  const write = db.prepare('INSERT OR REPLACE INTO schedule VALUES (?, ?)');
  const triggers = modulesOf(manifest, 'scheduledTrigger');
  const running = new Set<Promise<unknown>>();

  const intervalOf = (interval = ''): number => INTERVALS_MS[interval] ?? INTERVALS_MS.day;

  function nextRun(key: string): number {
    const row = read.get(key);
    if (row) return Number(row['next']);
    const first = clock.now() + FIRST_RUN_MS;
    write.run(key, first);
    return first;
  }

  /** https://developer.atlassian.com/platform/forge/events-reference/scheduled-trigger/ */
  function run(key: string): Promise<Outcome> {
    const trigger = triggers.find((each) => each.key === key);
    if (!trigger?.function) throw new Error(`The manifest has no scheduled trigger "${key}".`);
    return options.invoke({
      functionKey: trigger.function,
      moduleKey: key,
      moduleType: 'core:scheduledTrigger',
      door: 'schedule',
      body: { context: { cloudId: installation.cloudId, moduleKey: key }, contextToken: '' },
      accountId: null,
    });
  }

  return {
    run,
    tick(): void {
      for (const { key, interval } of triggers) {
        const due = nextRun(key);
        if (due > clock.now()) continue;
        write.run(key, clock.now() + intervalOf(interval));
        const done: Promise<unknown> = run(key).finally(() => running.delete(done));
        running.add(done);
      }
    },
    next: (): Promise<unknown> | undefined =>
      running.size > 0 ? Promise.race(running) : undefined,
    clear: () => db.exec('DELETE FROM schedule'),
  };
}
