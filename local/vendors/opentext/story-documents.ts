/** What lies in Aurora Press's folders. Texts are short and make sense; one text per version. */
export interface StoryDocument {
  /** Numbered by the server when absent. */
  id?: number;
  folder: number;
  name: string;
  about: string;
  by: 'ann' | 'ben' | 'clara' | 'dora';
  /** Day of its first version. */
  on: string;
  mime: string;
  texts: string[];
  category?: { id: number; values: Record<string, unknown> };
  record?: { class: number; official?: boolean };
  /** Has advanced versioning; these versions were released, as 1.0, 2.0 and so on. */
  released?: number[];
  /** The last version has a PDF beside it. */
  pdf?: boolean;
  /** Id of a hold that protects it. */
  held?: number;
}

const page = (title: string, ...paragraphs: string[]) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`;

const html = 'text/html';
const plain = 'text/plain';

const NAMES = { ann: 'Ann Baker', ben: 'Ben Okafor', clara: 'Clara Vogel', dora: 'Dora Lind' };

const POLICIES: StoryDocument[] = [
  [
    'Image rights policy',
    'Who may clear images, for which territories, and for how long.',
    'clara',
    '2024-02-12',
    3,
  ],
  [
    'Social media policy',
    'What may be posted in the name of Aurora Press.',
    'ben',
    '2024-06-03',
    2,
  ],
  [
    'Embargo policy',
    'Nothing of a title leaves the house before its announcement date.',
    'clara',
    '2023-11-20',
    1,
  ],
  [
    'Accessibility of publications',
    'Every e-book has alternative texts for its images.',
    'ann',
    '2025-04-28',
    2,
  ],
  [
    'Records and retention policy',
    'What becomes a record, and for how long it is kept.',
    'dora',
    '2023-01-09',
    4,
  ],
  [
    'Author portraits policy',
    'Portraits are used for the contract territory only.',
    'clara',
    '2025-09-15',
    1,
  ],
  ['Brand guidelines', 'Logo, colours and the tone of our texts.', 'ben', '2024-10-07', 5],
  [
    'Translation policy',
    'Who approves a translation before it is typeset.',
    'ann',
    '2025-02-17',
    1,
  ],
].map(([title, about, by, on, versions], index) => ({
  folder: 20020,
  name: `${String(title)}.html`,
  about: String(about),
  by: by as StoryDocument['by'],
  on: String(on),
  mime: html,
  texts: Array.from({ length: Number(versions) }, (_, index) =>
    page(String(title), String(about), `Edition ${index + 1}.`),
  ),
  record: { class: 30021 },
  category: {
    id: 9832,
    values: {
      '9832_2': `POL-${String(index + 1).padStart(3, '0')}`,
      '9832_3': NAMES[by as StoryDocument['by']],
      '9832_4': ['Ben Okafor', 'Clara Vogel'],
      '9832_5': String(on),
    },
  },
}));

const CAMPAIGNS: StoryDocument[] = [
  [
    20011,
    'Summer 2026 - campaign brief',
    'Two months, three territories, one hero image.',
    'ann',
    '2026-01-14',
  ],
  [
    20011,
    'Summer 2026 - media plan',
    'Web, print and cinema between May and August.',
    'ann',
    '2026-02-02',
  ],
  [
    20011,
    'Summer 2026 - claim approval',
    'The claim was approved for AT, DE and CH.',
    'ben',
    '2026-03-11',
  ],
  [
    20011,
    'Summer 2026 - influencer terms',
    'Terms for five readers with a public.',
    'clara',
    '2026-03-24',
  ],
  [
    20012,
    'Winter 2026 - campaign brief',
    'One teaser in October, the film in December.',
    'ann',
    '2026-07-06',
  ],
  [20012, 'Winter 2026 - budget', 'The budget as the management approved it.', 'ben', '2026-07-20'],
  [20010, 'Spring 2025 - final report', 'What was spent, what was sold.', 'ann', '2025-07-01'],
].map(([folder, title, about, by, on]) => ({
  folder: Number(folder),
  name: `${String(title)}.html`,
  about: String(about),
  by: by as StoryDocument['by'],
  on: String(on),
  mime: html,
  texts: [page(String(title), String(about))],
  record: { class: 30011 },
}));

const MINUTES: StoryDocument[] = [
  [20010, 'Campaign meeting 2026-02-05', 'ann', '2026-02-05'],
  [20010, 'Campaign meeting 2026-05-07', 'ann', '2026-05-07'],
  [20031, 'Editorial meeting The Long Light 2026-04-16', 'ben', '2026-04-16'],
  [20032, 'Editorial meeting Salt and Starlings 2026-06-18', 'ben', '2026-06-18'],
  [20060, 'Board meeting 2026-03-30', 'dora', '2026-03-30'],
  [20060, 'Board meeting 2026-09-28', 'dora', '2026-09-28'],
].map(([folder, title, by, on]) => ({
  folder: Number(folder),
  name: `${String(title)}.html`,
  about: 'Minutes',
  by: by as StoryDocument['by'],
  on: String(on),
  mime: html,
  texts: [page(String(title), 'Present, absent, decided, to do.')],
  record: { class: 30022, official: Number(folder) === 20060 },
}));

const CONTRACTS: StoryDocument[] = [
  ['AP-2025-014', 'Lena Aydin', 'The Long Light', '2025-01-20'],
  ['AP-2025-022', 'Jonas Feld', 'Salt and Starlings', '2025-03-10'],
  ['AP-2025-031', 'Mira Kovac', 'A Room of Rivers', '2025-05-26'],
  ['AP-2026-004', 'Tomas Brandt', 'Northern Kitchens', '2026-01-12'],
  ['AP-2026-009', 'Ines Duarte', 'The Cartographer of Birds', '2026-02-23'],
].map(([number = '', author = '', title = '', on = '']) => ({
  folder: 20050,
  name: `Contract ${number} ${author}.txt`,
  about: `Author's contract for ${title}`,
  by: 'clara' as const,
  on,
  mime: plain,
  texts: [`Contract ${number}\nAurora Press and ${author}\nWork: ${title}\n`],
  category: {
    id: 9831,
    values: {
      '9831_2': number,
      '9831_3_1_2': author,
      '9831_3_1_3': 'Author',
      '9831_3_2_2': 'Aurora Press',
      '9831_3_2_3': 'Publisher',
      '9831_4': '12',
    },
  },
}));

