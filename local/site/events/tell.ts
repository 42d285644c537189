import type {
  AttachmentRow,
  CommentRow,
  LabelRow,
  PageRow,
  SpaceRow,
  TaskRow,
} from '../state/rows';
import { now, type SiteEvent, type SiteState, type Who } from '../state/state';
import {
  attachmentShape,
  commentShape,
  labelledPageShape,
  labelShape,
  pageShape,
  spaceShape,
  taskShape,
} from './shapes';

/**
 * Queues product events in the shapes that Forge delivers. There is none for content properties and content states;
 * a content state shows as the update of the page that it publishes. Nothing cascades: the children of a deleted
 * page, and what was attached to it, send no events of their own.
 */
export const tell = {
  page(
    state: SiteState,
    who: Who,
    what:
      | 'created'
      | 'updated'
      | 'trashed'
      | 'restored'
      | 'deleted'
      | 'archived'
      | 'permissions_updated',
    page: PageRow,
  ) {
    send(state, who, `avi:confluence:${what}:page`, {
      ...(what === 'updated' && { updateTrigger: 'edit_page' }),
      content: pageShape(state, page),
    });
  },

  moved(state: SiteState, who: Who, page: PageRow, before: PageRow) {
    const [content, prevContent] = [pageShape(state, page), pageShape(state, before)];
    send(state, who, 'avi:confluence:moved:page', { content, prevContent });
  },

  copied(state: SiteState, who: Who, page: PageRow, originContentId: string) {
    const content = pageShape(state, page);
    send(state, who, 'avi:confluence:copied:page', { content, originContentId });
  },

  task(
    state: SiteState,
    who: Who,
    what: 'created' | 'updated' | 'removed',
    { task, oldTask }: { task: TaskRow; oldTask?: TaskRow },
  ) {
    const page = state.tables.pages.find({ id: task.pageId });
    send(state, who, `avi:confluence:${what}:task`, {
      task: taskShape(task),
      ...(oldTask && { oldTask: taskShape(oldTask) }),
      content: page && pageShape(state, page),
    });
  },

  comment(
    state: SiteState,
    who: Who,
    what: 'created' | 'updated' | 'deleted',
    comment: CommentRow,
  ) {
    send(state, who, `avi:confluence:${what}:comment`, { content: commentShape(state, comment) });
  },

  attachment(
    state: SiteState,
    who: Who,
    what: 'created' | 'updated' | 'trashed' | 'deleted',
    attachment: AttachmentRow,
  ) {
    const shape = attachmentShape(state, attachment);
    send(state, who, `avi:confluence:${what}:attachment`, { attachment: shape });
  },

  label(
    state: SiteState,
    who: Who,
    what: 'created' | 'added' | 'removed' | 'deleted',
    { label, page }: { label: LabelRow; page?: PageRow },
  ) {
    send(state, who, `avi:confluence:${what}:label`, {
      label: labelShape(label),
      ...(page && { content: labelledPageShape(state, page) }),
    });
  },

  space(state: SiteState, who: Who, what: 'created' | 'updated', space: SpaceRow) {
    send(state, who, `avi:confluence:${what}:space:V2`, { space: spaceShape(space) });
  },
};

function send(
  state: SiteState,
  who: Who,
  eventType: string,
  payload: Omit<SiteEvent, 'eventType'>,
): void {
  state.pending.push({
    eventType,
    ...(who.accountId !== null && { atlassianId: who.accountId }),
    eventCreatedDate: now(state),
    suppressNotifications: false,
    selfGenerated: who.byApp,
    ...payload,
  });
}
