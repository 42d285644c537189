import {
  attachmentById,
  attachmentsOf,
  contentOf,
  createAttachment,
  renameAttachment,
  replaceAttachment,
  signedDownload,
  type Upload,
} from '../../state/attachments';
import { badRequest, forbidden, notFound } from '../../state/refusal';
import { visiblePage } from '../../state/rights';
import type { AttachmentRow } from '../../state/rows';
import { startPage } from '../paging';
import {
  bodyOfCall,
  idParam,
  ok,
  optionalText,
  param,
  type Answer,
  type Call,
  type Route,
} from '../route';
import { attachmentShape } from './shapes';

const WRITE = 'write:confluence-file | write:attachment:confluence';
const LIST = '/wiki/rest/api/content/:id/child/attachment';

export const attachmentRoutes: Route[] = [
  { on: `POST ${LIST}`, scopes: WRITE, run: create },
  { on: `PUT ${LIST}`, scopes: WRITE, run: createOrReplace },
  {
    on: `GET ${LIST}`,
    scopes: 'read:confluence-content.summary | read:content-details:confluence',
    run: list,
  },
  { on: `POST ${LIST}/:attachment/data`, scopes: WRITE, run: replaceData },
  {
    on: `GET ${LIST}/:attachment/download`,
    scopes: 'readonly:content.attachment:confluence | read:attachment:confluence',
    run: download,
  },
  {
    on: `PUT ${LIST}/:attachment`,
    scopes:
      'write:confluence-file + write:confluence-props | read:content-details:confluence + write:attachment:confluence',
    run: changeProperties,
  },
];

/** Uploads by form are refused without the header against forged requests. */
function checkToken(call: Call): void {
  const token = call.header('x-atlassian-token')?.toLowerCase();
  if (token !== 'no-check' && token !== 'nocheck') throw forbidden('XSRF check failed');
}

function uploadsOf(call: Call): Upload[] {
  checkToken(call);
  const files = call.files.map((file) => ({
    ...file,
    comment: call.fields['comment'],
  }));
  if (files.length === 0) throw badRequest('No attachments were given');
  return files;
}

function create(call: Call): Answer {
  const page = visiblePage(call.state, call.who.accountId, idParam(call));
  const made = uploadsOf(call).map((upload) =>
    createAttachment(call.state, call.who, page.id, upload),
  );
  return ok(answerOf(call, made));
}

function createOrReplace(call: Call): Answer {
  const page = visiblePage(call.state, call.who.accountId, idParam(call));
  const made = uploadsOf(call).map((upload) => {
    const known = attachmentsOf(call.state, page.id).find(({ title }) => title === upload.title);
    return known
      ? replaceAttachment(call.state, call.who, known.id, upload)
      : createAttachment(call.state, call.who, page.id, upload);
  });
  return ok(answerOf(call, made));
}

const answerOf = (call: Call, made: AttachmentRow[]) =>
  startPage(call, made, (attachment) => attachmentShape(call.state, attachment), 50);

function list(call: Call): Answer {
  const page = visiblePage(call.state, call.who.accountId, idParam(call));
  const name = call.query.get('filename');
  const found = attachmentsOf(call.state, page.id).filter(
    ({ title }) => name === null || title === name,
  );
  return ok(answerOf(call, found));
}

function asked(call: Call): AttachmentRow {
  const attachment = attachmentById(call.state, call.who, param(call, 'attachment'));
  if (attachment.pageId !== idParam(call)) throw notFound();
  return attachment;
}

function replaceData(call: Call): Answer {
  const [upload] = uploadsOf(call);
  if (!upload) throw badRequest('No attachments were given');
  return ok(
    attachmentShape(call.state, replaceAttachment(call.state, call.who, asked(call).id, upload)),
  );
}

/** Not the bytes but where they are, for a short time and without signing in. */
function download(call: Call): Answer {
  const attachment = asked(call);
  const text = call.query.get('version');
  const { fileId } = contentOf(
    call.state,
    attachment.id,
    text === null ? attachment.version : Number(text),
  );
  return {
    status: 302,
    headers: { location: signedDownload(call.state, fileId, attachment.title) },
  };
}

function changeProperties(call: Call): Answer {
  const attachment = asked(call);
  const title = optionalText(bodyOfCall(call), 'title') ?? attachment.title;
  return ok(
    attachmentShape(call.state, renameAttachment(call.state, call.who, attachment.id, title)),
  );
}
