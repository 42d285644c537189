import { one, run } from '../drives/rows';
import { mediaType } from '../drives/media-type';
import type { OneDrive } from './call';
import { GraphError, invalid, notFound } from './graph-error';
import type { ConflictBehaviour, ItemRow, Items } from './items';

/** A pre-authenticated download, whole or a range. Source: graph/api/driveitem-get-content, "Partial range downloads" */
export function answerDownload(drives: OneDrive, id: string, request: Request): Response {
  const { context, items } = drives;
  if (request.headers.has('authorization')) {
    throw new GraphError(401, 'unauthenticated', 'Do not send an Authorization header here.');
  }
  const row = one<{ item: string; drive: string; expires_at: number }>(
    context.db,
    'SELECT download.item, item.drive, download.expires_at FROM download JOIN item ON item.id = download.item WHERE download.id = ?',
    id,
  );
  if (row === undefined || row.expires_at <= context.clock.now()) {
    throw new GraphError(401, 'unauthenticated', 'The download address has expired.');
  }
  const item = items.byId(row.drive, row.item);
  if (item === undefined) throw notFound();
  const content = items.content(item);
  const headers = { 'content-type': mediaType(item.name), 'accept-ranges': 'bytes' };
  const match = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '');
  if (match === null) return new Response(Buffer.from(content), { headers });
  const start = Number(match[1]);
  const end = Math.min(match[2] === '' ? Infinity : Number(match[2]), content.byteLength - 1);
  if (start > end) {
    throw new GraphError(416, 'invalidRange', 'The range is outside of the file.', {
      headers: { 'content-range': `bytes */${content.byteLength}` },
    });
  }
  return new Response(Buffer.from(content.subarray(start, end + 1)), {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${start}-${end}/${content.byteLength}` },
  });
}

interface JobRow {
  id: string;
  drive: string;
  source: string;
  parent: string;
  name: string;
  behaviour: ConflictBehaviour;
  app: string;
  asked: number;
  result: string | null;
  failure: string | null;
}

/**
 * A copy's monitor: in progress when asked first, done when asked again. It needs no token.
 * Source: graph/api/driveitem-copy, graph/long-running-actions-overview
 */
export function answerMonitor(drives: OneDrive, id: string): Response {
  const { db } = drives.context;
  const job = one<JobRow>(db, 'SELECT * FROM job WHERE id = ?', id);
  if (job === undefined) throw notFound();
  run(db, 'UPDATE job SET asked = asked + 1 WHERE id = ?', id);
  if (job.asked === 0) {
    return Response.json({ status: 'inProgress', percentageComplete: 40 }, { status: 202 });
  }
  try {
    const result = job.result ?? copy(drives, job);
    return Response.json({ status: 'completed', percentageComplete: 100, resourceId: result });
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const failed = { status: 'failed', percentageComplete: 0, statusDescription: error.message };
    return Response.json(failed);
  }
}

function copy(drives: OneDrive, job: JobRow): string {
  const { items, context } = drives;
  const sourceDrive = one<{ drive: string }>(
    context.db,
    'SELECT drive FROM item WHERE id = ?',
    job.source,
  )?.drive;
  const source = items.byId(sourceDrive ?? '', job.source);
  const parent = items.byId(job.drive, job.parent);
  if (source === undefined || parent === undefined) throw invalid('The item is gone.');
  const made = copyInto(items, source, parent, job);
  run(context.db, 'UPDATE job SET result = ? WHERE id = ?', made.id, job.id);
  return made.id;
}

function copyInto(
  items: Items,
  source: ItemRow,
  parent: ItemRow,
  { name, behaviour, app }: Pick<JobRow, 'name' | 'behaviour' | 'app'>,
): ItemRow {
  if (source.folder === 0) {
    return items.writeFile(parent, name, items.content(source), { behaviour, by: app }).item;
  }
  const folder = items.createFolder(parent, name, behaviour, app);
  for (const child of items.children(source)) {
    copyInto(items, child, folder, { name: child.name, behaviour, app });
  }
  return folder;
}
