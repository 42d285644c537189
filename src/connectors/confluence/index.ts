import type { Confluence } from '../../contracts/confluence/confluence';
import type { PropertyHolder } from '../../contracts/confluence/content-properties';
import type { Pages } from '../../contracts/pages';
import { Permissions } from './access';
import { openCalls } from './call';
import { Comments } from './comments';
import { Content } from './content';
import { BodyConversion } from './conversion';
import { Directory } from './directory';
import { Editing } from './editing';
import { Files } from './files';
import { SiteGroups } from './groups';
import { History } from './history';
import { Labels } from './labels';
import type { PagesOptions } from './options';
import { Properties } from './properties';
import { PageAccessLists } from './restrictions';
import { PageSearch } from './search';
import { everythingOf } from './slices';
import { SiteSpaces } from './spaces';
import { States } from './states';
import { Tasks } from './tasks';
import { PageTemplates } from './templates';
import { Tree } from './tree';
import { PageWatchers } from './watchers';

/**
 * Confluence as the app or as a person, whichever `send` is. Makes no call before the first operation; holds
 * nothing but the keys of spaces and values of properties it has seen, so it lives for one invocation.
 */
export function connectConfluence(options: PagesOptions): Confluence {
  const calls = openCalls(options);
  const content = new Content(calls);
  const tree = new Tree(calls, content);
  const editing = new Editing(calls, content, tree);
  const parts = {
    access: new Permissions(calls),
    contentProperties: new Properties(calls),
    discussion: new Comments(calls),
    files: new Files(calls),
  };
  return {
    ...pagesOf(content, new Directory(calls), parts),
    ...parts,
    contentStates: new States(calls),
    conversion: new BodyConversion(calls),
    editing,
    groups: new SiteGroups(calls),
    history: new History(calls),
    labels: new Labels(calls),
    restrictions: new PageAccessLists(calls),
    search: new PageSearch(calls),
    spaces: new SiteSpaces(calls),
    tasks: new Tasks(calls),
    templates: new PageTemplates(calls, editing),
    tree,
    watchers: new PageWatchers(calls),
    rateLimit: () => calls.rateLimit(),
  };
}

interface Parts {
  access: Permissions;
  contentProperties: Properties;
  discussion: Comments;
  files: Files;
}

function pagesOf(
  content: Content,
  directory: Directory,
  { access, contentProperties: properties, discussion, files }: Parts,
): Pages {
  const page = (id: string): PropertyHolder => ({ kind: 'page', id });
  return {
    info: (pageId) => content.info(pageId),
    visible: (pageIds) => content.visible(pageIds),
    changed: (from) => content.changed(from),
    read: (pageId, version) => content.read(pageId, version),
    update: (...[pageId, baseVersion, title, body, message]) =>
      content.update(pageId, { baseVersion, title, body, message }),
    attachments: (pageId) => everythingOf(files.list(pageId)),
    attachmentBytes: (...[pageId, attachmentId, limit, version]) =>
      files.bytes({ pageId, attachmentId, version }, limit),
    property: (pageId, key) => properties.value(page(pageId), key),
    setProperty: (pageId, key, value) => properties.set(page(pageId), key, value),
    deleteProperty: (pageId, key) => properties.delete(page(pageId), key),
    ensureComment: (pageId, marker, body) => discussion.ensure(pageId, marker, body),
    mayDo: (...question) => access.personMayDo(...question),
    people: (accountIds) => directory.people(accountIds),
    me: () => directory.me(),
    groupMembers: (groupId) => directory.members(groupId),
    findPeople: (text) => directory.find(text),
    isSiteAdmin: (accountId) => directory.isSiteAdmin(accountId),
  };
}
