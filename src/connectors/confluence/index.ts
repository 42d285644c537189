import type { Pages } from '../../contracts/pages';
import { openCalls } from './call';
import { Comments } from './comments';
import { Content } from './content';
import { Directory } from './directory';
import type { PagesOptions } from './options';
import { Properties } from './properties';

/**
 * Confluence as the app or as a person, whichever `send` is. Makes no call before the first operation; holds
 * nothing but the keys of spaces it has seen, so it lives for one invocation.
 */
export function connectPages(options: PagesOptions): Pages {
  const calls = openCalls(options);
  const content = new Content(calls);
  const properties = new Properties(calls);
  const comments = new Comments(calls);
  const directory = new Directory(calls);
  return {
    info: (pageId) => content.info(pageId),
    visible: (pageIds) => content.visible(pageIds),
    read: (pageId, version) => content.read(pageId, version),
    update: (...[pageId, baseVersion, title, body, message]) =>
      content.update(pageId, { baseVersion, title, body, message }),
    attachments: (pageId) => content.attachments(pageId),
    attachmentBytes: (...file) => content.attachmentBytes(...file),
    property: (pageId, key) => properties.value(pageId, key),
    setProperty: (pageId, key, value) => properties.set(pageId, key, value),
    deleteProperty: (pageId, key) => properties.delete(pageId, key),
    ensureComment: (pageId, marker, body) => comments.ensure(pageId, marker, body),
    mayDo: (pageId, accountId, operation) => directory.mayDo(pageId, accountId, operation),
    people: (accountIds) => directory.people(accountIds),
    me: () => directory.me(),
    groupMembers: (groupId) => directory.members(groupId),
    findGroups: (text) => directory.findGroups(text),
    findPeople: (text) => directory.find(text),
    isSiteAdmin: (accountId) => directory.isSiteAdmin(accountId),
  };
}
