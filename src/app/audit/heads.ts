import * as z from 'zod';

import { AuditHead, ChainName } from '../../contracts/audit';
import { chainOf, GENESIS } from '../../domain/audit/link';
import type { Change, Ports, Store } from '../ports';

/** Where a month's chain ends. Before its first entry, where the month before ended. */
const ChainEnd = z.object({
  fence: z.int(),
  body: z.object({
    chain: ChainName,
    seq: z.int().min(0),
    hash: z.string(),
    /** The next month has begun: nothing is added any more. */
    closed: z.boolean(),
  }),
});
export type ChainEnd = z.infer<typeof ChainEnd>;

const Pointer = z.object({ fence: z.int(), body: z.object({ chain: ChainName }) });
const POINTER = 'current';
const chainKey = (chain: string) => `chain:${chain}`;
const pageKey = (pageId: string) => `page:${pageId}`;

type Needs = Pick<Ports, 'store' | 'now'>;

/** The chain that takes the next entry; begins the log, or the month, when nobody has yet. */
export async function openChain(ports: Needs): Promise<ChainEnd> {
  const { store, now } = ports;
  const month = chainOf(now());
  for (;;) {
    const current = await readChain(store, month);
    if (current && !current.body.closed) return current;
    const pointer = await readPointer(store, month);
    const last =
      (await readChain(store, pointer.body.chain)) ?? (await begin(store, pointer.body.chain));
    // A clock that lags behind adds to the month that others have begun.
    if (pointer.body.chain >= month) return last;
    await store.transact(nextMonth(last, month, pointer.fence));
  }
}

export async function readChain(store: Store, chain: string): Promise<ChainEnd | undefined> {
  const row = await store.getEntity('audit-head', chainKey(chain));
  return row === undefined ? undefined : ChainEnd.parse(row);
}

/** The newest chain's end; undefined for a log that has not begun. */
export async function lastChain(store: Store): Promise<ChainEnd | undefined> {
  const row = await store.getEntity('audit-head', POINTER);
  return row === undefined ? undefined : await readChain(store, Pointer.parse(row).body.chain);
}

/** The newest entry about a page, as a head; undefined when there is none. */
export async function headOfPage(store: Store, pageId: string): Promise<AuditHead | undefined> {
  const row = await store.getEntity('audit-head', pageKey(pageId));
  return row === undefined ? undefined : PageHead.parse(row).body;
}
const PageHead = z.object({ body: AuditHead });

/** Moves the chain's end. Refused when somebody else has added meanwhile. */
export const endChange = ({ fence, body }: ChainEnd, { seq, hash }: AuditHead): Change => ({
  entity: 'audit-head',
  key: chainKey(body.chain),
  value: { fence: fence + 1, body: { ...body, seq, hash } },
  ifFence: fence,
});

export const pageHeadChange = (pageId: string, head: AuditHead): Change => ({
  entity: 'audit-head',
  key: pageKey(pageId),
  value: { fence: 0, body: head },
});

async function readPointer(store: Store, month: string) {
  const row = await store.getEntity('audit-head', POINTER);
  if (row !== undefined) return Pointer.parse(row);
  await store.createEntity('audit-head', POINTER, { fence: 0, body: { chain: month } });
  return Pointer.parse(await store.getEntity('audit-head', POINTER));
}

async function begin(store: Store, chain: string): Promise<ChainEnd> {
  const first = { fence: 0, body: { chain, seq: 0, hash: GENESIS, closed: false } };
  await store.createEntity('audit-head', chainKey(chain), first);
  return (await readChain(store, chain)) ?? first;
}

/** Only whoever closes the old month begins the new one, so the new row needs no condition of its own. */
function nextMonth({ fence, body }: ChainEnd, month: string, pointerFence: number): Change[] {
  const { seq, hash } = body;
  return [
    {
      entity: 'audit-head',
      key: chainKey(body.chain),
      value: { fence: fence + 1, body: { ...body, closed: true } },
      ifFence: fence,
    },
    {
      entity: 'audit-head',
      key: chainKey(month),
      value: { fence: 0, body: { chain: month, seq, hash, closed: false } },
    },
    {
      entity: 'audit-head',
      key: POINTER,
      value: { fence: pointerFence + 1, body: { chain: month } },
      ifFence: pointerFence,
    },
  ];
}
