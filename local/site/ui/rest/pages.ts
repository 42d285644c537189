import type { AdfNode } from '../../adf/node';
import { all, request } from './request';
import type { Attachment, Label, Page, Property, Space, Version } from './shapes';

const V1 = '/wiki/rest/api';
const V2 = '/wiki/api/v2';

export interface Document {
  page: Page;
  doc: AdfNode;
}

const documentOf = (page: Page): Document => ({ page, doc: adfOf(page) });

/** A body that is absent or empty is a document without blocks. */
export function adfOf({ body }: { body?: { atlas_doc_format?: { value: string } } }): AdfNode {
  const value = body?.atlas_doc_format?.value;
  return value ? (JSON.parse(value) as AdfNode) : { type: 'doc', version: 1, content: [] };
}

export const readSpaces = () => all<Space>(`${V2}/spaces?limit=100`);

export const readPagesOfSpace = (spaceId: string) =>
  all<Page>(`${V2}/spaces/${spaceId}/pages?limit=250&status=current`);

export const readTrashOfSpace = (spaceId: string) =>
  all<Page>(`${V2}/spaces/${spaceId}/pages?limit=250&status=trashed`);

export async function readPage(id: string, version?: number): Promise<Document> {
  const at = version === undefined ? '' : `&version=${version}`;
  return documentOf(await request<Page>(`${V2}/pages/${id}?body-format=atlas_doc_format${at}`));
}

/** The unpublished changes, or the published page where there are none. */
export async function readDraft(id: string): Promise<Document> {
  try {
    return documentOf(
      await request<Page>(`${V2}/pages/${id}?body-format=atlas_doc_format&get-draft=true`),
    );
  } catch {
    return readPage(id);
  }
}

export const createDraft = (spaceId: string, parentId: string | null) =>
  request<Page>(`${V2}/pages`, {
    method: 'POST',
    body: {
      spaceId,
      status: 'draft',
      title: '',
      ...(parentId !== null && { parentId }),
      body: bodyOf({ type: 'doc', version: 1, content: [] }),
    },
  });

const bodyOf = (doc: AdfNode) => ({
  representation: 'atlas_doc_format',
  value: JSON.stringify(doc),
});

export interface Writing {
  id: string;
  title: string;
  doc: AdfNode;
  /** The number that the new version is to have. */
  version: number;
  message?: string;
}

export const publishPage = ({ id, title, doc, version, message = '' }: Writing) =>
  request<Page>(`${V2}/pages/${id}`, {
    method: 'PUT',
    body: {
      id,
      status: 'current',
      title,
      body: bodyOf(doc),
      version: { number: version, message },
    },
  });

export const saveDraft = ({ id, title, doc }: Writing) =>
  request<Page>(`${V2}/pages/${id}`, {
    method: 'PUT',
    body: { id, status: 'draft', title, body: bodyOf(doc), version: { number: 1 } },
  });

export const discardDraft = (id: string) =>
  request<undefined>(`${V2}/pages/${id}?draft=true`, { method: 'DELETE' });

export const trashPage = (id: string) =>
  request<undefined>(`${V2}/pages/${id}`, { method: 'DELETE' });

export const readVersions = (id: string) => all<Version>(`${V2}/pages/${id}/versions?limit=100`);

export const readLabels = (id: string) => all<Label>(`${V2}/pages/${id}/labels?limit=100`);

export const addLabel = (id: string, name: string) =>
  request<unknown>(`${V1}/content/${id}/label`, {
    method: 'POST',
    body: [{ prefix: 'global', name }],
  });

export const removeLabel = (id: string, name: string) =>
  request<undefined>(`${V1}/content/${id}/label?name=${encodeURIComponent(name)}`, {
    method: 'DELETE',
  });

export const readAttachments = (id: string) =>
  all<Attachment>(`${V2}/pages/${id}/attachments?limit=250`);

/** v2 gives the path below /wiki. */
export const downloadPath = ({ downloadLink }: Attachment) => `/wiki${downloadLink}`;

/** Adds the file; with the id of an attachment, a new version of that one. */
export async function uploadAttachment(pageId: string, file: File, replaces?: string) {
  const form = new FormData();
  form.append('file', file, file.name);
  form.append('minorEdit', 'true');
  const to = replaces === undefined ? '' : `/${replaces}/data`;
  await request<unknown>(`${V1}/content/${pageId}/child/attachment${to}`, { method: 'POST', form });
  const attachments = await readAttachments(pageId);
  return attachments.find(({ id, title }) => id === replaces || title === file.name);
}

export const deleteAttachment = (id: string) =>
  request<undefined>(`${V2}/attachments/${id}`, { method: 'DELETE' });

export const readProperties = (id: string) =>
  all<Property>(`${V2}/pages/${id}/properties?limit=100`);

interface Task {
  id: string;
  localId?: string;
  status: string;
}

/** A task is found by its place in the body and completed or reopened by its id. */
export async function setTask(pageId: string, localId: string, done: boolean): Promise<void> {
  const tasks = await all<Task>(`${V2}/tasks?page-id=${pageId}&limit=250`);
  const task = tasks.find((one) => one.localId === localId);
  if (!task) throw new Error('This action item is no longer on the page.');
  await request<unknown>(`${V2}/tasks/${task.id}`, {
    method: 'PUT',
    body: { status: done ? 'complete' : 'incomplete' },
  });
}

interface Operations {
  operations: { operation: string; targetType: string }[];
}

/** What the acting person may do with the page: read, update, delete, … */
export async function readOperations(id: string): Promise<Set<string>> {
  const { operations } = await request<Operations>(`${V2}/pages/${id}/operations`);
  return new Set(
    operations.filter(({ targetType }) => targetType === 'page').map(({ operation }) => operation),
  );
}
