import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

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

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

function workOf(row: Record<string, unknown>): Work {
  const slot = text(row['slot']);
  const data = text(row['data']);
  return {
    id: Number(row['id']),
    kind: row['kind'] === 'async' ? 'async' : 'product',
    eventId: String(row['event_id']),
    moduleKey: String(row['module']),
    jobId: String(row['job']),
    body: JSON.parse(String(row['body'])) as Record<string, unknown>,
    due: Number(row['due']),
    pushed: Number(row['pushed']),
    concurrency: slot === undefined ? undefined : { key: slot, limit: Number(row['slots']) },
    retries: Number(row['retries']),
    retryReason: text(row['reason']),
    retryData: data === undefined ? undefined : JSON.parse(data),
    chain: Number(row['chain']),
  };
}

/** Success and failure of the events that one push made. */
export interface JobStats {
  success: number;
  inProgress: number;
  failed: number;
}

/** Events that are to be delivered, and the jobs they belong to; survives a restart of the host. */
export class WorkTable {
  readonly #db: DatabaseSync;

  constructor(db: DatabaseSync) {
    db.exec(SCHEMA);
    // What ran when the host stopped is delivered again: at least once.
    db.exec('UPDATE work SET running = 0');
    this.#db = db;
  }

  add(work: NewWork): void {
    const { kind, eventId, moduleKey, jobId, body, due, pushed, concurrency, chain } = work;
    const { key = null, limit = null } = concurrency ?? {};
    this.#run(
      `INSERT INTO work (kind, event_id, module, job, body, due, pushed, slot, slots, retries, chain, running)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, 0)`,
      ...[kind, eventId, moduleKey, jobId, JSON.stringify(body), due, pushed, key, limit, chain],
    );
  }

  due(now: number): Work[] {
    const sql = 'SELECT * FROM work WHERE running = 0 AND due <= ? ORDER BY due, id LIMIT 200';
    return this.#db.prepare(sql).all(now).map(workOf);
  }

  /** Everything that is not delivered yet. */
  waiting(): Work[] {
    return this.#db.prepare('SELECT * FROM work ORDER BY due, id').all().map(workOf);
  }

  start(id: number): void {
    this.#run('UPDATE work SET running = 1 WHERE id = ?', id);
  }

  remove(id: number): void {
    this.#run('DELETE FROM work WHERE id = ?', id);
  }

  retry(id: number, at: number, reason: string, data: unknown): void {
    this.#run(
      'UPDATE work SET running = 0, due = ?, retries = retries + 1, reason = ?, data = ? WHERE id = ?',
      ...[at, reason, data === undefined ? null : JSON.stringify(data), id],
    );
  }

  openJob(jobId: string, queue: string): void {
    this.#run('INSERT OR IGNORE INTO job VALUES (?, ?, 0, 0)', jobId, queue);
  }

  settleJob(jobId: string, success: boolean): void {
    const column = success ? 'success' : 'failed';
    this.#run(`UPDATE job SET ${column} = ${column} + 1 WHERE id = ?`, jobId);
  }

  job(jobId: string, queue: string): JobStats | undefined {
    const row = this.#db.prepare('SELECT * FROM job WHERE id = ? AND queue = ?').get(jobId, queue);
    if (!row) return undefined;
    const open = this.#db.prepare('SELECT count(*) AS n FROM work WHERE job = ?').get(jobId);
    return {
      success: Number(row['success']),
      inProgress: Number(open?.['n']),
      failed: Number(row['failed']),
    };
  }

  /** Drops what has not begun. */
  cancel(jobId: string): void {
    this.#run('DELETE FROM work WHERE job = ? AND running = 0', jobId);
  }

  clear(): void {
    this.#db.exec('DELETE FROM work; DELETE FROM job');
  }

  #run(sql: string, ...values: SQLInputValue[]): void {
    this.#db.prepare(sql).run(...values);
  }
}
