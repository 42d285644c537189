import type { DatabaseSync } from 'node:sqlite';

import type { StandInContext } from '../kit/stand-in';
import type { Attribute } from './category-values';
import type { More } from './nodes';
import { PERMISSIONS, READ, setRight, type Permission } from './rights';
import { seedDocuments } from './seed-documents';

const ADMIN = 1000;
const SERVICE = 1100;
const STAFF = 1200;
const RECORDS_MANAGERS = 1201;
const SEEDED_AT = '2022-01-10T08:00:00Z';

/** Aurora Press's Content Server on the first morning of the story. */
export function seedStory(world: StandInContext): void {
  const { db } = world;
  seedMembers(db);
  for (const [id, parent, type, name, more] of ITEMS) insert(db, { id, parent, type, name, more });
  for (const [id, name, title, years, disposition] of SCHEDULES) {
    db.prepare('INSERT INTO schedule VALUES (?, ?, ?, ?, ?)').run(
      id,
      name,
      title,
      years,
      disposition,
    );
  }
  db.prepare('INSERT INTO hold (name, type, comment, applied) VALUES (?, ?, ?, ?)').run(
    'Litigation Brightwater 2026',
    'LEGAL',
    'Nothing about the summer campaign may be destroyed.',
    '2026-09-01',
  );
  // Numbers of new items, as far from the seeded ones as they would be.
  db.prepare("UPDATE sqlite_sequence SET seq = 40000 WHERE name = 'node'").run();
  seedDocuments(world);
  relate(db, 20071, 20031);
  relate(db, 20076, 20032);
  startLegalCheck(db);
}

/** A title belongs to the campaign. */
function relate(db: DatabaseSync, campaign: number, title: number): void {
  const add = db.prepare('INSERT INTO workspace_relation VALUES (?, ?, ?)');
  add.run(campaign, title, 'child');
  add.run(title, campaign, 'parent');
}

/** On the first morning the change of the licence terms waits for Clara. */
function startLegalCheck(db: DatabaseSync): void {
  const at = '2026-11-17T10:00:00Z';
  db.prepare(
    `INSERT INTO process (map, title, state, step, initiator, created, started, due, documents)
     VALUES (20091, 'Image licence terms', 'executing', 0, 1001, ?, ?, '2026-12-04', '[21010]')`,
  ).run(at, at);
  db.prepare(
    `INSERT INTO activity (process, step, action, comment, member, at)
     VALUES (1, 0, 'Initiate', 'Cinema is new.', 1001, ?)`,
  ).run(at);
}

const SCHEDULES = [
  [501, 'MKT-7', 'Marketing approvals, 7 years', 7, 'Destroy'],
  [502, 'POL-10', 'Policies, 10 years', 10, 'Transfer to archive'],
  [503, 'MIN-5', 'Minutes, 5 years', 5, 'Destroy'],
] as const;

const FACTS: Attribute[] = [
  { number: 2, name: 'Title', type: 'String', maxLength: 64, required: true },
  { number: 3, name: 'Confluence page', type: 'String', maxLength: 32, required: true },
  { number: 4, name: 'Approved by', type: 'String', maxLength: 64 },
  { number: 5, name: 'Approved on', type: 'Date' },
  {
    number: 6,
    name: 'Department',
    type: 'String',
    maxLength: 32,
    options: ['Marketing', 'Editorial', 'Legal', 'Sales'],
  },
];
const PARTIES: Attribute[] = [
  { number: 2, name: 'Contract number', type: 'String', maxLength: 20, required: true },
  {
    number: 3,
    name: 'Parties',
    type: 'Assoc',
    set: [
      { number: 2, name: 'Name', type: 'String', maxLength: 64 },
      { number: 3, name: 'Role', type: 'String', options: ['Author', 'Agent', 'Publisher'] },
    ],
  },
  { number: 4, name: 'Royalty per cent', type: 'Integer' },
];

