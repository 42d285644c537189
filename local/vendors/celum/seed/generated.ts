import { mulberry32 } from '../../kit/faults';
import { GENERATED_FROM } from '../files';
import type { SeedAsset } from './asset';

const WORDS = {
  what: [
    'Banner',
    'Poster',
    'Teaser',
    'Shelf talker',
    'Flyer',
    'Portrait',
    'Cover',
    'Story',
    'Still',
    'Backdrop',
    'Spread',
    'Sticker',
  ],
  about: [
    'summer reading',
    'winter lights',
    'new voices',
    'crime night',
    'poetry week',
    'travel shelf',
    'young readers',
    'cook books',
    'long reads',
    'book fair',
    'audio picks',
    'gift ideas',
  ],
  whom: [
    'Aydin',
    'Berg',
    'Castell',
    'Dorn',
    'Eriksen',
    'Faber',
    'Gruber',
    'Hale',
    'Imhof',
    'Jansen',
  ],
};

/** How often each kind of file comes, in parts of a hundred. */
const EXTENSIONS: readonly (readonly [extension: string, share: number])[] = [
  ['png', 62],
  ['svg', 10],
  ['pdf', 11],
  ['mp4', 6],
  ['wav', 3],
  ['txt', 3],
  ['tif', 3],
  ['psd', 2],
];

const COLLECTIONS = [300, 301, 302, 320, 321, 322, 330, 340, 360, 361, 362, 380];
const OWNERS = ['Ann Baker', 'Ben Okafor', 'Dora Lind', 'Studio Nord'];
const FIRST_DAY = Date.parse('2024-01-08T08:00:00Z');
const TODAY = Date.parse('2026-11-21T00:00:00Z');
const DAY = 86_400_000;

/** The rest of the library: the same assets every time. */
export function* generatedAssets(count: number): Generator<SeedAsset> {
  const random = mulberry32(20_261_121);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = (from: number, count: number, chance: number) =>
    Array.from({ length: count }, (_, at) => from + at).filter(() => random() < chance);

  for (let at = 0; at < count; at++) {
    const name = `${pick(WORDS.what)} ${pick(WORDS.about)} ${pick(WORDS.whom)} ${at + 1}`;
    const end = random();
    yield {
      id: GENERATED_FROM + at,
      name,
      extension: extensionOf(random() * 100),
      collections: [pick(COLLECTIONS)],
      versions: random() < 0.12 ? 2 : 1,
      ...approvalOf(random()),
      channels: some(501, 4, 0.45),
      territories: some(521, 6, 0.3),
      languages: some(701, 3, 0.4),
      keywords: some(711, 5, 0.2),
      ...(end < 0.62 && {
        licenceEnd: dayText(TODAY + Math.round((end / 0.62 - 0.2) * 1_000) * DAY),
      }),
      ...(random() < 0.8 && {
        altText: { en: name, ...(random() < 0.5 && { de: `${name} (Bild)` }) },
      }),
      ...(random() < 0.5 && { credit: `Photo: ${pick(WORDS.whom)}` }),
      owner: pick(OWNERS),
      ...(random() < 0.05 && {
        available: { from: '2025-01-01T00:00:00Z', to: '2026-06-30T00:00:00Z' },
      }),
      createdAt: new Date(
        FIRST_DAY + Math.floor(random() * 1_000) * DAY + at * 1_000,
      ).toISOString(),
    };
  }
}

function extensionOf(percent: number): string {
  let reached = 0;
  return EXTENSIONS.find(([, share]) => (reached += share) > percent)?.[0] ?? 'png';
}

function approvalOf(chance: number): { approval?: number } {
  if (chance < 0.68) return { approval: 3 };
  if (chance < 0.8) return { approval: 2 };
  if (chance < 0.9) return { approval: 1 };
  return chance < 0.95 ? { approval: 4 } : {};
}

const dayText = (moment: number) => new Date(moment).toISOString().slice(0, 10);
