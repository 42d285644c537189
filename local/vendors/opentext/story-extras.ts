import { DOCX } from './office-files';
import type { StoryDocument } from './story-documents';

const html = 'text/html';

const page = (title: string, ...paragraphs: string[]) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`;

const WORD_TEMPLATES: StoryDocument[] = [
  {
    id: 21001,
    folder: 20040,
    name: 'Minutes template.docx',
    about: 'Minutes of a meeting, as the records policy wants them.',
    by: 'dora',
    on: '2024-01-08',
    mime: DOCX,
    texts: [
      'Minutes\nPresent:\nNames\nDecisions:\nWhat was decided, and by whom\nActions:\nWhat, who, until when',
    ],
  },
  {
    id: 21002,
    folder: 20040,
    name: 'Policy template.docx',
    about: 'A controlled policy.',
    by: 'dora',
    on: '2024-01-08',
    mime: DOCX,
    texts: [
      'Policy\nPurpose:\nWhy there is a rule\nRules:\nWhat is asked of whom',
      'Policy\nPurpose:\nWhy there is a rule\nScope:\nTo whom it applies\nRules:\nWhat is asked of whom\nApproval:\nWho approves, and when it is looked at again',
    ],
  },
];

/** Edited and released in turns, so that the newest version is not the newest approved one. */
const LICENCE_TERMS: StoryDocument = {
  id: 21010,
  folder: 20020,
  name: 'Image licence terms.html',
  about: 'Terms that every picture agency signs.',
  by: 'clara',
  on: '2026-05-04',
  mime: html,
  texts: ['Draft', 'Second draft', 'As released', 'Change for cinema'].map((state) =>
    page('Image licence terms', state),
  ),
  released: [3],
  pdf: true,
  category: {
    id: 9832,
    values: {
      '9832_2': 'POL-017',
      '9832_3': 'Clara Vogel',
      '9832_4': ['Ben Okafor', 'Dora Lind'],
      '9832_5': '2026-06-01',
    },
  },
  record: { class: 30021 },
};

const WORKSPACE_FILES: StoryDocument[] = [
  {
    id: 21020,
    folder: 20073,
    name: 'Summer 2026 brief.html',
    about: 'What the campaign is for.',
    by: 'ann',
    on: '2026-01-16',
    mime: html,
    texts: [page('Summer 2026 brief', 'Readers on holiday.', 'Three territories, two months.')],
  },
  {
    id: 21021,
    folder: 20074,
    name: 'Summer 2026 hero image approval.html',
    about: 'Who approved the hero image, and for where.',
    by: 'ben',
    on: '2026-03-12',
    mime: html,
    texts: [page('Hero image approval', 'Approved for AT, DE and CH.')],
    pdf: true,
    record: { class: 30011 },
    held: 1,
  },
  {
    id: 21022,
    folder: 20077,
    name: 'Winter 2026 brief.html',
    about: 'What the campaign is for.',
    by: 'ann',
    on: '2026-07-08',
    mime: html,
    texts: [page('Winter 2026 brief', 'The film comes in December.')],
  },
];

const FILED_MINUTES: StoryDocument = {
  id: 21030,
  folder: 20010,
  name: 'Campaign meeting 2026-09-03.html',
  about: 'Minutes with their decisions and actions as attributes.',
  by: 'ann',
  on: '2026-09-03',
  mime: html,
  texts: [page('Campaign meeting', 'Present: Ann, Ben. Decided: the film is moved.')],
  category: {
    id: 9833,
    values: {
      '9833_2': '2026-09-03',
      '9833_3': ['Ann Baker', 'Ben Okafor'],
      '9833_4_1_2': 'The film is moved to December.',
      '9833_4_1_3': 'Ben Okafor',
      '9833_5_1_2': 'Tell the cinemas',
      '9833_5_1_3': 'Ann Baker',
      '9833_5_1_4': '2026-09-10',
    },
  },
  record: { class: 30022 },
};

/** What lies beside the story's first documents: templates, workspaces, versions in turns, minutes with attributes. */
export const EXTRAS: readonly StoryDocument[] = [
  ...WORD_TEMPLATES,
  LICENCE_TERMS,
  ...WORKSPACE_FILES,
  FILED_MINUTES,
];
