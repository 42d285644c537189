import { BEN, CLARA, DORA } from './cast';
import type { PlannedPage } from './page-plan';
import {
  b,
  bullets,
  date,
  decisions,
  doc,
  h,
  i,
  mention,
  p,
  panel,
  rule,
  status,
  steps,
  table,
  tasks,
} from './words';

const HOME = '98303';
const PLAYBOOK = '98340';
const QUIET_ROOMS = '98341';
const LOW_WATER = '98345';
const LEDGER = '98349';

/** Page sets of titles in and out of trouble, with what Consonance's house says of them, and what is for all titles. */
export const TITLE_SETS: PlannedPage[] = [
  {
    id: PLAYBOOK,
    parentId: HOME,
    title: 'Playbook: from contract to launch',
    labels: ['playbook'],
    versions: [
      { by: DORA, daysAgo: 200, body: doc(p('Draft.')) },
      {
        by: DORA,
        daysAgo: 60,
        message: 'Announce only when all formats are ready',
        body: doc(
          p('What every title goes through; dates count from publication.'),
          table(
            ['Step', 'Owner', 'Format', 'Due'],
            ['Brief agreed', 'Editorial', 'all', '40 weeks before'],
            ['Metadata complete', 'Metadata', 'all', '26 weeks before'],
            ['Cover approved', 'Art', 'all', '24 weeks before'],
            ['Files to the printer', 'Production', 'print', '8 weeks before'],
            ['Narrator booked', 'Audio', 'audio', '16 weeks before'],
            ['Announcement', 'Marketing', 'all', '6 weeks before'],
            ['Retrospective', 'Editorial', 'all', '4 weeks after'],
          ),
          panel('warning', p('No announcement before every format is ready or given up.')),
        ),
      },
    ],
  },
  {
    id: QUIET_ROOMS,
    parentId: HOME,
    title: 'Nine Quiet Rooms',
    labels: ['title-set'],
    versions: [
      {
        by: BEN,
        daysAgo: 120,
        body: doc(
          p('Stories by Mira Sandoval. ', status('In production', 'blue')),
          h(2, 'Brief'),
          p('Nine rooms, nine nights, one house. For readers of quiet ghost stories.'),
          p(b('Publication: '), date('2027-01-14'), ' as hardback and EPUB.'),
          h(2, 'Contacts'),
          bullets('Editorial: Ben Okafor', 'Rights: Clara Vogel', 'Agency: Northlight Agency'),
        ),
      },
    ],
  },
  {
    id: '98342',
    parentId: QUIET_ROOMS,
    title: 'Nine Quiet Rooms: launch',
    labels: ['launch'],
    state: 1,
    versions: [
      {
        by: BEN,
        daysAgo: 9,
        body: doc(
          panel('error', p(b('Hold. '), 'The prints arrive twelve days after publication.')),
          table(
            ['Format', 'ISBN', 'Date', 'State'],
            ['Hardback', '978-1-9999-0050-2', date('2027-01-14'), status('Prints late', 'red')],
            ['EPUB', '978-1-9999-0051-9', date('2027-01-14'), status('Ready', 'green')],
          ),
          tasks(
            '98342',
            { done: true, text: ['Advance copies for booksellers ', mention(BEN)] },
            {
              text: ['New date agreed with the printer ', mention(CLARA), ' ', date('2026-12-04')],
            },
            { text: ['Biography of the author'] },
          ),
        ),
      },
    ],
    comments: [
      {
        id: '98721',
        by: CLARA,
        daysAgo: 6,
        body: doc(p('The printer offers 26 January for all copies, or 2,000 on time.')),
      },
      {
        id: '98722',
        by: BEN,
        daysAgo: 5,
        replyTo: '98721',
        body: doc(p('Then the 2,000 for the launch week; I ask the author.')),
      },
    ],
  },
  {
    id: '98343',
    parentId: QUIET_ROOMS,
    title: '2026-11-18 Nine Quiet Rooms: production meeting',
    labels: ['minutes'],
    versions: [
      {
        by: BEN,
        daysAgo: 8,
        body: doc(
          p(b('Present: '), 'Ben Okafor, Clara Vogel, Dora Lind'),
          h(2, 'Decisions'),
          decisions('98343', 'Print 2,000 copies first', 'The launch reading stays on 14 January'),
          h(2, 'Actions'),
          tasks(
            '98343',
            { text: ['Tell the bookshops ', mention(BEN), ' ', date('2026-12-01')] },
            { done: true, text: ['Ask for a second printer ', mention(CLARA)] },
          ),
        ),
      },
    ],
  },
  {
    id: '98344',
    parentId: QUIET_ROOMS,
    title: 'Nine Quiet Rooms: offer and advance',
    labels: ['confidential'],
    readers: [CLARA, DORA],
    versions: [
      {
        by: DORA,
        daysAgo: 119,
        body: doc(p('World rights in English, two books. The figures are with Clara.')),
      },
    ],
  },
  {
    id: LOW_WATER,
    parentId: HOME,
    title: 'Low Water',
    labels: ['title-set'],
    versions: [
      {
        by: BEN,
        daysAgo: 210,
        body: doc(
          p('A novel by Mira Sandoval. ', status('Published', 'green')),
          p(b('Published: '), date('2026-11-05'), ', hardback 978-1-9999-0070-0.'),
        ),
      },
    ],
  },
  {
    id: '98346',
    parentId: LOW_WATER,
    title: 'Low Water: retrospective',
    labels: ['retrospective'],
    versions: [
      {
        by: BEN,
        daysAgo: 3,
        body: doc(
          table(
            ['Step', 'Planned', 'Actual'],
            ['Files to the printer', date('2026-09-10'), date('2026-09-24')],
            ['Announcement', date('2026-09-24'), date('2026-09-24')],
            ['Publication', date('2026-11-05'), date('2026-11-05')],
          ),
          h(2, 'Went well'),
          bullets('Early readers wrote before the newspapers did'),
          h(2, 'Delays'),
          bullets('Two weeks lost to a missing licence for the map'),
          h(2, 'Improve'),
          tasks('98346', { text: ['Ask for maps with the contract ', mention(CLARA)] }),
        ),
      },
    ],
  },
  {
    id: LEDGER,
    parentId: HOME,
    title: 'The Ferryman’s Ledger',
    labels: ['title-set'],
    versions: [
      {
        by: BEN,
        daysAgo: 70,
        body: doc(
          p('A memoir by Pavel. ', status('Manuscript in', 'purple')),
          panel('note', p('The author uses one name only; see M-02 of the standard.')),
          p(i('Subject codes are missing; publication '), date('2027-03-18'), i(' is in doubt.')),
        ),
      },
    ],
  },
  {
    id: '98350',
    parentId: HOME,
    title: 'Pipeline, week 47',
    labels: ['pipeline'],
    editors: [DORA],
    versions: [
      {
        by: DORA,
        daysAgo: 4,
        body: doc(
          table(
            ['Stage', 'Titles', 'Since last week'],
            ['Proposal', '2', '0'],
            ['Acquired', '3', '+1'],
            ['Manuscript in', '3', '0'],
            ['Editing', '4', '−1'],
            ['In production', '9', '+1'],
            ['Printing', '2', '0'],
            ['Published', '4', '+1'],
            ['Backlist', '2', '0'],
            ['Cancelled', '1', '0'],
          ),
          rule(),
          h(2, 'Needs attention'),
          steps('Nine Quiet Rooms: prints late', 'Cities of Ink: manuscript late'),
        ),
      },
    ],
  },
];
