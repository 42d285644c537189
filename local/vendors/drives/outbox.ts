import type { DatabaseSync } from 'node:sqlite';

import type { Clock } from '../../clock';

interface OutgoingMessage {
  url: string;
  headers: Record<string, string>;
  body: string;
}

interface OutboxRules {
  /** Milliseconds the receiver has for its answer. */
  answerWithin: number;
  /** Milliseconds after which the vendor gives up, counted from the first attempt. */
  giveUpAfter: number;
}

interface DeliveryLine {
  id: number;
  url: string;
  body: string;
  at: string;
  attempts: number;
  /** pending, delivered or given-up */
  state: string;
  /** Status of the last answer, or why there was none. */
  last: string | null;
}

/** How often the outbox looks for what has become due. Programs that cannot wait call `settle`. */
const LOOK_MILLISECONDS = 5_000;

/** A vendor's notifications: sent one after the other, repeated with growing pauses of the stand-in's own time. */
export class Outbox {
  readonly #db: DatabaseSync;
  readonly #clock: Clock;
  readonly #send: typeof fetch;
  readonly #rules: OutboxRules;
  #running: Promise<void> = Promise.resolve();
  #closed = false;
  readonly #confusion = new Set<'twice' | 'backwards'>();
  readonly #looking: NodeJS.Timeout;

  constructor(db: DatabaseSync, clock: Clock, send: typeof fetch, rules: OutboxRules) {
    this.#db = db;
    this.#clock = clock;
    this.#send = send;
    this.#rules = rules;
    this.#looking = setInterval(() => void this.settle(), LOOK_MILLISECONDS).unref();
  }

  static schema(db: DatabaseSync): void {
    db.exec(`CREATE TABLE IF NOT EXISTS outgoing (
      id INTEGER PRIMARY KEY, url TEXT NOT NULL, headers TEXT NOT NULL, body TEXT NOT NULL,
      first_at INTEGER NOT NULL, next_at INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
      state TEXT NOT NULL DEFAULT 'pending', last TEXT)`);
  }

  add(message: OutgoingMessage): void {
    const now = this.#clock.now();
    this.#db
      .prepare(
        'INSERT INTO outgoing (url, headers, body, first_at, next_at) VALUES (?, ?, ?, ?, ?)',
      )
      .run(message.url, JSON.stringify(message.headers), message.body, now, now);
    void this.settle();
  }

  /**
   * The next notices go out twice, or are held until there are two and go out last one first: vendors promise neither
   * once nor in order.
   */
  confuse(how: 'twice' | 'backwards'): void {
    this.#confusion.add(how);
  }

  /** Resolves when everything that is due by now was tried once. */
  settle(): Promise<void> {
    this.#running = this.#running.then(() => this.#deliverDue());
    return this.#running;
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#looking);
    await this.#running;
  }

  lines(limit = 50): DeliveryLine[] {
    const rows = this.#db.prepare('SELECT * FROM outgoing ORDER BY id DESC LIMIT ?').all(limit);
    return rows.map((row) => ({
      id: Number(row['id']),
      url: String(row['url']),
      body: String(row['body']),
      at: new Date(Number(row['first_at'])).toISOString(),
      attempts: Number(row['attempts']),
      state: String(row['state']),
      last: row['last'] === null ? null : String(row['last']),
    }));
  }

  async #deliverDue(): Promise<void> {
    if (this.#closed) return;
    const due = this.#db
      .prepare("SELECT * FROM outgoing WHERE state = 'pending' AND next_at <= ? ORDER BY id")
      .all(this.#clock.now());
    const held = this.#confusion.has('backwards') && due.length < 2;
    if (due.length === 0 || held) return;
    const ordered = this.#confusion.delete('backwards') ? due.toReversed() : due;
    const times = this.#confusion.delete('twice') ? 2 : 1;
    for (const row of ordered) {
      const message = {
        url: String(row['url']),
        headers: JSON.parse(String(row['headers'])) as Record<string, string>,
        body: String(row['body']),
      };
      let answer = '';
      for (let time = 0; time < times; time += 1) answer = await this.#attempt(message);
      if (this.#isClosed()) return;
      const [id, firstAt] = [Number(row['id']), Number(row['first_at'])];
      this.#settleOne(id, firstAt, Number(row['attempts']) + 1, answer);
    }
  }

  #isClosed(): boolean {
    return this.#closed;
  }

  #settleOne(id: number, firstAt: number, attempts: number, answer: string): void {
    const delivered = /^2\d\d$/.test(answer);
    const nextAt = this.#clock.now() + Math.min(15 * 60_000, 5_000 * 2 ** attempts);
    const over = nextAt > firstAt + this.#rules.giveUpAfter;
    const state = delivered ? 'delivered' : over ? 'given-up' : 'pending';
    this.#db
      .prepare('UPDATE outgoing SET attempts = ?, last = ?, next_at = ?, state = ? WHERE id = ?')
      .run(attempts, answer, nextAt, state, id);
  }

  async #attempt({ url, headers, body }: OutgoingMessage): Promise<string> {
    try {
      const answer = await this.#send(url, {
        method: 'POST',
        headers,
        body,
        signal: AbortSignal.timeout(this.#rules.answerWithin),
      });
      await answer.body?.cancel();
      return String(answer.status);
    } catch (cause) {
      return cause instanceof Error ? cause.name : 'failed';
    }
  }
}
