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
  ['png', 34],
  ['jpg', 28],
  ['svg', 8],
  ['pdf', 8],
  ['mp4', 6],
  ['mov', 3],
  ['wav', 3],
  ['docx', 3],
  ['txt', 2],
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
  const rights = mulberry32(4_711);
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
      ...moreOf(rights, name),
    };
  }
}

/** What came to the library later; from numbers of its own, so that the assets above stay as they were. */
function moreOf(random: () => number, name: string): Partial<SeedAsset> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const chance = (part: number) => random() < part;
  return {
    productLine: pick([1, 2, 3, 4]),
    ...(chance(0.7) && { region: [pick([541, 542, 543, 544])] }),
    ...(chance(0.4) && { campaign: pick(CAMPAIGNS) }),
    ...(chance(0.3) && { modelRelease: chance(0.8) }),
    ...(chance(0.3) && { licenceFee: Math.round(random() * 40_000) / 10 }),
    ...(chance(0.35) && { usageRights: pick(USAGE_RIGHTS) }),
    ...(chance(0.25) && {
      description: { en: `${name}.`, [pick(['de', 'fr', 'it', 'es'])]: `${name} (2027).` },
    }),
    ...(chance(0.1) && { retentionEnd: dayText(TODAY + Math.round(random() * 3_650) * DAY) }),
    ...(chance(0.02) && { locked: { comment: 'Being retouched', by: pick([12, 13, 14]) } }),
    ...(chance(0.04) && { available: yetToCome(random) }),
  };
}

const CAMPAIGNS = ['Summer 2026', 'Winter 2026', 'Spring 2027', 'Summer 2027'];

const USAGE_RIGHTS = [
  { en: 'Editorial use only', de: 'Nur redaktionell', fr: 'Usage éditorial uniquement' },
  { en: 'Print runs up to 10,000', de: 'Auflagen bis 10.000' },
  { en: 'No changes', de: 'Keine Änderungen', it: 'Nessuna modifica' },
  { en: 'Worldwide' },
];

function yetToCome(random: () => number): NonNullable<SeedAsset['available']> {
  const from = new Date(TODAY + Math.round(random() * 200) * DAY).toISOString();
  return random() < 0.7 ? { from, to: new Date(TODAY + 400 * DAY).toISOString() } : { from };
}

const dayText = (moment: number) => new Date(moment).toISOString().slice(0, 10);

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
