import { DatabaseSync } from 'node:sqlite';

import { createAdaptorServer } from '@hono/node-server';
import { Hono, type Context } from 'hono';

import { createClock, type Clock } from '../../clock';
import type { Env, StandInContext, StandInDefinition } from './context';
import { controlRoutes } from './control';
import { faultMiddleware } from './fault-middleware';
import { createFaults, type Fault } from './faults';
import { createRequestLog } from './request-log';

export type { Env, StandInContext, StandInDefinition, Trouble } from './context';

export interface StandInOptions {
  /** 0 or absent takes a free one. */
  port?: number;
  /** The address that the vendor's answers carry, when others reach it by another name than http://127.0.0.1:port. */
  publicUrl?: string;
  /** SQLite file; in memory when absent. */
  file?: string;
  logFile?: string;
  clock?: Clock;
  /** e.g. 'evidenced' or 'extended', where a stand-in has profiles. */
  profile?: string;
  /** Sends the vendor's notifications; the machine's fetch when absent. */
  notify?: typeof fetch;
}

export interface StandIn {
  readonly key: string;
  readonly title: string;
  /** http://127.0.0.1:port */
  readonly url: string;
  readonly publicUrl: string;
  readonly context: StandInContext;
  describe(): Record<string, unknown>;
  fail(fault: Fault): void;
  /** The next call of this route answers this instead, before any work is done. */
  failNext(route: string, answer: { status: number; body?: unknown; retryAfter?: number }): void;
  /** Back to the seeded story. */
  reset(): void;
  close(): Promise<void>;
}

export async function startStandIn(
  definition: StandInDefinition,
  options: StandInOptions = {},
): Promise<StandIn> {
  const db = new DatabaseSync(options.file ?? ':memory:');
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON');
  let url = '';
  const context: StandInContext = {
    key: definition.key,
    db,
    clock: options.clock ?? createClock(),
    faults: createFaults(),
    log: createRequestLog(options.logFile),
    profile: options.profile,
    notify: options.notify ?? fetch,
    publicUrl: () => options.publicUrl ?? url,
  };
  const reset = () => {
    empty(db);
    definition.seed(context);
    context.faults.clear();
  };
  definition.schema(db);
  if (isEmpty(db)) definition.seed(context);

  const app = new Hono<Env>();
  app.use(faultMiddleware(context));
  app.route('/__stand-in', controlRoutes(context, definition, reset));
  definition.routes(app, context);
  app.notFound((c: Context<Env>) => {
    // Loud, so that a call we never gave evidence for is found at once.
    return c.json(
      { standIn: definition.key, error: `No route ${c.req.method} ${new URL(c.req.url).pathname}` },
      501,
    );
  });

  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => {
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;

  return {
    key: definition.key,
    title: definition.title,
    url,
    publicUrl: context.publicUrl(),
    context,
    describe: () => definition.describe(context),
    fail: (fault) => context.faults.add(fault),
    failNext: (route, answer) => context.faults.add({ kind: 'status', route, times: 1, ...answer }),
    reset,
    close: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      db.close();
    },
  };
}

const tables = (db: DatabaseSync): string[] =>
  db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
    .map((row) => String(row['name']));

function isEmpty(db: DatabaseSync): boolean {
  return tables(db).every((name) => !db.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).get());
}

/** Rows only: tables stay, which is several times faster than making them anew. */
function empty(db: DatabaseSync): void {
  db.exec('PRAGMA foreign_keys = OFF; BEGIN');
  for (const name of tables(db)) db.exec(`DELETE FROM "${name}"`);
  if (db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").get()) {
    db.exec('DELETE FROM sqlite_sequence');
  }
  db.exec('COMMIT; PRAGMA foreign_keys = ON');
}
