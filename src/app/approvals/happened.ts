import type { AuditLog } from '../audit/log';
import type { Change, Store } from '../ports';
import { noteOf } from '../audit/approval-notes';
import type { Happened, Written } from './facts';

export function createHappened(store: Store, audit: AuditLog): Happened {
  return async (facts, changes) => {
    if (facts.length > 0) {
      // What is absent has no fence to be held against; the log's own end keeps a second one from overtaking it.
      return await audit.record(facts.map(noteOf), () => ifStillAbsent(store, changes));
    }
    const [first] = changes;
    if (changes.length === 1 && first?.entity && first.ifAbsent && first.value) {
      return await store.createEntity(first.entity, first.key, first.value);
    }
    const wanted = await ifStillAbsent(store, changes);
    return wanted !== null && (await store.transact(wanted));
  };
}

async function ifStillAbsent(store: Store, changes: readonly Written[]): Promise<Change[] | null> {
  const wanted = changes.filter(({ ifAbsent }) => ifAbsent === true);
  const found = await Promise.all(
    wanted.flatMap(({ entity, key }) => (entity ? [store.getEntity(entity, key)] : [])),
  );
  return found.some((row) => row !== undefined) ? null : changes.map(bare);
}

function bare(written: Written): Change {
  const change = { ...written };
  delete change.ifAbsent;
  return change;
}
