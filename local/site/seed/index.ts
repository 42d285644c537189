import type { Clock } from '../../clock';
import { createAttachment } from '../state/attachments';
import { createComment } from '../state/comments';
import { setContentState } from '../state/content-states';
import { addLabels } from '../state/labels';
import { createPage, updatePage } from '../state/pages';
import { whoIs } from '../state/people';
import { createProperty } from '../state/properties';
import type { PersonRow } from '../state/rows';
import { createSpace, grant } from '../state/spaces';
import type { SiteState } from '../state/state';
import { settleIndex } from '../search/search-index';
import { BACKLIST_HOME, seedBacklist } from './backlist';
import { BEN, DORA, GROUPS, PEOPLE } from './cast';
import type { PlannedPage, PlannedVersion } from './page-plan';
import { drawPicture } from './picture';
import { POLICIES_HOME, POLICY_PAGES } from './policies';
import { SUMMER_HOME, SUMMER_PAGES } from './summer';
import { TITLE_SETS } from './title-sets';
import { TITLE_PAGES, TITLES_HOME } from './titles';

export { SITE } from './cast';

const SPACES = [
  {
    id: '65601',
    key: 'SUM',
    name: 'Summer campaign',
    homepageId: '98301',
    home: SUMMER_HOME,
    pages: SUMMER_PAGES,
  },
  {
    id: '65602',
    key: 'POL',
    name: 'Policies',
    homepageId: '98302',
    home: POLICIES_HOME,
    pages: POLICY_PAGES,
  },
  {
    id: '65603',
    key: 'TTL',
    name: 'Titles',
    homepageId: '98303',
    home: TITLES_HOME,
    pages: [...TITLE_PAGES, ...TITLE_SETS],
  },
  {
    id: '65604',
    key: 'BKL',
    name: 'Backlist',
    homepageId: '98304',
    home: BACKLIST_HOME,
    pages: [],
  },
];

const DAY = 86_400_000;
const SPACE_AGE_DAYS = 240;

/** The site of Aurora Press as the story begins: its people, its four spaces, and what has happened on their pages. */
export function seedStory(state: SiteState): void {
  for (const row of PEOPLE) state.tables.people.insert(row);
  for (const { members, ...group } of GROUPS) {
    state.tables.groups.insert(group);
    for (const { accountId } of members) {
      state.tables.members.insert({ groupId: group.id, accountId });
    }
  }
  for (const space of SPACES) {
    const founded = daysBefore(state, SPACE_AGE_DAYS);
    createSpace(founded, whoIs(DORA.accountId), space);
    grantGroup(state, space.id, 'editors', 'editor');
    grantGroup(state, space.id, 'site-admins', 'admin');
    // The one who answers for campaigns administers their space, and no other.
    if (space.key === 'SUM') {
      grant(state, space.id, 'admin', { principalType: 'user', principalId: BEN.accountId });
    }
    // Without effect until a site admin lets people in without an account.
    if (space.key !== 'POL') {
      grant(state, space.id, 'guest', { principalType: 'anonymous', principalId: '' });
    }
    if (space.key === 'POL') grantGroup(state, space.id, 'approvers', 'editor');
    const home = { by: DORA, daysAgo: SPACE_AGE_DAYS - 1, body: space.home };
    publish(state, { id: space.homepageId, title: space.name }, home, 2);
    for (const page of space.pages) seedPage(state, space.id, page);
  }
  settleIndex(state);
  const backlist = state.tables.spaces.find({ key: 'BKL' });
  if (backlist) seedBacklist(daysBefore(state, SPACE_AGE_DAYS - 2), backlist);
}

function grantGroup(
  state: SiteState,
  spaceId: string,
  name: string,
  role: 'editor' | 'admin',
): void {
  const principalId = GROUPS.find((group) => group.name === name)?.id ?? '';
  grant(state, spaceId, role, { principalType: 'group', principalId });
}

/** The same site on an earlier day, so that histories have real dates. */
function daysBefore(state: SiteState, days: number): SiteState {
  // In the morning of that day.
  const moment = (Math.floor(state.clock.now() / DAY) - days + 9.5 / 24) * DAY;
  const clock: Clock = { now: () => moment, advance: () => undefined, offset: 0 };
  return { ...state, clock };
}

function seedPage(state: SiteState, spaceId: string, page: PlannedPage): void {
  const [first, ...later] = page.versions;
  if (!first) return;
  // The first version comes before the files that later ones show, and files before the comments on them.
  createPage(daysBefore(state, first.daysAgo), as(first.by), {
    id: page.id,
    spaceId,
    parentId: page.parentId,
    title: page.title,
    body: first.body,
    status: page.unpublished === true ? 'draft' : 'current',
  });
  if (page.unpublished === true) return;
  const began = daysBefore(state, first.daysAgo);
  for (const { id, fileId, name, colours } of page.files ?? []) {
    const bytes = drawPicture(...colours);
    createAttachment(began, as(first.by), page.id, {
      id,
      fileId,
      title: name,
      mediaType: 'image/png',
      bytes,
    });
  }
  later.forEach((version, index) => publish(state, page, version, index + 2));
  if (page.labels) {
    addLabels(
      began,
      as(first.by),
      page.id,
      page.labels.map((name) => ({ prefix: 'global', name })),
    );
  }
  seedComments(state, page);
  seedMarks(state, page, first.by);
}

function publish(
  state: SiteState,
  { id, title }: { id: string; title: string },
  version: PlannedVersion,
  number: number,
): void {
  const { by, daysAgo, body, message } = version;
  updatePage(daysBefore(state, daysAgo), as(by), id, {
    title,
    body,
    version: number,
    message,
    status: 'current',
  });
}

function seedComments(state: SiteState, page: PlannedPage): void {
  for (const { id, by, daysAgo, body, replyTo, selection } of page.comments ?? []) {
    createComment(daysBefore(state, daysAgo), as(by), {
      id,
      kind: selection === undefined ? 'footer' : 'inline',
      pageId: page.id,
      parentId: replyTo,
      body,
      selection: selection === undefined ? undefined : { text: selection, count: 1, index: 0 },
    });
  }
}

function seedMarks(state: SiteState, page: PlannedPage, author: PersonRow): void {
  const target = { targetType: 'page', targetId: page.id } as const;
  // Confluence's own properties stand beside those of apps.
  createProperty(state, as(author), target, { key: 'editor', value: 'v2' });
  createProperty(state, as(author), target, {
    key: 'page-title-property-published',
    value: page.title,
  });
  if (page.state !== undefined) {
    const last = page.versions.at(-1);
    const moment = daysBefore(state, last?.daysAgo ?? 0);
    setContentState(moment, as(last?.by ?? author), page.id, { id: page.state });
  }
  if (page.draft) {
    const { by, ...draft } = page.draft;
    const moment = daysBefore(state, 1);
    updatePage(moment, as(by), page.id, { ...draft, version: 1, status: 'draft' });
  }
  for (const [operation, people] of [
    ['read', page.readers],
    ['update', page.editors],
  ] as const) {
    for (const { accountId: subjectId } of people ?? []) {
      state.tables.restrictions.insert({
        pageId: page.id,
        operation,
        subjectType: 'user',
        subjectId,
      });
    }
  }
}

const as = ({ accountId }: PersonRow) => whoIs(accountId);
