import { ANN, BEN, CLARA, EVAN } from './cast';
import type { PlannedPage } from './page-plan';
import {
  b,
  bullets,
  celum,
  date,
  doc,
  expand,
  h,
  i,
  link,
  mention,
  p,
  panel,
  picture,
  status,
  steps,
  table,
  tasks,
} from './words';

const HOME = '98301';
const BRIEF = '98310';
const SKETCH = '3f0a51c4-6a0e-4b1a-9a70-000000098601';
const MAP = '3f0a51c4-6a0e-4b1a-9a70-000000098602';

const goals = [
  h(2, 'Goal'),
  p(
    'Readers in three countries find a book for the summer before the holidays begin. We sell ',
    b('40,000 copies'),
    ' of the six titles by the end of August.',
  ),
];

const brief = doc(
  ...goals,
  h(2, 'Key visual'),
  p(
    'The hero image is used in every channel. It is kept in CELUM; this page always shows the latest approved version.',
  ),
  celum('asset-98310-1', { asset: '4711', size: 'large' }),
  h(2, 'Tone'),
  bullets(
    'Warm, never loud',
    'People read; they do not pose',
    p('No claims that legal has not seen: ask ', mention(CLARA)),
  ),
  h(2, 'Channels'),
  table(
    ['Channel', 'Countries', 'Owner', 'State'],
    ['Web shop', 'AT, DE, CH', mention(ANN), status('Ready', 'green')],
    ['Print posters', 'AT, DE', mention(BEN), status('In work', 'blue')],
    ['Press', 'AT, DE, CH', mention(ANN), status('Waiting', 'yellow')],
  ),
  h(2, 'Sketch'),
  picture(BRIEF, SKETCH, 'Pencil sketch of the poster: a low sun over the sea'),
  tasks(
    BRIEF,
    { done: true, text: ['Choose the hero image ', mention(BEN)] },
    { text: ['Write the text for the web shop ', mention(ANN), ' ', date('2026-12-01')] },
    { text: ['Check the claims ', mention(CLARA), ' ', date('2026-12-08')] },
  ),
);

/** The brief and the pages below it. */
export const BRIEF_PAGES: PlannedPage[] = [
  {
    id: BRIEF,
    parentId: HOME,
    title: 'Summer campaign brief',
    labels: ['campaign', 'summer-2027'],
    state: 1,
    files: [
      {
        id: 'att98601',
        fileId: SKETCH,
        name: 'poster-sketch.png',
        colours: [
          [255, 196, 120],
          [32, 96, 140],
        ],
      },
    ],
    versions: [
      { by: ANN, daysAgo: 28, body: doc(...goals) },
      {
        by: ANN,
        daysAgo: 21,
        message: 'Tone and channels',
        body: doc(
          ...goals,
          h(2, 'Tone'),
          bullets('Warm, never loud', 'People read; they do not pose'),
        ),
      },
      { by: BEN, daysAgo: 9, message: 'Hero image from CELUM', body: brief },
    ],
    comments: [
      {
        id: '98701',
        by: BEN,
        daysAgo: 8,
        body: doc(
          p('The hero image is now the approved one. ', mention(ANN), ', please use no other.'),
        ),
      },
      { id: '98702', by: ANN, daysAgo: 7, replyTo: '98701', body: doc(p('Thank you, done.')) },
      {
        id: '98703',
        by: CLARA,
        daysAgo: 6,
        selection: 'before the holidays begin',
        body: doc(p('Holidays begin on different days in the three countries.')),
      },
    ],
  },
  {
    id: '98311',
    parentId: BRIEF,
    title: 'Launch plan DE',
    labels: ['campaign', 'germany'],
    versions: [
      { by: ANN, daysAgo: 14, body: doc(p('Germany launches first.')) },
      {
        by: ANN,
        daysAgo: 5,
        message: 'Images for the landing page',
        body: doc(
          panel('note', p('The landing page goes live on ', date('2027-05-03'), '.')),
          h(2, 'Landing page'),
          celum('asset-98311-1', { asset: '4712', size: 'large' }),
          p('Below the fold the campaign continues with the hero image.'),
          celum('asset-98311-2', { asset: '4711' }),
          h(2, 'Order of work'),
          steps('Text and images approved', 'Page built and tested', 'Redirects switched'),
        ),
      },
    ],
    comments: [
      {
        id: '98704',
        by: EVAN,
        daysAgo: 3,
        body: doc(p('Shops ask whether they may print the landing page image. May they?')),
      },
    ],
  },
  {
    id: '98312',
    parentId: BRIEF,
    title: 'Author event pages',
    labels: ['campaign', 'events'],
    versions: [
      {
        by: ANN,
        daysAgo: 12,
        body: doc(
          p('Each author on tour gets a page with portrait, dates and a link to the bookshop.'),
          celum('asset-98312-1', { asset: '4714', size: 'small' }),
          table(
            ['Author', 'City', 'Date'],
            ['Lena Aydin', 'Vienna', date('2027-05-12')],
            ['Lena Aydin', 'Zurich', date('2027-05-19')],
            ['Jonas Reuter', 'Leipzig', date('2027-06-02')],
          ),
        ),
      },
    ],
    draft: {
      by: BEN,
      title: 'Author event pages',
      body: doc(
        p(
          'Each author on tour gets a page with portrait, dates, a film and a link to the bookshop.',
        ),
      ),
    },
  },
  {
    id: '98313',
    parentId: BRIEF,
    title: 'Press kit',
    versions: [
      {
        by: ANN,
        daysAgo: 4,
        body: doc(h(2, 'Images for the press'), p('To be filled with approved images.')),
      },
    ],
  },
  {
    id: '98314',
    parentId: BRIEF,
    title: 'Channel calendar',
    files: [
      {
        id: 'att98602',
        fileId: MAP,
        name: 'poster-map.png',
        colours: [
          [210, 230, 200],
          [80, 130, 90],
        ],
      },
    ],
    versions: [
      {
        by: BEN,
        daysAgo: 11,
        body: doc(
          table(
            ['Week', 'Web', 'Print', 'Press'],
            ['18', 'Teaser', 'Posters up', 'Embargo'],
            ['19', 'Launch', '', 'Release'],
            ['20', 'Author films', 'Second motif', 'Interviews'],
          ),
          picture('98314', MAP, 'Map with the places of the posters'),
          expand(
            'How the weeks are counted',
            p('ISO weeks; week 18 of 2027 begins on ', date('2027-05-03'), '.'),
          ),
        ),
      },
    ],
  },
  {
    id: '98315',
    parentId: BRIEF,
    title: 'Social media captions',
    versions: [
      {
        by: ANN,
        daysAgo: 2,
        body: doc(
          p(i('Draft captions; no emoji in the Swiss ones.')),
          bullets('A chair, a shadow, a book.', 'The sea can wait for one more chapter.'),
          p('See ', link('the style guide', 'https://style.aurora-press.example/social'), '.'),
        ),
      },
    ],
  },
];
