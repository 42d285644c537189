import { form, html, type FormField, type Html } from '../../kit/screen';
import { iso, type Library } from '../library';
import { users } from '../permissions';
import { all, one, type AssetRow, type UserRow, type VersionRow } from '../rows';
import { parentsOf, validation } from '../wire-asset';
import { metadata, places, references, relations, versionTable } from './asset-tables';
import { picture, stateTag } from './grid';
import { celumPage } from './layout';

/** Everything about one asset, and what people do to it. */
export function assetScreen(lib: Library, id: number): string | undefined {
  const asset = one<AssetRow>(lib.db, 'SELECT * FROM asset WHERE id = ?', id);
  if (!asset) return undefined;
  const versions = all<VersionRow>(
    lib.db,
    'SELECT * FROM version WHERE asset_id = ? AND deleted = 0 ORDER BY number DESC',
    id,
  );
  const current = versions.find((version) => version.id === asset.version_id);
  return celumPage(
    asset.name,
    html`${asset.deleted === 1 && html`<p class="tag bad">Deleted</p>`}
      ${current && picture(lib, current, 720)}
      <p>
        ${stateTag(lib, id)}
        ${asset.locked_at !== null && html`<span class="tag wait">Locked: ${asset.lock_comment}</span>`}
        <span class="tag"
          >${validation(lib, asset, parentsOf(lib, id)).releaseStatus.toLowerCase()}</span
        >
      </p>
      ${address(`${lib.publicUrl()}/assets/${id}`)} ${deeds(lib, asset)}
      ${versionTable(lib, asset, versions)} ${metadata(lib, id)} ${places(lib, id)}
      ${references(lib, id)} ${relations(lib, id)}`,
  );
}

const address = (url: string): Html =>
  html`<div class="row">
    <label>Address <input readonly size="50" id="address" value="${url}" /></label>
    <button
      type="button"
      onclick="navigator.clipboard.writeText(document.getElementById('address').value)"
    >
      Copy link
    </button>
  </div>`;

function deeds(lib: Library, asset: AssetRow): Html {
  const deed = (name: string, submit: string, fields: FormField[] = []) =>
    form({ action: `/assets/${asset.id}/${name}`, submit, fields });
  const people = users(lib)
    .filter(({ role }) => role !== 'service')
    .map(({ id, username }) => ({ value: String(id), text: username }));
  const day = (moment: number | null) => (moment === null ? '' : iso(moment).slice(0, 10));
  return html`<section class="panel">
    <h2>What people do to it</h2>
    <div class="row">
      ${deed('approve', 'Approve')} ${deed('reject', 'Reject')} ${deed('review', 'Back to review')}
      ${deed('replace', 'Replace by a new version')}
      ${
        asset.locked_at === null
          ? deed('lock', 'Lock', [{ name: 'comment', label: 'Comment', value: 'Being retouched' }])
          : deed('unlock', 'Unlock')
      }
      ${asset.deleted === 1 ? deed('restore', 'Restore') : deed('delete', 'Delete')}
    </div>
    ${deed('upload', 'Upload a new version', [{ name: 'file', label: 'File', type: 'file' }])}
    ${deed('rename', 'Rename', [{ name: 'name', label: 'Name', value: asset.name }])}
    ${deed('licence', 'Set licence end', [{ name: 'day', label: 'Licence ends on (empty: no end)', type: 'date' }])}
    ${deed('availability', 'Set availability', [
      { name: 'from', label: 'Available from', type: 'date', value: day(asset.available_from) },
      { name: 'to', label: 'to, inclusive', type: 'date', value: day(asset.available_to) },
    ])}
    ${deed('restrict', 'Show only to', [{ name: 'user', label: 'Person', options: people }])}
    ${deed('unrestrict', 'Show to everybody')} ${restrictedTo(lib, asset.id)}
  </section>`;
}

function restrictedTo({ db }: Library, assetId: number): Html {
  const names = all<UserRow>(
    db,
    'SELECT u.* FROM user u JOIN restriction r ON r.user_id = u.id WHERE r.asset_id = ?',
    assetId,
  ).map(({ username }) => username);
  return names.length === 0 ? html`` : html`<p>Shown only to ${names.join(', ')}.</p>`;
}
