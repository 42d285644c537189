import * as z from 'zod';

import type { Store } from './ports';

/** One small thing under one key, changed only by those who have seen its last state. */
export interface Cell<T> {
  value: T;
  fence: number;
}

export interface Cells {
  /** What does not fit the schema any more counts as nothing there, and is overwritten by the next change. */
  read<T>(key: string, schema: z.ZodType<T>): Promise<Cell<T | undefined> | undefined>;
  /** False when somebody else was faster. */
  write(
    key: string,
    seen: { fence: number } | undefined,
    value: Record<string, unknown>,
  ): Promise<boolean>;
  /** Changes it as often as it takes; answers what stands there then, or undefined when others were always faster. */
  change<T extends Record<string, unknown>>(
    key: string,
    schema: z.ZodType<T>,
    next: (now: T | undefined) => T | undefined,
  ): Promise<T | undefined>;
}

const TRIES = 5;

const Row = z.looseObject({ fence: z.int(), body: z.unknown() });

export function createCells(store: Store): Cells {
  const cells: Cells = {
    async read(key, schema) {
      const row = await store.getEntity('cell', key);
      if (row === undefined) return undefined;
      const { fence, body } = Row.parse(row);
      return { fence, value: schema.safeParse(body).data };
    },
    async write(key, seen, body) {
      if (!seen) return await store.createEntity('cell', key, { fence: 0, body });
      const value = { fence: seen.fence + 1, body };
      return await store.transact([{ entity: 'cell', key, value, ifFence: seen.fence }]);
    },
    async change(key, schema, next) {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const seen = await cells.read(key, schema);
        const value = next(seen?.value);
        if (value === undefined) return seen?.value;
        if (await cells.write(key, seen, value)) return value;
      }
      return undefined;
    },
  };
  return cells;
}
