import { FIELD } from '../fields';
import { factsOf, sizeOf } from '../files';
import type { Library } from '../library';
import { one, run, type AssetRow, type UserRow, type VersionRow } from '../rows';
import { deleteAsset, restoreAsset } from '../write/delete-asset';
import { updateAsset } from '../write/update-asset';
import { wireOf } from '../write/asset-change';
import { activate, addVersion, deleteVersion, insertVersion, nextNumber } from '../write/versions';
import { uploaded } from '../write/uploads';
import { typedField } from './typed-field';

interface Deed {
  lib: Library;
  /** Who stands in front of the screen: Dora, the administrator. */
  user: UserRow;
  asset: AssetRow;
  form: Record<string, string>;
  file: { name: string; bytes: Uint8Array } | undefined;
}

const patch = (body: (form: Record<string, string>) => Record<string, unknown>) => (deed: Deed) =>
  updateAsset(deed.lib, deed.user, deed.asset, body(deed.form));

const approval = (value: number) =>
  patch(() => ({
    informationFieldValues: [
      { id: FIELD.approvalStatus, type: 'DROPDOWN', value: { op: 'SET', value } },
    ],
  }));

/** What people do to an asset on its screen; by the name in the form's address. */
export const DEEDS: Record<string, (deed: Deed) => void> = {
  approve: approval(3),
  reject: approval(4),
  review: approval(2),
  licence: patch(({ day = '' }) => ({
    informationFieldValues: [
      {
        id: FIELD.licenceEnd,
        type: 'DATE',
        value: day === '' ? { op: 'CLEAR' } : { op: 'SET', value: day },
      },
    ],
  })),
  availability: patch(({ from = '', to = '' }) => ({
    availability:
      from === '' && to === ''
        ? { type: 'DIRECT', available: true }
        : { type: 'DATED', ...(from !== '' && { from }), ...(to !== '' && { to }) },
  })),
  lock: patch(({ comment = '' }) => ({ lock: { op: 'SET', comment } })),
  unlock: patch(() => ({ lock: { op: 'CLEAR' } })),
  activate: patch(({ version }) => ({ currentVersion: Number(version) })),
  replace,
  upload({ lib, user, asset, file }) {
    if (!file) return;
    const uploadHandle = uploaded(lib, file);
    addVersion(lib, user, asset, { filename: file.name, uploadHandle });
  },
  'delete-version': ({ lib, user, asset, form }) =>
    deleteVersion(lib, user, asset, Number(form['version'])),
  rename: patch(({ name }) => ({ name })),
  field: patch(({ field, value = '', locale = 'en' }) => ({
    informationFieldValues: [typedField(Number(field), value, locale)],
  })),
  refer: patch(({ description, provider, instance, url }) => ({
    externalReferences: {
      op: 'MODIFY',
      add: [{ descriptionKey: description, providerKey: provider, instanceKey: instance, url }],
    },
  })),
  unrefer: patch(({ description, provider, instance }) => ({
    externalReferences: {
      op: 'MODIFY',
      remove: [{ descriptionKey: description, providerKey: provider, instanceKey: instance }],
    },
  })),
  place: patch(({ collection }) => ({ parentIds: { op: 'MODIFY', add: [Number(collection)] } })),
  unplace: patch(({ collection }) => ({
    parentIds: { op: 'MODIFY', remove: [Number(collection)] },
  })),
  delete: ({ lib, user, asset }) => deleteAsset(lib, user, asset.id),
  restore: ({ lib, user, asset }) => restoreAsset(lib, user, asset.id),
  restrict: ({ lib, asset, form }) => {
    run(lib.db, 'DELETE FROM restriction WHERE asset_id = ?', asset.id);
    run(lib.db, "INSERT INTO restriction VALUES (?, ?, 'edit')", asset.id, Number(form['user']));
  },
  unrestrict: ({ lib, asset }) =>
    run(lib.db, 'DELETE FROM restriction WHERE asset_id = ?', asset.id),
};

const DRAWABLE = ['png', 'svg', 'tif', 'psd', 'pdf', 'mp4', 'wav', 'txt'];

/** Draws the asset anew, as its next version. */
function replace({ lib, user, asset }: Deed): void {
  const text = 'SELECT * FROM version WHERE id = ?';
  const current = one<VersionRow>(lib.db, text, asset.version_id);
  if (!current) return;
  const extension = DRAWABLE.includes(current.extension) ? current.extension : 'png';
  const drawn = {
    asset_id: asset.id,
    number: nextNumber(lib, asset.id),
    extension,
    label: asset.name,
  };
  const size = current.category === 'IMAGE' ? sizeOf(drawn) : { width: null, height: null };
  const id = insertVersion(lib, user, {
    assetId: asset.id,
    label: asset.name,
    filename: `${current.filename.replace(/\.[^.]*$/, '')}.${extension}`,
    drawn: { ...factsOf(drawn), ...size },
  });
  const assetBefore = wireOf(lib, user, asset.id);
  activate(lib, user, asset, id);
  const entity = wireOf(lib, user, asset.id);
  const happened = { userId: user.id, subject: asset.id };
  lib.emit({ ...happened, type: 'ASSET_VERSION_ADDED', body: { asset: entity, assetBefore } });
  const versions = { oldVersionId: asset.version_id, newVersionId: id };
  lib.emit({ ...happened, type: 'ASSET_VERSION_ACTIVATED', body: { asset: entity, ...versions } });
}
