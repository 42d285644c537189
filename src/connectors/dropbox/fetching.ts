import { Problem } from '../../errors';
import type { DriveEntry } from '../../contracts/drive';
import { parse, type Calls } from './calls';
import { SUBJECT } from './config';
import { fileOf } from './entries';
import { problemOf, refusalOf } from './explain';
import { File, SaveStarted, SaveStatus } from './wire';

/** Where a fetch stands. */
type Fetching = { kind: 'running'; jobId: string } | { kind: 'done'; entry: DriveEntry };

// files/save_url — Dropbox fetches the address itself: no byte goes through us. A taken name gets a number.
export async function startFetch(calls: Calls, path: string, url: string): Promise<Fetching> {
  const started = await calls.rpc('files/save_url', { path, url }, SaveStarted);
  if (started['.tag'] === 'complete') return done(started);
  if (started.async_job_id === undefined) throw new Problem('bad-answer', { subject: SUBJECT });
  return { kind: 'running', jobId: started.async_job_id };
}

// files/save_url/check_job_status
export async function askFetch(calls: Calls, jobId: string): Promise<Fetching> {
  const arg = { async_job_id: jobId };
  const route = 'files/save_url/check_job_status';
  const status = await calls.rpc(route, arg, SaveStatus, { reading: true });
  if (status['.tag'] === 'in_progress') return { kind: 'running', jobId };
  if (status['.tag'] === 'failed') throw problemOf(refusalOf(status.failed));
  return done(status);
}

const done = (answer: unknown): Fetching => ({
  kind: 'done',
  entry: fileOf(parse(File, JSON.stringify(answer))),
});
