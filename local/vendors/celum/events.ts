import type { Happening, Library } from './library';
import { all, one, run, type HookRow } from './rows';

export interface Hooks {
  emit(event: Happening): void;
  /** Sends what a hook holds back, last one first. */
  release(hookId: number): void;
  /** Resolves when nothing is on its way. */
  idle(): Promise<void>;
}

export interface SentEvent {
  id: number;
  hook_id: number;
  at: number;
  type: string;
  subject: number;
  body: string;
  sent: number;
  status: string;
}

/** Brix' Event Dispatcher has names of its own: https://docs.brix.ch/celum_extensions/event_dispatcher */
const DISPATCHER_NAMES: Record<string, string> = {
  ASSET_ADDED: 'AssetAddedEvent',
  ASSET_CREATED: 'AssetCreatedEvent',
  ASSET_DELETED: 'AssetDeletedEvent',
  ASSET_RELEASED: 'AssetReleasedEvent',
  ASSET_UPDATED: 'AssetUpdatedEvent',
  ASSET_VERSION_ADDED: 'AssetVersionAddedEvent',
  ASSET_VERSION_ACTIVATED: 'AssetVersionActivatedEvent',
};

export function createHooks(lib: () => Library, send: typeof fetch): Hooks {
  const underWay = new Set<Promise<void>>();

  const deliver = (hook: HookRow, event: SentEvent): void => {
    const attempt = callOf(hook, event)
      .then(([url, init]) => send(url, init))
      .then((answer) => String(answer.status))
      .catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
      .then((status) => {
        const { db } = lib();
        if (db.isOpen) {
          run(
            db,
            'UPDATE hook_event SET sent = sent + 1, status = ? WHERE id = ?',
            status,
            event.id,
          );
        }
      })
      .finally(() => underWay.delete(attempt));
    underWay.add(attempt);
  };

  const deliverAll = (hook: HookRow, event: SentEvent): void => {
    for (let time = 0; time <= hook.duplicates; time++) deliver(hook, event);
  };

  return {
    emit({ type, userId, subject, body }) {
      const { db } = lib();
      const at = lib().now();
      const text = JSON.stringify({ type, userId, date: new Date(at).toISOString(), ...body });
      for (const hook of all<HookRow>(db, 'SELECT * FROM hook')) {
        run(
          db,
          "INSERT INTO hook_event (hook_id, at, type, subject, body, sent, status) VALUES (?, ?, ?, ?, ?, 0, '')",
          ...[hook.id, at, type, subject, text],
        );
        const event = one<SentEvent>(db, 'SELECT * FROM hook_event ORDER BY id DESC LIMIT 1');
        if (hook.held === 0 && event) deliverAll(hook, event);
      }
    },
    release(hookId) {
      const { db } = lib();
      const hook = one<HookRow>(db, 'SELECT * FROM hook WHERE id = ?', hookId);
      if (!hook) return;
      const held = 'SELECT * FROM hook_event WHERE hook_id = ? AND sent = 0 ORDER BY id DESC';
      for (const event of all<SentEvent>(db, held, hookId)) deliverAll(hook, event);
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

/** JSON to the URL as it is, JSON with the type behind the path, or the dispatcher's parameters. */
function callOf({ url, shape }: HookRow, event: SentEvent): Promise<[URL, RequestInit]> {
  const target = new URL(url);
  if (shape === 'dispatcher') {
    target.searchParams.set('eventType', DISPATCHER_NAMES[event.type] ?? event.type);
    target.searchParams.set('id', String(event.subject));
    return Promise.resolve([target, { method: 'POST' }]);
  }
  if (shape === 'json-suffix') {
    target.pathname = `${target.pathname.replace(/\/$/, '')}/${event.type}`;
  }
  const headers = { 'content-type': 'application/json' };
  return Promise.resolve([target, { method: 'POST', headers, body: event.body }]);
}

export function addHook({ db }: Library, hook: Omit<HookRow, 'id'>): void {
  run(
    db,
    'INSERT INTO hook (url, shape, duplicates, held) VALUES (?, ?, ?, ?)',
    ...[hook.url, hook.shape, hook.duplicates, hook.held],
  );
}
