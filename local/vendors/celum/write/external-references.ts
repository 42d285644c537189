import * as z from 'zod';

import type { Library } from '../library';
import { one, run, type ReferenceRow, type UserRow } from '../rows';
import { wireReference } from '../wire-asset';

const Key = z.string().min(1).max(255);
const Triple = { descriptionKey: Key, providerKey: Key, instanceKey: Key };

export const ExternalReferencesChange = z.strictObject({
  op: z.literal('MODIFY'),
  add: z.array(z.strictObject({ ...Triple, url: z.url() })).optional(),
  remove: z.array(z.strictObject(Triple)).optional(),
});

type Named = z.infer<z.ZodObject<typeof Triple>>;

/** A reference is known by its three keys: adding one that is there replaces its address. */
export function changeReferences(
  lib: Library,
  user: UserRow,
  assetId: number,
  { add = [], remove = [] }: z.infer<typeof ExternalReferencesChange>,
): void {
  const happened = { userId: user.id, subject: assetId };
  for (const named of remove) {
    const before = find(lib, assetId, named);
    if (!before) continue;
    run(lib.db, 'DELETE FROM external_reference WHERE id = ?', before.id);
    const body = { assetId, externalReference: wireReference(before) };
    lib.emit({ ...happened, type: 'EXTERNAL_REFERENCE_DELETED', body });
  }
  for (const reference of add) {
    const before = find(lib, assetId, reference);
    run(
      lib.db,
      `INSERT INTO external_reference (asset_id, description_key, provider_key, instance_key, url, updated)
       VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (asset_id, description_key, provider_key, instance_key)
       DO UPDATE SET url = excluded.url, updated = excluded.updated`,
      ...[assetId, reference.descriptionKey, reference.providerKey, reference.instanceKey],
      ...[reference.url, lib.now()],
    );
    const now = find(lib, assetId, reference);
    if (!now) continue;
    const externalReferenceBefore = before ? wireReference(before) : null;
    const body = { assetId, externalReference: wireReference(now), externalReferenceBefore };
    lib.emit({ ...happened, type: 'EXTERNAL_REFERENCE_ADDED', body });
  }
}

const find = ({ db }: Library, assetId: number, named: Named): ReferenceRow | undefined =>
  one<ReferenceRow>(
    db,
    'SELECT * FROM external_reference WHERE asset_id = ? AND description_key = ? AND provider_key = ? AND instance_key = ?',
    ...[assetId, named.descriptionKey, named.providerKey, named.instanceKey],
  );
