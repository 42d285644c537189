import { ANN, BEN, CLARA } from './cast';
import type { PlannedPage } from './page-plan';
import {
  b,
  bullets,
  celum,
  columns,
  date,
  decisions,
  doc,
  h,
  i,
  mention,
  p,
  panel,
  quote,
  status,
  table,
  tasks,
} from './words';

const HOME = '98303';
const LONG_LIGHT = '98330';
const SALT = '98333';

/** Space TTL: one branch of pages per title. */
export const TITLES_HOME = doc(
  p('One branch per title: cover, timetable, metadata.'),
  table(
    ['Title', 'Author', 'ISBN', 'Stage'],
    ['The Long Light', 'Lena Aydin', '978-1-9999-0000-7', status('In production', 'blue')],
    ['Salt Maps', 'Tomás Ibarra Luna', '978-1-9999-0030-4', status('Editing', 'purple')],
    ['Nine Quiet Rooms', 'Mira Sandoval', '978-1-9999-0050-2', status('In production', 'blue')],
    ['Low Water', 'Mira Sandoval', '978-1-9999-0070-0', status('Published', 'green')],
    ['The Ferryman’s Ledger', 'Pavel', '978-1-9999-0090-8', status('Manuscript in', 'purple')],
  ),
);

export const TITLE_PAGES: PlannedPage[] = [
  {
    id: LONG_LIGHT,
    parentId: HOME,
    title: 'The Long Light',
    labels: ['title', 'summer-2027'],
    versions: [
      { by: ANN, daysAgo: 100, body: doc(p('A novel by Lena Aydin.')) },
      {
        by: ANN,
        daysAgo: 20,
        message: 'Cover placed',
        body: doc(
          columns(
            [celum('asset-98330-1', { asset: '4718', size: 'medium' })],
            [
              p(b('Author: '), 'Lena Aydin'),
              p(b('Published: '), date('2027-04-08')),
              p(b('Editor: '), mention(ANN)),
              p(b('Stage: '), status('In production', 'blue')),
            ],
          ),
          h(2, 'Blurb'),
          quote(
            'On the longest day of the year a lighthouse goes dark, and two sisters have one night to find out why.',
          ),
        ),
      },
    ],
  },
  {
    id: '98331',
    parentId: LONG_LIGHT,
    title: 'The Long Light: cover and blurb',
    versions: [
      {
        by: BEN,
        daysAgo: 26,
        body: doc(
          h(2, 'Cover'),
          p('Version 3 was chosen; the lettering is final.'),
          decisions('98331', 'Cover with the lighthouse, no figure'),
          h(2, 'Portrait'),
          celum('asset-98331-1', { asset: '4714' }),
        ),
      },
    ],
  },
  {
    id: '98332',
    parentId: LONG_LIGHT,
    title: 'The Long Light: production timetable',
    versions: [
      {
        by: ANN,
        daysAgo: 15,
        body: doc(
          table(
            ['Step', 'Due', 'State'],
            ['Copy edit', date('2026-11-30'), status('Done', 'green')],
            ['Proofs', date('2027-01-15'), status('Open', 'neutral')],
            ['To the printer', date('2027-03-01'), status('Open', 'neutral')],
          ),
          tasks(
            '98332',
            { text: ['Proofs returned ', mention(ANN), ' ', date('2027-01-22')] },
            { text: ['Colour proof of the cover ', mention(BEN)] },
          ),
        ),
      },
    ],
  },
  {
    id: SALT,
    parentId: HOME,
    title: 'Salt Maps',
    labels: ['title'],
    versions: [
      {
        by: BEN,
        daysAgo: 50,
        body: doc(
          p('Essays from river deltas by Tomás Ibarra Luna, with photographs.'),
          panel(
            'note',
            p(
              'The photographs are licensed for the first edition only; ask ',
              mention(CLARA),
              ' before a reprint.',
            ),
          ),
          celum(
            'asset-98333-1',
            { asset: '4711', size: 'small' },
            { asset: '4718', size: 'small' },
          ),
        ),
      },
    ],
  },
  {
    id: '98334',
    parentId: SALT,
    title: 'Salt Maps: metadata checklist',
    versions: [
      {
        by: ANN,
        daysAgo: 19,
        body: doc(
          tasks(
            '98334',
            { text: ['Short description up to 350 characters'] },
            { done: true, text: ['Subject codes'] },
            { text: ['Prices for three countries'] },
          ),
        ),
      },
    ],
  },
  {
    id: '98335',
    parentId: HOME,
    title: 'Metadata standard',
    labels: ['standard'],
    versions: [
      { by: ANN, daysAgo: 140, body: doc(p('Version 6.')) },
      {
        by: ANN,
        daysAgo: 44,
        message: 'Version 7',
        body: doc(
          h(2, 'Rules'),
          bullets(
            'M-01 Every title has a short description',
            'M-02 Contributor names are written surname first',
            'M-03 A price for each country of sale',
          ),
          p(i('Version 7, in force since October.')),
        ),
      },
    ],
  },
];
