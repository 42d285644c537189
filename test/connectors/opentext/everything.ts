import type { StandIn } from '../../../local/vendors/kit/stand-in';
import type { FuzzedOperations } from '../damage/damage-suite';
import { CAMPAIGNS, connect, POLICIES, recordDraft } from './connection';

export type Client = ReturnType<typeof connect>;

export const REVIEW = 20090;
/** Its first step is the account's own. */
export const PAGE_RELEASE = 20092;
export const LICENCE_TERMS = 21010;
const BRAND_GUIDELINES = 40007;

/** What an iterator brings, within reason. */
export async function all<Item>(slices: AsyncIterable<{ items: Item[] }>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const { items } of slices) {
    found.push(...items);
    if (found.length > 5_000) break;
  }
  return found;
}

export async function firstOf<Slice>(slices: AsyncIterable<Slice>): Promise<Slice> {
  for await (const slice of slices) return slice;
  throw new Error('There is no slice.');
}

export const start = (marker: string) => ({
  mapId: REVIEW,
  documentId: LICENCE_TERMS,
  title: 'Image licence terms',
  marker,
  dueOn: '2026-12-04',
  comment: 'Please look at cinema.',
});

const picture = { fileName: 'film.mp4', contentType: 'video/mp4', size: 10 };
export const uploaded = {
  ...recordDraft({ nickname: 'film_1', name: 'Film.mp4' }),
  category: null,
};
const read = (offset: number, length: number) =>
  Promise.resolve(new Uint8Array(length).fill(offset % 251));

/** Small files go in parts, and a process that the account has started waits. */
export async function prepare(standIn: StandIn) {
  set(standIn, 'upload-from-bytes', '5');
  set(standIn, 'upload-part-bytes', '4');
  const client = connect(standIn);
  const release = { ...start('prepared_0001'), mapId: PAGE_RELEASE };
  return { processId: await client.approvals.ensureStarted(release) };
}

export function set(standIn: StandIn, key: string, value: string): void {
  standIn.context.db.prepare('INSERT OR REPLACE INTO setting VALUES (?, ?)').run(key, value);
}

export async function upload(client: Client) {
  const begun = await client.uploads.begin(picture);
  if (!begun) throw new Error('The server takes it in one call.');
  let state = begun;
  for await (const next of client.uploads.send(begun, read)) state = next;
  return state;
}

const task = (processId: number, taskId = 2) => ({
  processId,
  subprocessId: processId,
  taskId,
  name: 'Registration',
  assignees: [],
  dueAt: null,
  late: false,
});

const filing: FuzzedOperations<Client> = {
  find: (client) => client.find('a_b', recordDraft()),
  create: (client) => client.create(recordDraft()),
  ensureVersion: (client) => client.ensureVersion(BRAND_GUIDELINES, recordDraft()),
  ensureNickname: (client) => client.ensureNickname(BRAND_GUIDELINES, 'brand_guidelines'),
  takeNickname: (client) => client.takeNickname(LICENCE_TERMS, 'brand_guidelines'),
  ensureClassified: (client) => client.ensureClassified(BRAND_GUIDELINES, recordDraft()),
  ensureCategory: (client) => client.ensureCategory(BRAND_GUIDELINES, recordDraft()),
  read: (client) => client.read(40001),
  content: (client) => client.content(40001, 1, 10_000),
  folders: (client) => client.folders(null),
  classifications: (client) => client.classifications(null),
  categories: (client) => client.categories(),
  categoryFields: (client) => client.categoryFields(20010, 9833),
  retentions: (client) => client.retentions(),
  ensureMajorVersions: (client) => client.ensureMajorVersions(BRAND_GUIDELINES),
  ensureReleased: (client) =>
    client.ensureReleased(LICENCE_TERMS, 4, {
      versionMarker: 'released_0001',
      versionDescription: 'Approved',
    }),
};

const reading: FuzzedOperations<Client> = {
  'documents.item': ({ documents }) => documents.item(LICENCE_TERMS),
  'documents.items': ({ documents }) => documents.items([LICENCE_TERMS, 40001, 7]),
  'documents.children': ({ documents }) => all(documents.children(POLICIES, { size: 5 })),
  'documents.ancestors': ({ documents }) => documents.ancestors(21020),
  'documents.search': ({ documents }) =>
    all(documents.search({ text: 'policy', kinds: ['document'], locationId: POLICIES, size: 3 })),
  'documents.savedQuery': ({ documents }) => all(documents.savedQuery(20080)),
  'documents.versions': ({ documents }) => documents.versions(LICENCE_TERMS),
  'documents.latestApproved': ({ documents }) => documents.latestApproved(LICENCE_TERMS),
  'documents.content': ({ documents }) => documents.content(LICENCE_TERMS, 1, 10_000),
  'documents.htmlView': ({ documents }) => documents.htmlView(LICENCE_TERMS, 10_000),
  'documents.thumbnail': ({ documents }) => documents.thumbnail(LICENCE_TERMS, 50_000),
  'survey.holderOf': ({ survey }) => survey.holderOf('brand_guidelines'),
  'survey.seen': ({ survey }) => survey.seen([LICENCE_TERMS, 7]),
  'survey.isHidden': ({ survey }) => survey.isHidden(40001, POLICIES, 'Nothing'),
  'survey.folder': ({ survey }) => all(survey.folder(CAMPAIGNS)),
  'access.memberByEmail': ({ access }) => access.memberByEmail('ann.baker@aurora-press.example'),
  'access.memberByLogin': ({ access }) => access.memberByLogin('ben.okafor'),
  'access.member': ({ access }) => access.member(1001),
  'access.rights': ({ access }) => access.rights(40001, 1001),
};

