import type { Call } from './call';
import { lineage, type NodeRow } from './nodes';
import { Refusal } from './refusal';
import { settingOf } from './settings';

/** pyxecm, MAX_ITEM_NAME_LENGTH. */
const NAME_LIMIT = 248;

export function checkName(name: string): void {
  // The server's own sentences for these two are not public; the rules are.
  if (name.length > NAME_LIMIT) {
    throw new Refusal(400, `The name is longer than ${NAME_LIMIT} characters.`);
  }
  if (name.trim() === '' || name.includes(':')) {
    throw new Refusal(400, "The name is empty or contains the character ':'.");
  }
}

/** Names of the holds that protect the item: its own, and those of the containers it lies in. */
export function holdsOn({ db }: Call['world'], node: NodeRow): string[] {
  const sql = `SELECT hold.name FROM held JOIN hold ON hold.id = held.hold
    WHERE held.node = ? AND hold.active = 1`;
  return lineage(db, node).flatMap(({ id }) =>
    db
      .prepare(sql)
      .all(id)
      .map((row) => String(row['name'])),
  );
}

const isOfficial = ({ db }: Call['world'], nodeId: number): boolean =>
  db.prepare('SELECT 1 FROM record WHERE node = ? AND official = 1').get(nodeId) !== undefined;

/**
 * An official record refuses changes. Which ones, and in what words, no public page says; the switch
 * `official-refuses` decides whether this server does.
 */
export function refuseOfficial({ world }: Pick<Call, 'world'>, node: NodeRow): void {
  if (settingOf(world, 'official-refuses') === 'on' && isOfficial(world, node.id)) {
    throw new Refusal(500, `The item '${node.name}' is an official record and cannot be changed.`);
  }
}

/** Holds keep an item and its versions from being deleted. */
export function refuseHeld({ world }: Pick<Call, 'world'>, node: NodeRow): void {
  const [hold] = holdsOn(world, node);
  if (hold !== undefined) {
    throw new Refusal(500, `The item '${node.name}' is on hold (${hold}) and cannot be deleted.`);
  }
}

/** A reserved item changes by the hand of who reserved it only. */
export function refuseReserved({ user }: Pick<Call, 'user'>, node: NodeRow): void {
  if (node.reserved_by !== 0 && node.reserved_by !== user.id) {
    throw new Refusal(500, `The item '${node.name}' is reserved by another user.`);
  }
}
