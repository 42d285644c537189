import { picture } from './picture';

export interface StoryFile {
  /** Below the drive's root, each folder separated by a slash. */
  path: string;
  bytes: Uint8Array;
  by: 'ann.baker' | 'ben.okafor' | 'agency';
}

const text = (path: string, lines: string[], by: StoryFile['by'] = 'ann.baker'): StoryFile => ({
  path,
  bytes: new TextEncoder().encode(`${lines.join('\n')}\n`),
  by,
});

const image = (
  path: string,
  colours: readonly [string, string],
  grain: number,
  by: StoryFile['by'] = 'agency',
): StoryFile => ({ path, bytes: picture([96, 64], colours, grain), by });

const SUMMER = ['#f6a623', '#d0334b'] as const;
const SEA = ['#2a7fb8', '#9fd8e8'] as const;
const WINTER = ['#c9d6e8', '#31507e'] as const;
const PORTRAIT = ['#4a3b33', '#d9b79a'] as const;

/** What the two agencies of Aurora Press deliver: raw material, and what is final. */
export const AGENCY_FILES: StoryFile[] = [
  image('Agencies/Lumen Photo/01 Raw/Hero summer take 1.png', SUMMER, 1),
  image('Agencies/Lumen Photo/01 Raw/Hero summer take 2.png', SUMMER, 2),
  image('Agencies/Lumen Photo/01 Raw/Beach crowd take 7.png', SEA, 3),
  image('Agencies/Lumen Photo/02 Final/Hero summer.png', SUMMER, 4),
  text(
    'Agencies/Lumen Photo/02 Final/Hero summer.rights.txt',
    [
      'Asset: Hero summer',
      'Channels: web, print',
      'Territories: AT, DE, CH',
      'Licence until: 2027-06-30',
      'Credit: Lumen Photo',
    ],
    'agency',
  ),
  image('Agencies/Lumen Photo/02 Final/Author portrait Lena Aydin.png', PORTRAIT, 5),
  image('Agencies/Nordlicht Film/01 Raw/Winter teaser frame 0114.png', WINTER, 6),
  image('Agencies/Nordlicht Film/02 Final/Hero winter teaser.png', WINTER, 7),
  text(
    'Agencies/Nordlicht Film/02 Final/Summer trailer.shotlist.txt',
    ['Summer trailer, 0:45', '1 Beach at dawn', '2 Reader on the pier', '3 Cover The Long Light'],
    'agency',
  ),
];

/** Folders of the regions that receive approved assets; empty but for what the market itself keeps there. */
export const REGION_FOLDERS = ['Regions/DACH', 'Regions/UK and Ireland', 'Regions/North America'];
export const REGION_FILES: StoryFile[] = [
  text('Regions/DACH/Read me.txt', ['Approved assets for AT, DE and CH arrive in this folder.']),
];

export const CAMPAIGN_FILES: StoryFile[] = [
  text('Campaigns/Summer campaign 2027/Brief.txt', [
    'Summer campaign 2027',
    'Hero: Hero summer (CELUM 4711)',
    'Markets: DACH, UK and Ireland',
    'Launch: 2027-05-03',
  ]),
  image('Campaigns/Summer campaign 2027/Package web/Hero summer web.png', SUMMER, 8, 'ben.okafor'),
  image(
    'Campaigns/Summer campaign 2027/Package print/Cover The Long Light.png',
    SEA,
    9,
    'ben.okafor',
  ),
];

/** Product lines' texts that become reusable content (Office documents in life, plain text here). */
export const SALES_FILES: StoryFile[] = [
  text('Sales/Product sheets/The Long Light, English.txt', [
    'The Long Light',
    'by Lena Aydin',
    'A lighthouse keeper, a summer, a letter that came too late.',
  ]),
  text('Sales/Product sheets/The Long Light, deutsch.txt', [
    'Das lange Licht',
    'von Lena Aydin',
    'Ein Leuchtturmwärter, ein Sommer, ein Brief, der zu spät kam.',
  ]),
];

/** Every folder on the way to the files, parents before children. */
export function foldersOf(files: readonly StoryFile[], more: readonly string[] = []): string[] {
  const folders = new Set<string>();
  for (const path of [...more, ...files.map((file) => file.path.replace(/\/[^/]+$/, ''))]) {
    const parts = path.split('/');
    for (let depth = 1; depth <= parts.length; depth += 1) {
      folders.add(parts.slice(0, depth).join('/'));
    }
  }
  return [...folders].sort((left, right) => left.split('/').length - right.split('/').length);
}
