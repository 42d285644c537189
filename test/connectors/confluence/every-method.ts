import type { Confluence } from '../../../src/contracts/confluence/confluence';
import type { Slices } from '../../../src/contracts/confluence/slices';
import type { AdfNode } from '../../../src/contracts/pages';
import { ACCOUNTS, adfBody, GROUPS, type ServedSite } from '../../local/site/api/serve-site';

export const BRIEF = '98310';
export const PRESS_KIT = '98313';
export const SUMMER = '65601';
const SUMMER_HOME = '98301';
const SKETCH = 'att98601';

export const document = (...lines: string[]): AdfNode => ({
  type: 'doc',
  version: 1,
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

export async function collected<T>(slices: Slices<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const { items } of slices) all.push(...items);
  return all;
}

/** Something that must be there. */
export function the<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('nothing there');
  return thing;
}

type Work = (confluence: Confluence, served: ServedSite) => Promise<unknown>;

let made = 0;
/** Another one every time, so that each run has something to write. */
const fresh = (what: string) => `${what} ${(made += 1)}`;

async function createdId(served: ServedSite, path: string, body: unknown): Promise<string> {
  const answer = await served.call('dora', 'POST', path, body);
  return String((answer.body as { id?: unknown }).id);
}
const newPage = (served: ServedSite) =>
  createdId(served, '/wiki/api/v2/pages', {
    spaceId: SUMMER,
    title: fresh('Prepared'),
    body: adfBody('Prepared'),
  });

const newTemplate = async (served: ServedSite) => {
  const storage = { value: '<p>From a template</p>', representation: 'storage' };
  const template = { name: fresh('Template'), templateType: 'page', body: { storage } };
  const answer = await served.call('dora', 'POST', '/wiki/rest/api/template', template);
  return String((answer.body as { templateId: unknown }).templateId);
};

async function newConversion(served: ServedSite): Promise<string> {
  const body = { value: '<p>Hello</p>', representation: 'storage' };
  const path = '/wiki/rest/api/contentbody/convert/async/view';
  const answer = await served.call('dora', 'POST', path, body);
  return String((answer.body as { asyncId: unknown }).asyncId);
}

const pages: Record<string, Work> = {
  info: (c) => c.info(BRIEF),
  visible: (c) => c.visible([BRIEF, PRESS_KIT]),
  changed: (c) => collected(c.changed()),
  read: (c) => c.read(BRIEF, 2),
  update: async (c, served) => {
    const id = await newPage(served);
    return c.update(id, 1, fresh('Updated'), document('Two'), 'second');
  },
  attachments: (c) => c.attachments(BRIEF),
  attachmentBytes: (c) => c.attachmentBytes(BRIEF, SKETCH, 5_000_000),
  property: (c) => c.property(BRIEF, 'editor'),
  setProperty: async (c, served) => {
    const id = await newPage(served);
    await c.setProperty(id, 'k', 1);
    await c.setProperty(id, 'k', 2);
  },
  deleteProperty: async (c, served) => {
    const id = await newPage(served);
    const property = { key: 'k', value: 1 };
    await served.call('dora', 'POST', `/wiki/api/v2/pages/${id}/properties`, property);
    await c.deleteProperty(id, 'k');
  },
  ensureComment: (c) => c.ensureComment(PRESS_KIT, fresh('marker'), document('Hello')),
  mayDo: (c) => c.mayDo(BRIEF, ACCOUNTS.evan, 'delete'),
  people: (c) => c.people([ACCOUNTS.ann, ACCOUNTS.clara]),
  me: (c) => c.me(),
  groupMembers: (c) => c.groupMembers(GROUPS.approvers),
  findPeople: (c) => c.findPeople('vog'),
  isSiteAdmin: (c) => c.isSiteAdmin(ACCOUNTS.dora),
};

