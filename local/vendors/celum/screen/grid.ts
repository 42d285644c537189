import { form, html, type Html } from '../../kit/screen';
import { FIELD, fieldById } from '../fields';
import type { Library } from '../library';
import { signedPath } from '../links';
import { all, one, type AssetRow, type CollectionRow, type VersionRow } from '../rows';
import { findAssets } from '../search/find';
import { sql } from '../search/sql';
import { celumPage } from './layout';

interface GridQuery {
  text: string;
  collection: string;
  kind: string;
  page: number;
}

const SIZE = 48;
const KINDS = ['IMAGE', 'DOCUMENT', 'VIDEO', 'AUDIO', 'TEXT'];

/** All assets as tiles, whoever may see them. */
export function gridScreen(lib: Library, query: GridQuery): string {
  const ids = findAssets(lib, filterOf(query), sql('1'), [
    { field: 'modification.date', order: 'DESC' },
  ]);
  const from = (query.page - 1) * SIZE;
  return celumPage(
    'Assets',
    html`${searchForm(lib, query)}
      <p class="quiet">${ids.length} assets</p>
      <style>
        .tiles {
          display: grid;
          grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
          gap: 0.9rem;
        }
        .tile {
          background: var(--card);
          border: 1px solid var(--line);
          border-radius: 6px;
          overflow: hidden;
          color: inherit;
          text-decoration: none;
        }
        .tile img {
          display: block;
          width: 100%;
          aspect-ratio: 3 / 2;
          height: auto;
          object-fit: cover;
        }
        .tile div {
          padding: 0.45rem 0.7rem 0.6rem;
        }
      </style>
      <div class="tiles">${ids.slice(from, from + SIZE).map((id) => tile(lib, id))}</div>
      ${pager(query, ids.length)} ${newAsset(lib)}`,
  );
}

function filterOf({ text, collection, kind }: GridQuery) {
  const filters: Record<string, unknown>[] = [];
  if (text !== '') {
    filters.push({ type: 'ASSET_FULLTEXT', text, searchType: 'termsStartingWith' });
  }
  if (collection !== '') {
    filters.push({ type: 'ASSET_PARENT_ID', values: [Number(collection)], recursive: true });
  }
  if (kind !== '') filters.push({ type: 'ASSET_FILE_CATEGORY', values: [kind] });
  return { type: 'ASSET_LOGICAL', filters };
}

const collectionsOf = ({ db }: Library) =>
  all<CollectionRow>(db, 'SELECT * FROM collection WHERE type_id = 101 ORDER BY id').map(
    ({ id, name }) => ({
      value: String(id),
      text: (JSON.parse(name) as { en?: string }).en ?? String(id),
    }),
  );

const newAsset = (lib: Library) =>
  html`<h2>A new asset</h2>
    ${form({
      action: '/assets',
      submit: 'Add',
      fields: [
        { name: 'file', label: 'File; none makes a placeholder', type: 'file' },
        { name: 'name', label: 'Name; empty takes the file’s' },
        { name: 'collection', label: 'Collection', options: collectionsOf(lib) },
        { name: 'owner', label: 'Owner; without one it is not released in a strict collection' },
      ],
    })}`;

function searchForm(lib: Library, { text, collection, kind }: GridQuery): Html {
  const collections = collectionsOf(lib);
  const any = { value: '', text: 'all' };
  return form({
    action: '/',
    method: 'get',
    submit: 'Search',
    main: true,
    fields: [
      { name: 'text', label: 'Words', type: 'search', value: text },
      {
        name: 'collection',
        label: 'Collection',
        value: collection,
        options: [any, ...collections],
      },
      {
        name: 'kind',
        label: 'Kind',
        value: kind,
        options: [any, ...KINDS.map((value) => ({ value, text: value.toLowerCase() }))],
      },
    ],
  });
}

function tile(lib: Library, id: number): Html {
  const asset = one<AssetRow>(lib.db, 'SELECT * FROM asset WHERE id = ?', id);
  const version = one<VersionRow>(
    lib.db,
    'SELECT * FROM version WHERE id = ?',
    asset?.version_id ?? 0,
  );
  if (!asset || !version) return html``;
  return html`<a class="tile" href="/assets/${id}">
    ${picture(lib, version, 300)}
    <div>
      <strong>${asset.name}</strong><br />
      <span class="quiet">${id}, v${version.number}, ${version.extension}</span>
      ${stateTag(lib, id)}
    </div>
  </a>`;
}

export function picture(
  lib: Library,
  { id: versionId, filename }: VersionRow,
  pixels: number,
): Html {
  const src = signedPath(lib, { versionId, pixels, filename: `${filename}.png` });
  return html`<img
    src="${src}"
    alt=""
    width="${pixels}"
    height="${pixels / 1.5}"
    loading="lazy"
  />`;
}

const LOOKS = ['', 'wait', 'wait', 'good', 'bad'];

/** The approval status as people read it. */
export function stateTag({ db }: Library, assetId: number): Html {
  const text =
    "SELECT number FROM field_value WHERE owner = 'ASSET' AND owner_id = ? AND field_id = ?";
  const index = one<{ number: number }>(db, text, assetId, FIELD.approvalStatus)?.number ?? 0;
  const option = fieldById(FIELD.approvalStatus)?.options?.en.find((one) => one.index === index);
  return html`<span class="tag ${LOOKS[index] ?? ''}">${option?.label ?? 'No status'}</span>`;
}

function pager({ text, collection, kind, page }: GridQuery, total: number): Html {
  const link = (to: number, label: string) => {
    const query = new URLSearchParams({ text, collection, kind, page: String(to) });
    return html`<a href="/?${query.toString()}">${label}</a>`;
  };
  return html`<p class="row">
    ${page > 1 && link(page - 1, 'Previous')} ${page * SIZE < total && link(page + 1, 'Next')}
  </p>`;
}
