import { iso, type Library } from './library';
import { all, one, type CollectionRow } from './rows';
import { readValues } from './values';
import { pathOf, trail } from './wire-asset';
import { namesOf, wireValueSets } from './wire-values';

/** Collections as JSON, in the order of the ids. */
export function wireCollections(lib: Library, ids: readonly number[], withFields: boolean) {
  const rows = all<CollectionRow>(
    lib.db,
    'SELECT * FROM collection WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  );
  const values = withFields ? readValues(lib, 'COLLECTION', ids) : new Map<number, never[]>();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const sets = () => wireValueSets('COLLECTION', values.get(id) ?? [], namesOf(lib), 'all');
    const fields = withFields ? { informationFieldValueSets: sets() } : {};
    return [{ ...wireCollection(lib, row), ...fields }];
  });
}

function wireCollection(lib: Library, row: CollectionRow) {
  const child = one(lib.db, 'SELECT 1 FROM collection WHERE parent_id = ? LIMIT 1', row.id);
  return {
    id: row.id,
    creation: trail(row.created, row.created_by),
    ...(row.modified !== null && {
      modification: { date: iso(row.modified), userId: row.modified_by },
    }),
    typeId: row.type_id,
    name: JSON.parse(row.name) as unknown,
    ...(row.parent_id !== null && { parentId: row.parent_id }),
    path: {
      collectionTypeId: row.type_id,
      pathSegments: pathOf(lib, row.id).map((collectionId) => ({ collectionId })),
    },
    hasChildren: child !== undefined,
    validationLevelInherited: row.inherited === 1,
    validationLevel: row.level,
    validationStatus: { requiredFieldsValid: true },
    permissions: {},
  };
}
