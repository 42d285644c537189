import * as z from 'zod';

import type { Asset } from '../../contracts/asset';
import type { AssetLibrary } from '../../contracts/library';
import { Problem } from '../../errors';
import type { App, OpenLibrary } from '../app';

const Right = z.object({ until: z.int() });

const LASTS = 600_000;

/** Whom CELUM is asked as: nobody in particular, or the person who reads. */
export type Reader = { kind: 'service' } | { kind: 'person'; login: string };

/**
 * The CELUM user that a Confluence reader is: the local part of the e-mail address. Confluence hides addresses
 * of people who want it so; they get no access rather than somebody else's.
 */
export async function readerOf(app: App, { config }: OpenLibrary): Promise<Reader | undefined> {
  if (config['actAs'] !== 'reader') return { kind: 'service' };
  const { email } = await app.asUser.me();
  const login = email?.split('@')[0] ?? '';
  return /^[A-Za-z0-9._-]{1,100}$/.test(login) ? { kind: 'person', login } : undefined;
}

export const nameToAsk = (reader: Reader) => (reader.kind === 'person' ? reader.login : undefined);

/** Assets that the reader may see; none for a person whom CELUM has no user for. */
export async function visibleTo(
  reader: Reader | undefined,
  library: AssetLibrary,
  ids: readonly number[],
): Promise<Asset[]> {
  if (!reader) return [];
  try {
    return await library.byIds(ids, nameToAsk(reader));
  } catch (error) {
    const unknownUser = error instanceof Problem && error.code === 'forbidden';
    if (unknownUser && reader.kind === 'person') return [];
    throw error;
  }
}

const PREFIX = 'right:';
const key = (accountId: string, assetId: number) => `${PREFIX}${accountId}:${assetId}`;

/** Remembers for ten minutes that CELUM let this person see the asset. */
export async function rememberRight(app: App, accountId: string, assetId: number): Promise<void> {
  const { store, now } = app.ports;
  if (await hadRight(app, accountId, assetId)) return;
  await store.set(key(accountId, assetId), { until: now() + LASTS }, LASTS / 1000);
}

/** Whether CELUM said so in the last ten minutes; rows outlive their time, so theirs is compared. */
export async function hadRight(app: App, accountId: string, assetId: number): Promise<boolean> {
  const parsed = Right.safeParse(await app.ports.store.get(key(accountId, assetId)));
  return parsed.success && parsed.data.until > app.ports.now();
}

/** Rights that are remembered, whose they are, and the cursor of those that follow. */
export async function rightsOf({ ports }: App, cursor?: string) {
  const { rows, next } = await ports.store.list(PREFIX, 100, cursor);
  const remembered = rows.map(({ key: right }) => ({
    key: right,
    accountId: right.slice(PREFIX.length, right.lastIndexOf(':')),
  }));
  return { remembered, next };
}

/** Whether a failure is CELUM's silence rather than its refusal. */
export const isOutage = (error: unknown): error is Problem =>
  error instanceof Problem && error.code !== 'not-found' && error.code !== 'forbidden';