const content: Record<string, Work> = {
  'contentProperties.value': async (c) => [
    await c.contentProperties.value({ kind: 'space', id: SUMMER }, 'k'),
    await c.contentProperties.value({ kind: 'attachment', id: SKETCH }, 'k'),
    await c.contentProperties.value({ kind: 'page', id: BRIEF }, 'k'),
  ],
  'contentProperties.set': async (c) => {
    for (const of of HOLDERS) {
      const key = fresh('set').replace(' ', '-');
      await c.contentProperties.set(of, key, 1);
      await c.contentProperties.set(of, key, 2);
    }
  },
  'contentProperties.delete': async (c, served) => {
    for (const of of HOLDERS) {
      const key = fresh('delete').replace(' ', '-');
      const list = `/wiki/api/v2/${of.kind}s/${of.id}/properties`;
      await served.call('dora', 'POST', list, { key, value: 1 });
      await c.contentProperties.delete(of, key);
    }
  },
  'contentStates.read': (c) => c.contentStates.read(BRIEF),
  'contentStates.set': (c) =>
    c.contentStates.set(PRESS_KIT, { name: fresh('State'), color: '#FF8800' }),
  'contentStates.clear': async (c, served) => {
    await served.call('dora', 'PUT', `/wiki/rest/api/content/${PRESS_KIT}/state`, { id: 1 });
    await c.contentStates.clear(PRESS_KIT);
  },
  'contentStates.offered': (c) => c.contentStates.offered(BRIEF),
  'contentStates.ofSpace': (c) => c.contentStates.ofSpace('SUM'),
  'discussion.footer': (c) => collected(c.discussion.footer(BRIEF)),
  'discussion.inline': (c) => collected(c.discussion.inline(BRIEF)),
  'discussion.ensureInline': async (c, served) => {
    const at = { text: 'Prepared', index: 0, count: 1 };
    await c.discussion.ensureInline(await newPage(served), fresh('marker'), document('Hm'), at);
  },
  'editing.ensure': (c) =>
    c.editing.ensure({
      spaceId: SUMMER,
      parentId: BRIEF,
      title: fresh('Ensured'),
      body: document('Hello'),
    }),
  'editing.edit': async (c, served) =>
    c.editing.edit(await newPage(served), 'edited', () => document(fresh('Edited'))),
  'editing.move': async (c, served) => c.editing.move(await newPage(served), 'append', BRIEF),
  'editing.trash': async (c, served) => {
    const id = await newPage(served);
    await c.editing.trash(id);
    await c.editing.trash(id);
  },
  'editing.restore': async (c, served) => {
    const id = await newPage(served);
    await served.call('dora', 'DELETE', `/wiki/api/v2/pages/${id}`);
    await c.editing.restore(id);
  },
  'files.list': (c) => collected(c.files.list(BRIEF)),
  'files.bytes': (c) =>
    c.files.bytes({ pageId: BRIEF, attachmentId: SKETCH, version: 1 }, 5_000_000),
  'files.ensure': async (c, served) => {
    const file = { name: 'a.txt', mediaType: 'text/plain', comment: 'A file' };
    const id = await newPage(served);
    await c.files.ensure(id, { ...file, bytes: Buffer.from('one') });
    await c.files.ensure(id, { ...file, bytes: Buffer.from('two') });
  },
  'labels.of': (c) => c.labels.of(BRIEF),
  'labels.add': (c) => c.labels.add(BRIEF, [fresh('label').replace(' ', '-')]),
  'labels.remove': async (c, served) => {
    const label = [{ prefix: 'global', name: 'gone' }];
    await served.call('dora', 'POST', `/wiki/rest/api/content/${BRIEF}/label`, label);
    await c.labels.remove(BRIEF, 'gone');
  },
  'restrictions.read': (c) => c.restrictions.read(BRIEF),
  'restrictions.set': async (c, served) => {
    const id = await newPage(served);
    const nobody = { people: [], groups: [] };
    const some = { people: [ACCOUNTS.dora], groups: [GROUPS.approvers] };
    await c.restrictions.set(id, { read: nobody, update: some });
    await c.restrictions.set(id, { read: nobody, update: nobody });
  },
  'tasks.list': (c) => collected(c.tasks.list({ pageIds: [BRIEF], done: false })),
  'tasks.tick': async (c, served) => {
    const { body } = await served.call('dora', 'GET', `/wiki/api/v2/tasks?page-id=${BRIEF}`);
    const [task] = (body as { results: { id: string }[] }).results;
    return c.tasks.tick(the(task).id, true);
  },
  'watchers.of': (c) => c.watchers.of(BRIEF),
  'watchers.watching': (c) => c.watchers.watching(BRIEF),
  'watchers.watch': (c) => c.watchers.watch(BRIEF),
  'watchers.unwatch': (c) => c.watchers.unwatch(BRIEF),
};

const HOLDERS = [
  { kind: 'page', id: BRIEF },
  { kind: 'space', id: SUMMER },
  { kind: 'attachment', id: SKETCH },
] as const;

const site: Record<string, Work> = {
  'access.groupMayDo': (c) => c.access.groupMayDo(BRIEF, GROUPS.approvers, 'read'),
  'access.onPage': (c) => c.access.onPage(BRIEF),
  'access.inSpace': (c) => c.access.inSpace(SUMMER),
  'conversion.begin': (c) =>
    c.conversion.begin({ from: 'storage', to: 'view', value: '<p>Hello</p>', pageId: BRIEF }),
  'conversion.result': async (c, served) => c.conversion.result(await newConversion(served)),
  'groups.find': (c) => c.groups.find('approv'),
  'groups.of': (c) => c.groups.of(ACCOUNTS.ben),
  'history.versions': (c) => collected(c.history.versions(BRIEF)),
  'history.rendered': (c) => c.history.rendered(BRIEF, 'export_view', 2),
  'search.pages': (c) => collected(c.search.pages({ terms: [{ field: 'space', in: ['SUM'] }] })),
  'spaces.list': (c) => collected(c.spaces.list()),
  'spaces.read': (c) => c.spaces.read(SUMMER),
  'spaces.find': (c) => c.spaces.find('SUM'),
  'spaces.ensure': (c) => {
    const key = fresh('NEW').replace(' ', '');
    return c.spaces.ensure({ key, name: `Space ${key}`, description: 'New' });
  },
  'templates.list': (c) => collected(c.templates.list(null)),
  'templates.read': async (c, served) => c.templates.read(await newTemplate(served)),
  'templates.ensurePage': async (c, served) =>
    c.templates.ensurePage(await newTemplate(served), {
      spaceId: SUMMER,
      parentId: null,
      title: fresh('From a template'),
    }),
  'tree.inSpace': (c) => collected(c.tree.inSpace(SUMMER)),
  'tree.find': (c) => c.tree.find(SUMMER, 'press KIT'),
  'tree.children': (c) => collected(c.tree.children(SUMMER_HOME)),
  'tree.descendants': (c) => collected(c.tree.descendants(SUMMER_HOME)),
  'tree.inTrash': (c) => c.tree.inTrash([BRIEF, '98311']),
  'tree.ancestors': (c) => c.tree.ancestors('98311'),
};

/** Every method of the connector that asks Confluence, by its place in it; each does its whole work every time. */
export const EVERY_METHOD: Record<string, Work> = { ...pages, ...content, ...site };
