import {
  attachmentById,
  attachmentsOf,
  contentOf,
  deleteAttachment,
} from '../../state/attachments';
import { readerOf, visiblePage } from '../../state/rights';
import type { AttachmentRow } from '../../state/rows';
import { cursorPage } from '../paging';
import {
  flag,
  idParam,
  listOf,
  noContent,
  ok,
  param,
  type Answer,
  type Call,
  type Route,
} from '../route';
import { attachmentShape, versionShape, withBase } from './shapes';
import { signedDownload } from '../../state/attachments';

const READ = 'read:attachment:confluence';

export const attachmentRoutes: Route[] = [
  { on: 'GET /wiki/api/v2/attachments', scopes: READ, run: all },
  { on: 'GET /wiki/api/v2/attachments/:id', scopes: READ, run: one },
  {
    on: 'DELETE /wiki/api/v2/attachments/:id',
    scopes: 'delete:attachment:confluence',
    run: remove,
  },
  { on: 'GET /wiki/api/v2/attachments/:id/versions', scopes: READ, run: versions },
  { on: 'GET /wiki/api/v2/attachments/:id/thumbnail/download', scopes: READ, run: thumbnail },
  { on: 'GET /wiki/api/v2/pages/:id/attachments', scopes: READ, run: ofPage },
];

const asked = (call: Call) => attachmentById(call.state, call.who, param(call, 'id'));

function filtered(call: Call, found: AttachmentRow[]): Answer {
  const { state, query } = call;
  const [name, mediaType] = [query.get('filename'), query.get('mediaType')];
  const statuses = listOf(call, 'status');
  const fits = (attachment: AttachmentRow) =>
    (statuses.length === 0
      ? attachment.status === 'current'
      : statuses.includes(attachment.status)) &&
    (name === null || attachment.title === name) &&
    (mediaType === null ||
      contentOf(state, attachment.id, attachment.version).mediaType === mediaType);
  return cursorPage(call, found.filter(fits), (attachment) => attachmentShape(state, attachment));
}

function all(call: Call): Answer {
  const { state, who } = call;
  const mayRead = readerOf(state, who.accountId);
  return filtered(
    call,
    state.tables.attachments.list().filter(({ pageId }) => {
      const page = state.tables.pages.find({ id: pageId });
      return page !== undefined && mayRead(page);
    }),
  );
}

function ofPage(call: Call): Answer {
  const page = visiblePage(call.state, call.who.accountId, idParam(call));
  const trashed = listOf(call, 'status').length > 0;
  const found = trashed
    ? call.state.tables.attachments.list({ pageId: page.id })
    : attachmentsOf(call.state, page.id);
  return filtered(call, found);
}

function one(call: Call): Answer {
  const attachment = asked(call);
  const text = call.query.get('version');
  const number = text === null ? attachment.version : Number(text);
  contentOf(call.state, attachment.id, number);
  return ok(withBase(call.state, attachmentShape(call.state, attachment, number)));
}

function remove(call: Call): Answer {
  deleteAttachment(call.state, call.who, param(call, 'id'), flag(call, 'purge'));
  return noContent();
}

function versions(call: Call): Answer {
  const attachment = asked(call);
  const found = call.state.tables.attachmentVersions
    .list({ attachmentId: attachment.id })
    .sort((a, b) => b.number - a.number);
  return cursorPage(call, found, (version) => ({
    ...versionShape(version),
    attachment: { id: attachment.id, title: attachment.title },
  }));
}

/** The whole picture stands in for its thumbnail. */
function thumbnail(call: Call): Answer {
  const attachment = asked(call);
  const { fileId } = contentOf(call.state, attachment.id, attachment.version);
  const location = signedDownload(call.state, fileId, attachment.title);
  return { status: 302, headers: { location } };
}
