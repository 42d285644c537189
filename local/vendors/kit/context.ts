import type { DatabaseSync } from 'node:sqlite';

import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';

import type { Clock } from '../../clock';
import type { Faults } from './faults';
import type { RequestLog } from './request-log';

/** What Hono knows of a request: Node's own, and who makes it. */
export interface Env {
  Bindings: HttpBindings;
  Variables: { actor: string | null };
}

/** What a stand-in's routes work with. */
export interface StandInContext {
  readonly key: string;
  readonly db: DatabaseSync;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly profile: string | undefined;
  readonly notify: typeof fetch;
  /** Where people and vendors' links reach it; known once it listens. */
  publicUrl(): string;
}

export interface Trouble {
  /** What happens, as the button says it. */
  label: string;
  cause(context: StandInContext): void | Promise<void>;
}

export interface StandInDefinition {
  key: string;
  title: string;
  /** Creates tables when they are missing. */
  schema(db: DatabaseSync): void;
  /** Fills empty tables with the story. */
  seed(context: StandInContext): void;
  routes(app: Hono<Env>, context: StandInContext): void;
  /** What goes wrong in this system only, by the name that people and programs switch it on with. */
  troubles?: Readonly<Record<string, Trouble>>;
  /** Users, credentials and ids of seeded things, for programs that drive it. */
  describe(context: StandInContext): Record<string, unknown>;
}
