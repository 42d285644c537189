import { ANN, BEN, CLARA, DORA } from './cast';
import type { PlannedPage } from './page-plan';
import { BRIEF_PAGES } from './summer-brief';
import {
  b,
  bullets,
  code,
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
  rule,
  status,
  table,
  tasks,
} from './words';

const HOME = '98301';
const NOTES = '98316';

/** Space SUM: the campaign that the story is about. */
export const SUMMER_HOME = doc(
  panel(
    'info',
    p(
      'Everything for the summer list of Aurora Press. Start with the ',
      b('Summer campaign brief'),
      '.',
    ),
  ),
  columns(
    [
      h(3, 'What we publish for'),
      p(
        'Web and print in Austria, Germany and Switzerland. Pages for sale are approved by brand and legal before they are published.',
      ),
    ],
    [
      h(3, 'Who decides'),
      p(mention(BEN), ' for the brand, ', mention(CLARA), ' for rights and contracts.'),
    ],
  ),
  h(2, 'Milestones'),
  table(
    ['Date', 'What', 'State'],
    [date('2026-12-01'), 'Key visual is final', status('On track', 'green')],
    [date('2027-02-15'), 'Press kit goes out', status('At risk', 'yellow')],
    [date('2027-05-03'), 'Launch', status('Planned', 'neutral')],
  ),
);

export const SUMMER_PAGES: PlannedPage[] = [
  ...BRIEF_PAGES,
  {
    id: NOTES,
    parentId: HOME,
    title: 'Meeting notes',
    versions: [
      {
        by: ANN,
        daysAgo: 30,
        body: doc(
          p('One page per meeting, newest first.'),
          rule(),
          p(i('Use the decision element for what was agreed.')),
        ),
      },
    ],
  },
  {
    id: '98317',
    parentId: NOTES,
    title: '2026-10-28 Kick-off',
    labels: ['meeting-notes'],
    versions: [
      {
        by: ANN,
        daysAgo: 24,
        body: doc(
          h(2, 'Present'),
          p(mention(ANN), ', ', mention(BEN), ', ', mention(CLARA)),
          h(2, 'Agreed'),
          decisions(
            '98317',
            'One hero image for all three countries',
            'No stock photographs of crowds',
          ),
          h(2, 'Next steps'),
          tasks(
            '98317',
            { done: true, text: ['Ask the photographer for the raw files ', mention(ANN)] },
            {
              text: [
                'Check the licence for Switzerland ',
                mention(CLARA),
                ' by ',
                date('2026-12-04'),
              ],
            },
          ),
        ),
      },
    ],
  },
  {
    id: '98318',
    parentId: NOTES,
    title: '2026-11-11 Creative review',
    labels: ['meeting-notes'],
    versions: [
      {
        by: BEN,
        daysAgo: 10,
        body: doc(
          quote('The light is right, the crowd is not.'),
          p(
            'Three motifs were shown. ',
            b('Hero summer'),
            ' stays; ',
            b('Beach crowd'),
            ' was turned down because two faces have no model release.',
          ),
          decisions('98318', 'Hero summer is the key visual', 'Beach crowd is not used'),
          h(3, 'File names'),
          p('Please keep to ', code('aurora-sum27-<motif>-<format>'), '.'),
        ),
      },
    ],
  },
  {
    id: '98319',
    parentId: HOME,
    title: 'Budget and print run',
    readers: [ANN, DORA],
    versions: [
      {
        by: DORA,
        daysAgo: 18,
        body: doc(
          panel('warning', p('Confidential until the board has decided.')),
          table(
            ['Item', 'Amount'],
            ['Print', '48,200 EUR'],
            ['Photography', '9,500 EUR'],
            ['Media', '61,000 EUR'],
          ),
        ),
      },
    ],
  },
  {
    id: '98327',
    parentId: HOME,
    title: 'Autumn list: first ideas',
    unpublished: true,
    versions: [
      {
        by: ANN,
        daysAgo: 1,
        body: doc(bullets('Short days, long books', 'A candle instead of the sun')),
      },
    ],
  },
  {
    id: '98326',
    parentId: HOME,
    title: 'Retrospective of the spring campaign',
    labels: ['retrospective'],
    versions: [
      {
        by: BEN,
        daysAgo: 60,
        body: doc(
          h(2, 'Went well'),
          bullets('All titles had their cover in time', 'The press kit was downloaded 412 times'),
          h(2, 'Went badly'),
          bullets(
            'An expired portrait was printed in the Swiss edition',
            'Nobody could say which version had been approved',
          ),
        ),
      },
    ],
  },
];
