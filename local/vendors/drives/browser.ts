import type { Context, Hono } from 'hono';

import { html, type Html } from '../kit/html';
import { form, page, table } from '../kit/screen';
import type { Env } from '../kit/stand-in';
import { mediaType } from './media-type';

export interface BrowsedItem {
  id: string;
  name: string;
  folder: boolean;
  size: number;
  /** ISO 8601. */
  modified: string;
  by: string;
  revision: string;
}

/** What a person does in a drive's own web pages; `path` is '' or '/Folder/File'. Everything throws what the vendor refuses. */
export interface BrowsedDrive {
  system: string;
  accent: string;
  /** Drives or spaces to choose from; the first is shown first. */
  roots(): { id: string; name: string }[];
  list(root: string, path: string): BrowsedItem[];
  content(root: string, path: string): Uint8Array;
  upload(root: string, folder: string, name: string, bytes: Uint8Array): void;
  createFolder(root: string, folder: string, name: string): void;
  move(root: string, from: string, to: string): void;
  remove(root: string, path: string): void;
  /** Panels below the files: links, notifications, and what only this vendor has. */
  panels(root: string, path: string): Html;
}

const BASE = '/__stand-in/drive';

/** GET / and the forms on it. Programs post the same forms: `root` and `path`, with `name`, `text` or `to`. */
export function browserRoutes(app: Hono<Env>, drive: BrowsedDrive): void {
  app.get('/', (c) => {
    const root = c.req.query('root') ?? drive.roots()[0]?.id ?? '';
    const path = c.req.query('path') ?? '';
    return c.html(screen(drive, root, path));
  });
  app.get(`${BASE}/file`, (c) => {
    const path = c.req.query('path') ?? '';
    const bytes = drive.content(c.req.query('root') ?? '', path);
    return c.body(Buffer.from(bytes), 200, { 'content-type': mediaType(path) });
  });
  const act = (name: string, run: (input: FormInput) => Promise<void> | void) =>
    app.post(`${BASE}/${name}`, async (c) => {
      const input = await readForm(c);
      try {
        await run(input);
      } catch (cause) {
        return c.text(cause instanceof Error ? cause.message : 'refused', 409);
      }
      return c.redirect(placeOf(input.root, input.back), 303);
    });
  act('upload', ({ root, path, name, bytes }) => drive.upload(root, path, name, bytes));
  act('folder', ({ root, path, name }) => drive.createFolder(root, path, name));
  act('rename', ({ root, path, name }) => drive.move(root, path, `${parentOf(path)}/${name}`));
  act('move', ({ root, path, to }) => drive.move(root, path, `${to}/${nameOf(path)}`));
  act('delete', ({ root, path }) => drive.remove(root, path));
  act('edit', ({ root, path, bytes }) => drive.upload(root, parentOf(path), nameOf(path), bytes));
}

interface FormInput {
  root: string;
  path: string;
  name: string;
  to: string;
  bytes: Uint8Array;
  /** Folder to show afterwards. */
  back: string;
}

async function readForm(c: Context<Env>): Promise<FormInput> {
  const body = await c.req.parseBody();
  const text = (name: string) => {
    const value = body[name];
    return typeof value === 'string' ? value : '';
  };
  const file = body['file'];
  const uploaded = file instanceof File && file.size > 0 ? file : undefined;
  const bytes = uploaded
    ? new Uint8Array(await uploaded.arrayBuffer())
    : new TextEncoder().encode(text('text'));
  const path = text('path');
  return {
    root: text('root'),
    path,
    name: text('name') === '' ? (uploaded?.name ?? '') : text('name'),
    to: text('to'),
    bytes,
    back: body['back'] === undefined ? path : text('back'),
  };
}

const parentOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

const placeOf = (root: string, path: string) =>
  `/?${new URLSearchParams({ root, path }).toString()}`;

function screen(drive: BrowsedDrive, root: string, path: string): string {
  const roots = drive.roots();
  const steps = path.split('/').filter((step) => step !== '');
  const crumbs = steps.map((step, index) => {
    const href = placeOf(root, `/${steps.slice(0, index + 1).join('/')}`);
    return html` / <a href="${href}">${step}</a>`;
  });
  const items = drive.list(root, path);
  return page({
    title: steps.at(-1) ?? roots.find(({ id }) => id === root)?.name ?? drive.system,
    system: drive.system,
    accent: drive.accent,
    links: roots.map(({ id, name }) => ({ href: placeOf(id, ''), text: name })),
    body: html`<nav aria-label="Folders"><a href="${placeOf(root, '')}">Top</a>${crumbs}</nav>
      ${table(
        ['Name', 'Size', 'Changed', 'By', 'Revision', 'Do'],
        items.map((item) => rowOf(root, path, item)),
      )}
      <section class="panel">
        <h2>Add</h2>
        ${uploadForm(root, path)}
        ${form({
          action: `${BASE}/folder`,
          submit: 'New folder',
          fields: [...hidden(root, path), { name: 'name', label: 'Name' }],
        })}
      </section>
      ${drive.panels(root, path)}`,
  });
}

const hidden = (root: string, path: string, back = path) =>
  [
    { name: 'root', label: '', type: 'hidden', value: root },
    { name: 'path', label: '', type: 'hidden', value: path },
    { name: 'back', label: '', type: 'hidden', value: back },
  ] as const;

function uploadForm(root: string, path: string): Html {
  return html`<form action="${BASE}/upload" method="post" enctype="multipart/form-data">
    <input type="hidden" name="root" value="${root}" />
    <input type="hidden" name="path" value="${path}" />
    <label>File <input type="file" name="file" required /></label>
    <label>Name, when another <input name="name" /></label>
    <button class="main">Upload</button>
  </form>`;
}

function rowOf(root: string, folder: string, item: BrowsedItem) {
  const path = `${folder}/${item.name}`;
  const fileUrl = `${BASE}/file?${new URLSearchParams({ root, path }).toString()}`;
  const href = item.folder ? placeOf(root, path) : fileUrl;
  const act = (name: string, submit: string, more: { name: string; label: string }[] = []) =>
    form({ action: `${BASE}/${name}`, submit, fields: [...hidden(root, path, folder), ...more] });
  return [
    html`<a href="${href}">${item.name}${item.folder ? '/' : ''}</a>`,
    item.folder ? '' : item.size,
    item.modified.slice(0, 19).replace('T', ' '),
    item.by,
    html`<small>${item.revision}</small>`,
    html`<details>
      <summary>Change</summary>
      ${act('rename', 'Rename', [{ name: 'name', label: 'New name' }])}
      ${act('move', 'Move', [{ name: 'to', label: 'To folder, e.g. /Archive' }])}
      ${item.folder ? '' : act('edit', 'Replace content', [{ name: 'text', label: 'New text' }])}
      ${act('delete', 'Delete')}
    </details>`,
  ];
}
