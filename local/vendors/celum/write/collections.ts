import * as z from 'zod';

import { badArgument, notAccessible } from '../failure';
import type { Library } from '../library';
import { demandEditor } from '../permissions';
import { atOnce, nextId, one, run, type CollectionRow, type UserRow } from '../rows';
import { Id } from '../search/shapes';
import { parsed } from '../values';
import { wireCollections } from '../wire-collection';
import { setPlainValues, updateValues } from './values';

const Names = z
  .record(z.string(), z.string().min(1))
  .refine((names) => Object.keys(names).length > 0);
const Level = z.enum(['STRICT', 'TOLERANT']);

const CreateCollection = z.strictObject({
  name: Names,
  parentId: Id.optional(),
  typeId: Id.optional(),
  validationLevelInherited: z.boolean().optional(),
  validationLevel: Level.optional(),
  informationFieldValues: z.unknown().optional(),
});

const UpdateCollection = z.strictObject({
  name: Names.optional(),
  validationLevelInherited: z.boolean().optional(),
  validationLevel: Level.optional(),
  informationFieldValues: z.array(z.unknown()).optional(),
  parentId: z
    .discriminatedUnion('op', [
      z.strictObject({ op: z.literal('SET'), value: Id }),
      z.strictObject({ op: z.literal('CLEAR') }),
    ])
    .optional(),
});

export function collectionFor({ db }: Library, id: number): CollectionRow {
  const collection = one<CollectionRow>(db, 'SELECT * FROM collection WHERE id = ?', id);
  if (!collection) throw notAccessible('Collection', id);
  return collection;
}

const wireOf = (lib: Library, id: number) => wireCollections(lib, [id], true)[0];

export function createCollection(lib: Library, user: UserRow, body: unknown): number {
  const fresh = parsed(CreateCollection, body);
  demandPlace(fresh);
  const parent = fresh.parentId === undefined ? undefined : collectionFor(lib, fresh.parentId);
  demandEditor(user, 'Collection', fresh.parentId ?? 0);
  const inherited = parent !== undefined && (fresh.validationLevelInherited ?? true);
  const level = inherited ? parent.level : (fresh.validationLevel ?? 'STRICT');
  const id = nextId(lib.db, 'collection');
  atOnce(lib.db, () => {
    run(
      lib.db,
      'INSERT INTO collection (id, parent_id, name, type_id, level, inherited, created, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ...[id, fresh.parentId ?? null, JSON.stringify(fresh.name), fresh.typeId ?? 101, level],
      ...[inherited ? 1 : 0, lib.now(), user.id],
    );
    setPlainValues(lib, 'COLLECTION', id, fresh.informationFieldValues ?? []);
  });
  const happened = { type: 'COLLECTION_CREATED', userId: user.id, subject: id };
  lib.emit({ ...happened, body: { entity: wireOf(lib, id) } });
  return id;
}

/** The rules of CreateCollection's model, in its own words. */
function demandPlace(fresh: z.infer<typeof CreateCollection>): void {
  const { parentId, typeId, validationLevel, validationLevelInherited: inherited } = fresh;
  if ((parentId === undefined) === (typeId === undefined)) {
    throw badArgument('parentId', 'Either typeId or parentId must be provided but not both');
  }
  if (parentId === undefined && inherited !== undefined) {
    throw badArgument('validationLevelInherited', 'Must not be set for root collections');
  }
  if (validationLevel !== undefined && parentId !== undefined && inherited !== false) {
    const message = 'Must not be set when validationLevelInherited is true';
    throw badArgument('validationLevel', message);
  }
}

export function updateCollection(lib: Library, user: UserRow, id: number, body: unknown): void {
  const before = collectionFor(lib, id);
  demandEditor(user, 'Collection', id);
  const change = parsed(UpdateCollection, body);
  const parentId = change.parentId?.op === 'SET' ? change.parentId.value : null;
  atOnce(lib.db, () => {
    const set = (column: string, value: string | number | null) =>
      run(lib.db, `UPDATE collection SET ${column} = ? WHERE id = ?`, value, id);
    if (change.name) set('name', JSON.stringify({ ...JSON.parse(before.name), ...change.name }));
    setLevel(lib, before, change);
    if (change.parentId) {
      if (parentId !== null) collectionFor(lib, parentId);
      set('parent_id', parentId);
    }
    updateValues(lib, 'COLLECTION', id, change.informationFieldValues ?? []);
    set('modified', lib.now());
    set('modified_by', user.id);
  });
  const happened = { userId: user.id, subject: id };
  const entity = wireOf(lib, id);
  if (change.parentId) {
    const moved = { entity, fromCollectionId: before.parent_id, toCollectionId: parentId };
    lib.emit({ ...happened, type: 'COLLECTION_MOVED', body: moved });
  }
  lib.emit({ ...happened, type: 'COLLECTION_UPDATED', body: { entity } });
}

/** A child that inherits has its parent's level, whatever else is said; one at the top has its own. */
function setLevel(
  lib: Library,
  { id, parent_id, inherited: was }: CollectionRow,
  change: z.infer<typeof UpdateCollection>,
): void {
  const inherits = parent_id !== null && (change.validationLevelInherited ?? was === 1);
  const parent = inherits ? collectionFor(lib, parent_id) : undefined;
  const level = parent?.level ?? change.validationLevel;
  run(lib.db, 'UPDATE collection SET inherited = ? WHERE id = ?', inherits ? 1 : 0, id);
  if (level !== undefined) run(lib.db, 'UPDATE collection SET level = ? WHERE id = ?', level, id);
}

export function deleteCollection(lib: Library, user: UserRow, id: number): void {
  collectionFor(lib, id);
  demandEditor(user, 'Collection', id);
  if (one(lib.db, 'SELECT 1 FROM collection WHERE parent_id = ?', id)) {
    throw badArgument('collectionId', 'The collection has children');
  }
  const entity = wireOf(lib, id);
  run(lib.db, 'DELETE FROM placement WHERE collection_id = ?', id);
  run(lib.db, 'DELETE FROM collection WHERE id = ?', id);
  lib.emit({ type: 'COLLECTION_DELETED', userId: user.id, subject: id, body: { entity } });
}