const arranging: FuzzedOperations<Client> = {
  'arranging.ensureFolder': ({ arranging: to }) => to.ensureFolder(CAMPAIGNS, 'Summer 2026'),
  'arranging.ensureLink': ({ arranging: to }) =>
    to.ensureLink(CAMPAIGNS, { name: 'Page', url: 'https://aurora.atlassian.net/wiki/x/1' }),
  'arranging.ensureShortcut': ({ arranging: to }) =>
    to.ensureShortcut(CAMPAIGNS, { name: 'Terms', originalId: LICENCE_TERMS, version: 3 }),
  'arranging.rename': ({ arranging: to }) => to.rename(20012, 'Winter: 2026'),
  'arranging.move': ({ arranging: to }) => to.move(20012, CAMPAIGNS),
  'arranging.remove': ({ arranging: to }) => to.remove(40012),
  'arranging.taken': ({ arranging: to }) => to.taken(CAMPAIGNS, ['Summer 2026', 'Nothing']),
  'arranging.reserve': ({ arranging: to }) => to.reserve(40002),
  'arranging.unreserve': ({ arranging: to }) => to.unreserve(40002),
  'renditions.list': ({ renditions }) => renditions.list(LICENCE_TERMS, 4),
  'renditions.ensure': ({ renditions }) =>
    renditions.ensure(40001, 3, {
      type: 'pdf',
      fileName: 'policy.pdf',
      contentType: 'application/pdf',
      bytes: new TextEncoder().encode('%PDF-1.4'),
    }),
  'renditions.content': ({ renditions }) => renditions.content(LICENCE_TERMS, 4, 'pdf', 10_000),
};

const keeping: FuzzedOperations<Client> = {
  'keeping.facts': ({ keeping: of }) => of.facts(40001),
  'keeping.ensureOfficial': ({ keeping: of }) => of.ensureOfficial(40003),
  'keeping.holds': ({ keeping: of }) => of.holds(),
  'keeping.ensureHeld': ({ keeping: of }) => of.ensureHeld(40004, 1),
  'keeping.referenceTypes': ({ keeping: of }) => of.referenceTypes(),
  'keeping.references': ({ keeping: of }) => of.references(40001),
  'keeping.ensureReference': ({ keeping: of }) =>
    of.ensureReference(40001, { type: 'SUPERSEDES', otherId: 40002, comment: 'x' }),
  'keeping.codes': ({ keeping: of }) => of.codes(),
  'keeping.classes': ({ keeping: of }) => of.classes(40001),
  'keeping.ensureClasses': ({ keeping: of }) => of.ensureClasses(40005, [30101]),
  'keeping.categories': ({ keeping: of }) => of.categories(21030),
  'keeping.ensureCategoryEntry': ({ keeping: of }) =>
    of.ensureCategoryEntry(21030, {
      id: 9833,
      values: { '9833_2': '2026-09-03', '9833_3': ['Ann Baker', 'Clara Vogel'] },
      sets: { '9833_4': [{ '2': 'The film is moved.', '3': 'Ben Okafor' }] },
    }),
  'keeping.audit': ({ keeping: of }) => all(of.audit(40001, { size: 2 })),
};

const shelves: FuzzedOperations<Client> = {
  'templates.templates': ({ templates }) => templates.templates(CAMPAIGNS),
  'templates.ensureFromTemplate': ({ templates }) =>
    templates.ensureFromTemplate({
      templateId: 21001,
      folderId: CAMPAIGNS,
      name: 'Minutes.docx',
      description: 'From the template',
    }),
  'workspaces.types': ({ workspaces }) => workspaces.types(),
  'workspaces.list': ({ workspaces }) => all(workspaces.list({ name: 'Summer', typeId: 2 })),
  'workspaces.around': ({ workspaces }) => workspaces.around(21020),
  'workspaces.related': ({ workspaces }) => all(workspaces.related(20071)),
  'workspaces.ensure': ({ workspaces }) =>
    workspaces.ensure({
      typeId: 2,
      templateId: 2024,
      parentId: 20070,
      name: 'Spring 2027',
      description: '',
    }),
  'uploads.begin': ({ uploads }) => uploads.begin(picture),
  'uploads.send': (client) => upload(client),
  'uploads.create': async (client) => client.uploads.create(await upload(client), uploaded),
  'uploads.ensureVersion': async (client) =>
    client.uploads.ensureVersion(BRAND_GUIDELINES, await upload(client), uploaded),
  'uploads.cancel': async (client) => client.uploads.cancel(await upload(client)),
};

const routing = ({ processId }: { processId: number }): FuzzedOperations<Client> => ({
  'approvals.routes': ({ approvals }) => approvals.routes(LICENCE_TERMS, POLICIES),
  'approvals.steps': ({ approvals }) => approvals.steps(REVIEW),
  'approvals.ensureStarted': ({ approvals }) => approvals.ensureStarted(start('started_0001')),
  'approvals.progress': ({ approvals }) => approvals.progress(processId),
  'approvals.answers': ({ approvals }) => approvals.answers(task(processId)),
  'approvals.decide': ({ approvals }) =>
    approvals.decide(task(processId), { answer: 'Approve', comment: 'Fine.' }),
  'approvals.stop': async ({ approvals }) =>
    approvals.stop(await approvals.ensureStarted(start('stopped_0001'))),
});

/** Every method of the connector, with what Aurora Press has. */
export const everything = (prepared: { processId: number }): FuzzedOperations<Client> => ({
  ...filing,
  ...reading,
  ...arranging,
  ...keeping,
  ...shelves,
  ...routing(prepared),
});
