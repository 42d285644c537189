import { BEN, CLARA, DORA } from './cast';
import type { PlannedPage } from './page-plan';
import {
  b,
  bullets,
  celum,
  code,
  columns,
  date,
  doc,
  expand,
  h,
  link,
  mention,
  p,
  panel,
  status,
  steps,
  table,
  tasks,
} from './words';

const HOME = '98302';

/** Space POL: what holds for everybody, approved and filed as records. */
export const POLICIES_HOME = doc(
  p(
    'Policies of Aurora Press. A policy holds from the day on which its approved version is filed as a record.',
  ),
  table(
    ['Policy', 'Owner', 'State'],
    ['Leave policy', mention(DORA), status('In force', 'green')],
    ['Brand use policy', mention(BEN), status('In force', 'green')],
    ['Information security', mention(DORA), status('Review', 'yellow')],
  ),
);

const leave = (days: number, extra: string) =>
  doc(
    h(2, 'Who it is for'),
    p('Everybody employed by Aurora Press, full time or part time.'),
    h(2, 'How much'),
    p(`You have ${days} days of paid leave a year. Part-time work counts in proportion.`),
    h(2, 'How to ask'),
    steps(
      'Talk to your team',
      'Enter the days in the calendar',
      'Wait for the confirmation of your lead',
    ),
    panel('info', p(extra)),
  );

export const POLICY_PAGES: PlannedPage[] = [
  {
    id: '98320',
    parentId: HOME,
    title: 'Leave policy',
    labels: ['policy', 'people'],
    state: 2,
    versions: [
      {
        by: DORA,
        daysAgo: 200,
        body: leave(28, 'Up to three days may be taken into the next year.'),
      },
      {
        by: DORA,
        daysAgo: 90,
        message: '30 days from July',
        body: leave(30, 'Up to three days may be taken into the next year.'),
      },
      {
        by: CLARA,
        daysAgo: 40,
        message: 'Carry-over as agreed with the works council',
        body: leave(30, 'Up to five days may be taken into the next year, until 31 March.'),
      },
    ],
    comments: [
      {
        id: '98711',
        by: CLARA,
        daysAgo: 39,
        body: doc(p('Carry-over now as agreed. ', mention(DORA), ', please file it.')),
      },
    ],
  },
  {
    id: '98321',
    parentId: HOME,
    title: 'Brand use policy',
    labels: ['policy', 'brand'],
    editors: [BEN, DORA],
    versions: [
      {
        by: BEN,
        daysAgo: 75,
        body: doc(
          h(2, 'The logo'),
          celum('asset-98321-1', { asset: '4715', size: 'small' }),
          columns(
            [panel('success', p('On white or on Aurora blue, with room around it.'))],
            [panel('error', p('Never on a photograph, never in another colour.'))],
          ),
          h(2, 'Images'),
          p(
            'Only what is ',
            b('approved'),
            ' in CELUM may be published. "Released" does not mean approved.',
          ),
          expand(
            'Exceptions',
            p(
              'The brand lead may allow an exception for one use. It is written down with its reason.',
            ),
          ),
        ),
      },
    ],
  },
  {
    id: '98322',
    parentId: HOME,
    title: 'Freelancer contracts: checklist / what to sign <draft> 🖋',
    labels: ['contracts'],
    versions: [
      {
        by: CLARA,
        daysAgo: 16,
        body: doc(
          p('Before the first day of work:'),
          tasks(
            '98322',
            { text: ['Contract signed by both sides ', mention(CLARA)] },
            { text: ['Rights of use for text & images agreed'] },
            { done: true, text: ['Tax number on file'] },
          ),
          p(
            'File names end in ',
            code('_signed.pdf'),
            '; "<" and "&" are fine in titles, as this page shows.',
          ),
        ),
      },
    ],
  },
  {
    id: '98323',
    parentId: HOME,
    title: 'Information security policy',
    labels: ['policy', 'it'],
    versions: [
      {
        by: DORA,
        daysAgo: 120,
        body: doc(
          h(2, 'In short'),
          bullets(
            'Every account has a second factor',
            'Manuscripts leave the house encrypted',
            'Lost devices are reported within one hour',
          ),
          p(
            'Questions: ',
            link('security@aurora-press.example', 'mailto:security@aurora-press.example'),
            '.',
          ),
        ),
      },
    ],
  },
  {
    id: '98324',
    parentId: HOME,
    title: 'Image rights: how we check a licence',
    labels: ['policy', 'rights'],
    versions: [
      {
        by: CLARA,
        daysAgo: 33,
        body: doc(
          steps(
            'Find the asset in CELUM',
            'Read channels, territories and the end of the licence',
            'Compare them with where and until when you publish',
          ),
          panel(
            'warning',
            p(
              'A licence that ends on ',
              date('2026-11-14'),
              ' does not cover ',
              date('2026-11-15'),
              '.',
            ),
          ),
        ),
      },
    ],
  },
  {
    id: '98325',
    parentId: HOME,
    title: 'Travel and expenses',
    labels: ['policy', 'people'],
    versions: [
      {
        by: DORA,
        daysAgo: 150,
        body: doc(
          p('Trains before planes. Receipts within thirty days.'),
          table(['What', 'Up to'], ['Hotel a night', '140 EUR'], ['Meals a day', '28 EUR']),
        ),
      },
    ],
  },
];
