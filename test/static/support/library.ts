import type { AssetTile } from '../../../src/contracts/asset';
import { tile } from './celum';
import type { Server } from './stage';

const PAGE = 60;

const story: AssetTile[] = [
  tile(4711, 'Hero summer', { altText: 'Two friends reading on a beach' }),
  tile(4712, 'Hero-DE', {
    usability: {
      usable: false,
      reasons: [{ reason: 'licence-expired', date: '2026-11-14' }],
      endsInDays: null,
    },
  }),
  tile(4713, 'Hero winter teaser', {
    usability: { usable: false, reasons: [{ reason: 'not-approved' }], endsInDays: null },
  }),
  tile(4716, 'Summer trailer', { kind: 'VIDEO', fileExtension: 'mp4' }),
  tile(4715, 'Aurora logo', {
    fileExtension: 'svg',
    usability: { usable: true, reasons: [], endsInDays: 12 },
  }),
  ...Array.from({ length: 1400 }, (_unused, index) =>
    tile(5000 + index, `Beach series ${index + 1}`),
  ),
];

const COLLECTIONS = [
  { id: 300, name: 'Brand', parentId: null, hasChildren: false },
  { id: 320, name: 'Summer campaign', parentId: null, hasChildren: true },
  { id: 321, name: 'Web', parentId: 320, hasChildren: false },
  { id: 322, name: 'Print', parentId: 320, hasChildren: false },
];

/** A library that answers as CELUM's resolvers do; `gone` are ids that were deleted meanwhile. */
export function library(picture: (name: string) => string, gone: readonly number[] = []) {
  const items = story.map((asset) => ({ ...asset, thumbnailUrl: picture(asset.name) }));
  const there = () => items.filter(({ id }) => !gone.includes(id));
  return {
    'assets.search': ({ text, showUnusable, kinds, sort, page }) => {
      const words = text.toLowerCase();
      const found = there()
        .filter(({ name }) => name.toLowerCase().includes(words))
        .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
        .filter(({ usability }) => showUnusable || usability.usable)
        .toSorted((a, b) => (sort === 'name' ? a.name.localeCompare(b.name) : 0));
      const start = (page - 1) * PAGE;
      return {
        ok: true,
        value: {
          items: found.slice(start, start + PAGE),
          total: found.length,
          hasNext: start + PAGE < found.length,
        },
      };
    },
    'assets.byIds': ({ ids }) => ({
      ok: true,
      value: {
        items: there().filter(({ id }) => ids.includes(id)),
        missing: ids.filter((id) => !there().some((asset) => asset.id === id)),
      },
    }),
    'assets.collections': ({ parentId }) => ({
      ok: true,
      value: COLLECTIONS.filter((collection) => collection.parentId === parentId),
    }),
    'assets.renditions': () => ({
      ok: true,
      value: [
        { id: 1, name: 'Original', original: true },
        { id: 8, name: 'Web JPG', original: false },
      ],
    }),
    'assets.ofLink': ({ url }) => ({
      ok: true,
      value: Number(/\/assets\/(\d+)/.exec(url)?.[1] ?? 0) || null,
    }),
  } satisfies Server;
}
