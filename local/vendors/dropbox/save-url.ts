import { randomUUID } from 'node:crypto';

import { one, run } from '../drives/rows';
import { absolute, textArg, type Call } from './call';
import { endpointError, type Union } from './dropbox-error';
import { WriteRefused } from './entries';
import { metadata } from './wire';

/** Dropbox fetches an address by itself; a name that is taken gets a number. Source: the stone spec, files/save_url */
export async function saveUrl(call: Call) {
  const path = absolute(call, textArg(call, 'path'));
  const url = textArg(call, 'url');
  if (!URL.canParse(url)) throw endpointError({ '.tag': 'invalid_url' });
  const { db } = call.dropbox.context;
  const id = `dbjid:${randomUUID()}`;
  const result = await fetchInto(call, path, url);
  const sql = "INSERT INTO job (id, kind, result) VALUES (?, 'save', ?)";
  run(db, sql, id, JSON.stringify(result));
  return { '.tag': 'async_job_id', async_job_id: id };
}

export function saveStatus(call: Call): unknown {
  const { db } = call.dropbox.context;
  const id = textArg(call, 'async_job_id');
  const row = one<{ asked: number; result: string }>(
    db,
    "SELECT asked, result FROM job WHERE id = ? AND kind = 'save'",
    id,
  );
  if (row === undefined) throw endpointError({ '.tag': 'invalid_async_job_id' });
  run(db, 'UPDATE job SET asked = asked + 1 WHERE id = ?', id);
  return row.asked === 0 ? { '.tag': 'in_progress' } : (JSON.parse(row.result) as unknown);
}

async function fetchInto(call: Call, path: string, url: string): Promise<unknown> {
  const failed = (failure: Union) => ({ '.tag': 'failed', failed: failure });
  const answer = await call.dropbox.context.notify(url).catch(() => undefined);
  if (answer?.status === 404) return failed({ '.tag': 'not_found' });
  if (answer?.ok !== true) return failed({ '.tag': 'download_failed' });
  try {
    const entry = call.dropbox.entries.writeFile({
      path,
      content: new Uint8Array(await answer.arrayBuffer()),
      mode: { tag: 'add' },
      autorename: true,
      strict: true,
      clientModified: null,
      by: call.account.id,
    });
    return { ...metadata(call, entry), '.tag': 'complete' };
  } catch (error) {
    if (!(error instanceof WriteRefused)) throw error;
    return failed({ '.tag': 'path', path: error.reason });
  }
}