const TEMPLATES: StoryDocument[] = [
  ['Policy template', 'Purpose, scope, rules, responsibilities.'],
  ['Minutes template', 'Present, decisions, actions.'],
  ['Campaign brief template', 'Goal, audience, channels, territories, assets.'],
  ['Title brief template', 'Author, work, comparable titles, dates.'],
].map(([title = '', about = '']) => ({
  folder: 20040,
  name: `${title}.html`,
  about,
  by: 'dora' as const,
  on: '2024-01-08',
  mime: html,
  texts: [page(title, about)],
}));

const TITLES: StoryDocument[] = [
  [20031, 'Rights statement The Long Light.txt', 'World rights without North America.'],
  [20031, 'Reader report The Long Light.txt', 'A quiet book that stays.'],
  [20032, 'Rights statement Salt and Starlings.txt', 'German rights.'],
  [20032, 'Cover brief Salt and Starlings.txt', 'Birds over salt pans, no people.'],
].map(([folder, name, about]) => ({
  folder: Number(folder),
  name: String(name),
  about: String(about),
  by: 'ben' as const,
  on: '2026-04-02',
  mime: plain,
  texts: [`${String(about)}\n`],
}));

export const STORY: readonly StoryDocument[] = [
  ...POLICIES,
  ...CAMPAIGNS,
  ...MINUTES,
  ...CONTRACTS,
  ...TEMPLATES,
  ...TITLES,
];