const POLICY: Attribute[] = [
  { number: 2, name: 'Policy number', type: 'String', maxLength: 16, required: true },
  { number: 3, name: 'Owner', type: 'String', maxLength: 64 },
  { number: 4, name: 'Approvers', type: 'String', maxLength: 64, multiple: true },
  { number: 5, name: 'Effective from', type: 'Date' },
];
const MEETING: Attribute[] = [
  { number: 2, name: 'Meeting date', type: 'Date', required: true },
  { number: 3, name: 'Attendees', type: 'String', maxLength: 64, multiple: true },
  {
    number: 4,
    name: 'Decisions',
    type: 'Assoc',
    set: [
      { number: 2, name: 'Decision', type: 'String', maxLength: 254 },
      { number: 3, name: 'Decided by', type: 'String', maxLength: 64 },
    ],
  },
  {
    number: 5,
    name: 'Actions',
    type: 'Assoc',
    set: [
      { number: 2, name: 'Action', type: 'String', maxLength: 254 },
      { number: 3, name: 'Owner', type: 'String', maxLength: 64 },
      { number: 4, name: 'Due', type: 'Date' },
    ],
  },
];

const rm = (file_number: string, rsi?: string): More => ({
  managed: true,
  selectable: rsi !== undefined,
  file_number,
  ...(rsi !== undefined && { rsi }),
});

const BEN = 1002;
const CLARA = 1003;
const REVIEW = [
  { id: 2, name: 'Review', assignee: BEN, days: 3 },
  { id: 3, name: 'Approve', assignee: CLARA, days: 3 },
];
const POLICY_APPROVAL = [
  { id: 2, name: 'Legal check', assignee: CLARA, days: 5 },
  { id: 3, name: 'Records check', assignee: RECORDS_MANAGERS, days: 2 },
  { id: 4, name: 'Release', assignee: BEN, days: 2 },
];

/** Its first step belongs to the program that files pages. */
const PAGE_RELEASE = [
  { id: 2, name: 'Registration', assignee: SERVICE, days: 1 },
  { id: 3, name: 'Release', assignee: BEN, days: 3 },
];

const ITEMS: readonly (readonly [number, number, number, string, More?])[] = [
  [2000, -1, 141, 'Enterprise'],
  [2005, -1, 133, 'Categories'],
  [2010, -1, 198, 'Classifications'],
  [2015, -1, 20541, 'Content Server Document Templates'],
  [9830, 2005, 131, 'Publication facts', { attributes: FACTS }],
  [9831, 2005, 131, 'Contract data', { attributes: PARTIES }],
  [9832, 2005, 131, 'Policy data', { attributes: POLICY }],
  [9833, 2005, 131, 'Meeting record', { attributes: MEETING }],
  [2021, 2015, 848, 'Title workspace', { workspace_type: 1 }],
  [2022, 2021, 0, 'Contracts'],
  [2023, 2021, 0, 'Editorial'],
  [2024, 2015, 848, 'Campaign workspace', { workspace_type: 2 }],
  [2025, 2024, 0, 'Briefs'],
  [2026, 2024, 0, 'Approvals'],
  [20010, 2000, 0, 'Campaign records'],
  [20011, 20010, 0, 'Summer 2026'],
  [20012, 20010, 0, 'Winter 2026'],
  [20020, 2000, 0, 'Controlled policies'],
  [20030, 2000, 0, 'Title files'],
  [20031, 20030, 848, 'The Long Light', { workspace_type: 1 }],
  [20032, 20030, 848, 'Salt and Starlings', { workspace_type: 1 }],
  [20040, 2015, 0, 'Templates'],
  [20050, 2000, 0, 'Contracts'],
  [20060, 2000, 0, 'Board'],
  [20070, 2000, 0, 'Campaign workspaces'],
  [20071, 20070, 848, 'Summer 2026', { workspace_type: 2, template: 2024 }],
  [20073, 20071, 0, 'Briefs'],
  [20074, 20071, 0, 'Approvals'],
  [20076, 20070, 848, 'Winter 2026', { workspace_type: 2, template: 2024 }],
  [20077, 20076, 0, 'Briefs'],
  [20078, 20076, 0, 'Approvals'],
  [20080, 2000, 258, 'Policies in force', { query: 'OTLocation: 20020 and OTSubType: 144' }],
  [20090, 2000, 128, 'Review and approve', { steps: REVIEW }],
  [20091, 2000, 128, 'Policy approval', { steps: POLICY_APPROVAL }],
  [20092, 2000, 128, 'Page release', { steps: PAGE_RELEASE }],
  [30000, 2010, 196, 'Records classification', { selectable: false }],
  [30010, 30000, 199, 'Marketing', rm('MKT')],
  [30011, 30010, 199, 'Campaign approvals', rm('MKT-01', 'MKT-7')],
  [30020, 30000, 199, 'Governance', rm('GOV')],
  [30021, 30020, 199, 'Policies', rm('GOV-01', 'POL-10')],
  [30022, 30020, 199, 'Meeting minutes', rm('GOV-02', 'MIN-5')],
  [30100, 2010, 196, 'Subjects', { selectable: false }],
  [30101, 30100, 199, 'Fiction', { selectable: true }],
  [30102, 30100, 199, 'Non-fiction', { selectable: true }],
];

