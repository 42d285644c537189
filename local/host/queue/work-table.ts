import type { DatabaseSync } from 'node:sqlite';

/** One event that is to be delivered to a function. */
export interface Work {
  id: number;
  /** Pushed by the app to a queue, or sent by the product. */
  kind: 'async' | 'product';
  eventId: string;
  /** The consumer's or trigger's key. */
  moduleKey: string;
  jobId: string;
  body: Record<string, unknown>;
  due: number;
  pushed: number;
  concurrency: { key: string; limit: number } | undefined;
  /** Deliveries that failed or asked to be repeated. */
  retries: number;
  retryReason: string | undefined;
  retryData: unknown;
  chain: number;
}

type NewWork = Omit<Work, 'id' | 'retries' | 'retryReason' | 'retryData'>;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS work (
    id INTEGER PRIMARY KEY, kind TEXT, event_id TEXT, module TEXT, job TEXT, body TEXT, due INTEGER, pushed INTEGER,
    slot TEXT, slots INTEGER, retries INTEGER, reason TEXT, data TEXT, chain INTEGER, running INTEGER);
  CREATE INDEX IF NOT EXISTS work_due ON work (running, due);
  CREATE TABLE IF NOT EXISTS job (id TEXT PRIMARY KEY, queue TEXT, success INTEGER, failed INTEGER);
`;

const workOf = (row: Record<string, unknown>): Work => ({
  id: Number(row['id']),
  kind: row['kind'] === 'async' ? 'async' : 'product',
  eventId: String(row['event_id']),
  moduleKey: String(row['module']),
  jobId: String(row['job']),
  body: JSON.parse(String(row['body'])) as Record<string, unknown>,
  due: Number(row['due']),
  pushed: Number(row['pushed']),
  concurrency:
    row['slot'] === null ? undefined : { key: String(row['slot']), limit: Number(row['slots']) },
  retries: Number(row['retries']),
  retryReason: row['reason'] === null ? undefined : String(row['reason']),
  retryData: row['data'] === null ? undefined : JSON.parse(String(row['data'])),
  chain: Number(row['chain']),
});

export type WorkTable = ReturnType<typeof openWorkTable>;

export function openWorkTable(db: DatabaseSync) {
  db.exec(SCHEMA);
  // What ran when the host stopped is delivered again: at least once.
  db.exec('UPDATE work SET running = 0');
  const add = db.prepare(
    `INSERT INTO work (kind, event_id, module, job, body, due, pushed, slot, slots, retries, chain, running)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, 0)`,
  );
  const due = db.prepare(
    'SELECT * FROM work WHERE running = 0 AND due <= ? ORDER BY due, id LIMIT 200',
  );
  const start = db.prepare('UPDATE work SET running = 1 WHERE id = ?');
  const remove = db.prepare('DELETE FROM work WHERE id = ?');
  const again = db.prepare(
    'UPDATE work SET running = 0, due = ?, retries = retries + 1, reason = ?, data = ? WHERE id = ?',
  );
  const inProgress = db.prepare('SELECT count(*) AS n FROM work WHERE job = ?');
  const cancel = db.prepare('DELETE FROM work WHERE job = ? AND running = 0');
  const newJob = db.prepare('INSERT OR IGNORE INTO job VALUES (?, ?, 0, 0)');
  const findJob = db.prepare('SELECT * FROM job WHERE id = ? AND queue = ?');
  const succeed = db.prepare('UPDATE job SET success = success + 1 WHERE id = ?');
  const fail = db.prepare('UPDATE job SET failed = failed + 1 WHERE id = ?');

  return {
    add(work: NewWork): void {
      const { kind, eventId, moduleKey, jobId, body, pushed, concurrency, chain } = work;
      const slot = concurrency ? [concurrency.key, concurrency.limit] : [null, null];
      add.run(
        kind,
        eventId,
        moduleKey,
        jobId,
        JSON.stringify(body),
        work.due,
        pushed,
        slot[0] ?? null,
        slot[1] ?? null,
        chain,
      );
    },
    due: (now: number): Work[] => due.all(now).map(workOf),
    start: (id: number) => void start.run(id),
    remove: (id: number) => void remove.run(id),
    retry(id: number, at: number, reason: string, data: unknown): void {
      again.run(at, reason, data === undefined ? null : JSON.stringify(data), id);
    },
    waiting: (): Work[] => db.prepare('SELECT * FROM work ORDER BY due, id').all().map(workOf),
    openJob: (jobId: string, queue: string) => void newJob.run(jobId, queue),
    settleJob: (jobId: string, success: boolean) => void (success ? succeed : fail).run(jobId),
    job(
      jobId: string,
      queue: string,
    ): { success: number; inProgress: number; failed: number } | undefined {
      const row = findJob.get(jobId, queue);
      return (
        row && {
          success: Number(row['success']),
          inProgress: Number(inProgress.get(jobId)?.['n']),
          failed: Number(row['failed']),
        }
      );
    },
    cancel: (jobId: string) => void cancel.run(jobId),
    clear: () => db.exec('DELETE FROM work; DELETE FROM job'),
  };
}
