import * as z from 'zod';

import { badArgument, notAccessible } from '../failure';
import { formatById, formatsOf, type Format } from '../formats';
import type { Library } from '../library';
import { signedUrl } from '../links';
import { assetFor, demand } from '../permissions';
import { one, run, type UserRow, type VersionRow } from '../rows';
import { Id } from '../search/shapes';
import { parsed } from '../values';
import { requestUpload } from '../write/uploads';
import { versionOf } from '../write/versions';
import { bodyOf, idOf, numbersOf, type Call, type Routes } from './env';

const Upload = z.strictObject({ filename: z.string().min(1), filesize: z.int().min(0) });
const Item = z.strictObject({ assetId: Id, formatId: Id });
const Trigger = z.strictObject({ type: z.literal('DOWNLOAD'), items: z.array(Item).min(1) });
type Item = z.infer<typeof Item>;

export const downloadRoutes: Routes = (api, lib) => {
  api.get('/assets/download', (c) => {
    const items = numbersOf(c, 'assetIds').map((assetId) => ({ assetId, formatId: formatOf(c) }));
    const [first] = items;
    if (!first) throw badArgument('assetIds', 'must not be empty');
    if (items.length === 1) return c.json(fileOf(lib, c.get('user'), first));
    for (const item of items) fileOf(lib, c.get('user'), item);
    return c.json(packageOf(lib, startJob(lib, items)));
  });

  api.get('/assets/:id/download', (c) => {
    const [versionId] = numbersOf(c, 'versionId');
    const item = { assetId: idOf(c), formatId: formatOf(c) };
    return c.json(fileOf(lib, c.get('user'), item, versionId));
  });

  api.post('/jobs', async (c) => {
    const { items } = parsed(Trigger, await bodyOf(c));
    return c.json({ id: String(startJob(lib, items)), status: 'PROGRESS', type: 'DOWNLOAD' }, 201);
  });

  api.get('/jobs/:id', (c) => c.json(jobOf(lib, c.get('user'), idOf(c))));

  api.post('/upload', async (c) => {
    const { filename, filesize } = parsed(Upload, await bodyOf(c));
    const handle = requestUpload(lib, filename, filesize);
    return c.json({ url: `${lib.publicUrl()}/main/upload/${handle}`, handle }, 201);
  });
};

function formatOf(c: Call): number {
  const [id] = numbersOf(c, 'downloadFormatId');
  if (id === undefined) throw badArgument('downloadFormatId', 'must not be null');
  return id;
}

/** A signed address of the version in the format, for those who may have it. */
function fileOf(lib: Library, user: UserRow, item: Item, versionId?: number) {
  const asset = assetFor(lib, user, item.assetId);
  const format = formatById(item.formatId);
  if (!format) throw notAccessible('DownloadFormat', item.formatId);
  demand(lib, user, asset.id, format.original ? 'downloadOriginal' : 'download');
  const version = versionOf(lib, asset.id, versionId ?? asset.version_id);
  if (!formatsOf(version.category).includes(format)) {
    throw badArgument('downloadFormatId', `The format ${format.key} does not exist for this asset`);
  }
  const filename = filenameIn(version, format);
  return {
    url: signedUrl(lib, { versionId: version.id, formatId: format.id, filename }),
    filename,
  };
}

export function filenameIn({ filename }: VersionRow, { original, extension }: Format): string {
  if (original || extension === undefined) return filename;
  return `${filename.replace(/\.[^.]*$/, '')}.${extension}`;
}

function startJob({ db }: Library, items: readonly Item[]): number {
  run(db, 'INSERT INTO job (items) VALUES (?)', JSON.stringify(items));
  return one<{ id: number }>(db, 'SELECT max(id) AS id FROM job')?.id ?? 0;
}

const packageOf = (lib: Library, jobId: number) => ({
  url: signedUrl(lib, { jobId, filename: `assets-${jobId}.zip` }),
  filename: `assets-${jobId}.zip`,
});

/** In progress when it is first asked for, finished the second time. */
function jobOf(lib: Library, user: UserRow, id: number) {
  const text = 'SELECT items, reads FROM job WHERE id = ?';
  const job = one<{ items: string; reads: number }>(lib.db, text, id);
  if (!job) throw notAccessible('Job', id);
  run(lib.db, 'UPDATE job SET reads = reads + 1 WHERE id = ?', id);
  const answer = { id: String(id), type: 'DOWNLOAD' };
  if (job.reads === 0) return { ...answer, status: 'PROGRESS', failedItems: [] };
  const items = z.array(Item).parse(JSON.parse(job.items));
  const failedItems = items.filter((item) => !works(() => fileOf(lib, user, item)));
  if (failedItems.length === items.length) return { ...answer, status: 'FAILED', failedItems };
  const made = items.filter((item) => !failedItems.includes(item));
  run(lib.db, 'UPDATE job SET items = ? WHERE id = ?', JSON.stringify(made), id);
  return { ...answer, status: 'FINISHED', failedItems, download: packageOf(lib, id) };
}

function works(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
