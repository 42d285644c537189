import * as z from 'zod';

import { Override } from '../../contracts/page-assets';
import type { PageBody } from '../../contracts/pages';
import { markerOfClosed } from '../../contracts/systems';
import { reasonHash } from '../../domain/audit/reason-hash';
import { fingerprintOf } from '../../domain/fingerprint';
import { Problem } from '../../errors';
import type { App } from '../app';
import { policyFor } from '../settings/settings';
import { accountsIn } from './circle';

/** As many as a page may have at once; older ones are for states that nobody shows any more. */
const MOST = 50;

const List = z.array(Override);
const PREFIX = 'override:';
const key = (pageId: string) => `${PREFIX}${pageId}`;

async function read({ ports }: App, pageId: string): Promise<Override[]> {
  const parsed = List.safeParse(await ports.store.get(key(pageId)));
  return parsed.success ? parsed.data : [];
}

/** Overrides that hold for the page exactly as it stands. */
export async function validOverrides(app: App, page: PageBody): Promise<Override[]> {
  const all = await read(app, page.id);
  if (all.length === 0) return [];
  const hash = fingerprintOf(page);
  return all.filter(({ bodyHash }) => bodyHash === hash);
}

/** Keeps an override, for this state of the page only. The newest one for an asset replaces the ones before. */
export async function keepOverride(app: App, pageId: string, override: Override): Promise<void> {
  const others = (await read(app, pageId)).filter(
    ({ assetId, bodyHash }) => assetId !== override.assetId || bodyHash !== override.bodyHash,
  );
  const { assetId, versionId, reasons, reason } = override;
  const about = { asset: assetId, assetVersion: versionId, reasons: reasons.join(', ') };
  const facts = { ...about, reasonSha256: reasonHash(reason) };
  const value = [...others, override].slice(-MOST);
  await app.audit.record([{ kind: 'override', pageId, facts }], () => [
    { key: key(pageId), value },
  ]);
}

/** Throws 'no-permission' unless the space's policy names the person, or a group that they are in. */
export async function assertMayOverride(
  app: App,
  accountId: string,
  spaceKey: string,
): Promise<void> {
  if (!(await mayOverride(app, accountId, spaceKey))) throw new Problem('no-permission');
}

export async function mayOverride(app: App, accountId: string, spaceKey: string): Promise<boolean> {
  const policy = policyFor(await app.settings.site(), spaceKey);
  if (policy?.overriders?.includes(accountId) === true) return true;
  for (const { groupId } of policy?.overriderGroups ?? []) {
    if ((await accountsIn(app.asApp, groupId)).includes(accountId)) return true;
  }
  return false;
}

/** A page of the kept overrides, where each list has its place, for the report of personal data. */
export async function allOverrides({ ports }: App, cursor?: string) {
  const { rows, next } = await ports.store.list(PREFIX, 100, cursor);
  const kept = rows.flatMap(({ key: place, value }) => {
    const parsed = List.safeParse(value);
    return parsed.success ? [{ place, overrides: parsed.data }] : [];
  });
  return { kept, next };
}

/** The list without these people; what they let through stays let through. */
export async function eraseOverriders(
  { ports }: App,
  { place, overrides }: { place: string; overrides: readonly Override[] },
  closed: ReadonlySet<string>,
): Promise<void> {
  const next = overrides.map((one) =>
    closed.has(one.by) ? { ...one, by: markerOfClosed(1) } : one,
  );
  await ports.store.set(place, next);
}
