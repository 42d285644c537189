import { createHmac } from 'node:crypto';

import { tell } from '../events/tell';
import { removeVersions } from './attachment-files';
import { mayInSpace, pageFor, visiblePage } from './rights';
import { badRequest, forbidden, notFound, tooLarge } from './refusal';
import type { AttachmentRow, AttachmentVersionRow } from './rows';
import { change, nextId, now, setting, setSetting, uuid, type SiteState, type Who } from './state';

export interface Upload {
  title: string;
  mediaType: string;
  bytes: Uint8Array;
  comment?: string | undefined;
  id?: string | undefined;
  fileId?: string | undefined;
}

export const ATTACHMENT_LIMIT_BYTES = 100 * 1024 * 1024;
const LINK_SECONDS = 600;

export const attachmentsOf = (state: SiteState, pageId: string): AttachmentRow[] =>
  state.tables.attachments.list({ pageId, status: 'current' });

/** Ids are written with and without `att`. */
export function attachmentById(state: SiteState, who: Who, text: string): AttachmentRow {
  const id = text.startsWith('att') ? text : `att${text}`;
  const attachment = state.tables.attachments.find({ id });
  if (!attachment) throw notFound();
  visiblePage(state, who.accountId, attachment.pageId);
  return attachment;
}

export function contentOf(
  state: SiteState,
  attachmentId: string,
  number: number,
): AttachmentVersionRow {
  const version = state.tables.attachmentVersions.find({ attachmentId, number });
  if (!version) throw notFound();
  return version;
}

export function createAttachment(
  state: SiteState,
  who: Who,
  pageId: string,
  upload: Upload,
): AttachmentRow {
  mayAttach(state, who, pageId);
  if (attachmentsOf(state, pageId).some(({ title }) => title === upload.title)) {
    throw badRequest(
      `com.atlassian.confluence.api.service.exceptions.api.BadRequestException: Cannot add a new attachment with same file name as an existing attachment: ${upload.title}`,
    );
  }
  return change(state, () => {
    const row = state.tables.attachments.insert({
      id: upload.id ?? `att${nextId(state)}`,
      pageId,
      title: upload.title,
      status: 'current',
      comment: upload.comment ?? '',
      createdAt: now(state),
      authorId: who.accountId ?? '',
      version: 0,
    });
    return writeContent(state, who, row, upload);
  });
}

/** A new version of the file; its name stays. */
export function replaceAttachment(
  state: SiteState,
  who: Who,
  id: string,
  upload: Upload,
): AttachmentRow {
  const attachment = attachmentById(state, who, id);
  mayAttach(state, who, attachment.pageId);
  return change(state, () => writeContent(state, who, attachment, upload));
}

function writeContent(
  state: SiteState,
  who: Who,
  attachment: AttachmentRow,
  upload: Upload,
): AttachmentRow {
  if (upload.bytes.byteLength > ATTACHMENT_LIMIT_BYTES) throw tooLarge('Attachment is too large');
  const version = attachment.version + 1;
  const comment = upload.comment ?? '';
  const fileId = upload.fileId ?? uuid();
  state.tables.files.insert({ fileId, bytes: upload.bytes });
  state.tables.attachmentVersions.insert({
    attachmentId: attachment.id,
    number: version,
    fileId,
    mediaType: upload.mediaType,
    size: upload.bytes.byteLength,
    authorId: who.accountId ?? '',
    createdAt: now(state),
    message: comment,
  });
  state.tables.attachments.update({ id: attachment.id }, { version, comment });
  const written = { ...attachment, version, comment };
  tell.attachment(state, who, version === 1 ? 'created' : 'updated', written);
  return written;
}

export function renameAttachment(
  state: SiteState,
  who: Who,
  id: string,
  title: string,
): AttachmentRow {
  const attachment = attachmentById(state, who, id);
  mayAttach(state, who, attachment.pageId);
  return change(state, () => {
    state.tables.attachments.update({ id: attachment.id }, { title });
    tell.attachment(state, who, 'updated', { ...attachment, title });
    return { ...attachment, title };
  });
}

export function deleteAttachment(state: SiteState, who: Who, id: string, purge: boolean): void {
  const attachment = attachmentById(state, who, id);
  mayAttach(state, who, attachment.pageId, 'delete');
  change(state, () => {
    if (purge) {
      if (attachment.status !== 'trashed') throw badRequest('Only trashed content can be purged');
      removeVersions(state, attachment.id);
      state.tables.attachments.delete({ id: attachment.id });
    } else {
      if (attachment.status === 'trashed') throw notFound();
      state.tables.attachments.update({ id: attachment.id }, { status: 'trashed' });
    }
    tell.attachment(state, who, purge ? 'deleted' : 'trashed', attachment);
  });
}

function mayAttach(
  state: SiteState,
  who: Who,
  pageId: string,
  operation: 'create' | 'delete' = 'create',
): void {
  const page = pageFor(state, who.accountId, pageId, 'update');
  if (!mayInSpace(state, who.accountId, page.spaceId, [operation, 'attachment'])) throw forbidden();
}

/** Where the bytes of a file can be had without signing in, for ten minutes. */
export function signedDownload(state: SiteState, fileId: string, name: string): string {
  const expires = Math.floor(state.clock.now() / 1000) + LINK_SECONDS;
  const query = new URLSearchParams({
    token: signature(state, fileId, expires),
    expires: String(expires),
    name,
  });
  return `/wiki/media/file/${fileId}/binary?${query.toString()}`;
}

export function openSignedDownload(
  state: SiteState,
  fileId: string,
  query: URLSearchParams,
): AttachmentVersionRow {
  const expires = Number(query.get('expires'));
  const valid = query.get('token') === signature(state, fileId, expires);
  if (!valid || expires * 1000 < state.clock.now()) {
    throw forbidden('The download link is not valid');
  }
  const content = state.tables.attachmentVersions.find({ fileId });
  if (!content) throw notFound();
  return content;
}

function signature(state: SiteState, fileId: string, expires: number): string {
  let secret = setting(state, 'mediaSecret');
  if (secret === undefined) {
    secret = uuid();
    setSetting(state, 'mediaSecret', secret);
  }
  return createHmac('sha256', secret).update(`${fileId}:${expires}`).digest('base64url');
}