const WORK: readonly Permission[] = PERMISSIONS.filter((one) => one !== 'edit_permissions');

function insert(
  db: DatabaseSync,
  item: { id: number; parent: number; type: number; name: string; more: More | undefined },
): void {
  const { id, parent, type, name, more } = item;
  db.prepare(
    `INSERT INTO node (id, parent, type, name, owner, created, modified, modified_by, more)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, parent, type, name, ADMIN, SEEDED_AT, SEEDED_AT, ADMIN, JSON.stringify(more ?? {}));
  setRight(db, id, { kind: 'owner', right_id: ADMIN, permissions: [...PERMISSIONS] });
  setRight(db, id, { kind: 'custom', right_id: RECORDS_MANAGERS, permissions: [...PERMISSIONS] });
  // The board's folder is nobody else's, not even the service account's.
  if (id === 20060) return;
  setRight(db, id, { kind: 'custom', right_id: STAFF, permissions: [...READ] });
  setRight(db, id, { kind: 'custom', right_id: SERVICE, permissions: [...WORK] });
}

const PEOPLE = [
  [1001, 'ann.baker', 'Ann', 'Baker'],
  [1002, 'ben.okafor', 'Ben', 'Okafor'],
  [1003, 'clara.vogel', 'Clara', 'Vogel'],
  [1004, 'dora.lind', 'Dora', 'Lind'],
] as const;

function seedMembers(db: DatabaseSync): void {
  const add = db.prepare('INSERT INTO member VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  add.run(ADMIN, 0, 'admin', 'System', 'Administrator', '', null, 1);
  add.run(SERVICE, 0, 'imprimatur', 'Imprimatur', 'Service', '', 'otcs-secret-0001', 0);
  for (const [id, login, first, last] of PEOPLE) {
    add.run(id, 0, login, first, last, `${login}@aurora-press.example`, `otcs-${login}`, 0);
  }
  add.run(STAFF, 1, 'Aurora staff', '', '', '', null, 0);
  add.run(RECORDS_MANAGERS, 1, 'Records managers', '', '', '', null, 0);
  const join = db.prepare('INSERT INTO membership VALUES (?, ?)');
  for (const [id] of PEOPLE) join.run(STAFF, id);
  join.run(RECORDS_MANAGERS, 1004);
  db.prepare('INSERT INTO oauth_client VALUES (?, ?, ?)').run(
    'imprimatur-oauth',
    'otds-secret-0001',
    SERVICE,
  );
}
