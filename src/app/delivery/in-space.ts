import type { DeliveryDetail, DeliveryLine, DeliveryState } from '../../contracts/delivery';
import type { SystemKey } from '../../contracts/systems';
import { Problem } from '../../errors';
import { cancelDelivery, retryAll, standingsOf, type Standing } from './by-hand';
import type { Engine } from './engine';
import type { Ledger } from './ledger';
import { lineOf, listDeliveries, readDelivery } from './overview';

interface Wanted {
  state: DeliveryState;
  system: SystemKey | null;
  cursor: string | null;
}

interface Kept {
  ledger: Ledger;
}

const PAGE = 50;

/** Deliveries for the pages of a space, newest first. A list that is narrowed to a system may be short of a page. */
export async function listInSpace(
  app: Kept,
  spaceKey: string,
  { state, system, cursor }: Wanted,
): Promise<{ deliveries: DeliveryLine[]; next: string | null }> {
  const query = { state, by: { space: spaceKey }, cursor: cursor ?? undefined, limit: PAGE };
  const { deliveries, next } = await listDeliveries(app, query);
  return { deliveries: deliveries.filter((one) => system === null || one.system === system), next };
}

/** Throws 'not-found' for one of another space, as for one that is not there. */
export async function readInSpace(
  app: Kept,
  spaceKey: string,
  id: string,
): Promise<DeliveryDetail> {
  const detail = await readDelivery(app, id);
  if (detail.spaceKey !== spaceKey) throw new Problem('not-found', { subject: id });
  return detail;
}

/** Those of other spaces are 'not-found', and stay as they are. */
export async function retryInSpace(
  engine: Engine,
  spaceKey: string,
  ids: readonly string[],
): Promise<Standing[]> {
  return await ofSpace(engine, spaceKey, ids, (own) => retryAll(engine, own));
}

export async function standingsInSpace(
  app: Kept,
  spaceKey: string,
  ids: readonly string[],
): Promise<Standing[]> {
  return await ofSpace(app, spaceKey, ids, (own) => standingsOf(app, own));
}

export async function cancelInSpace(
  engine: Engine,
  spaceKey: string,
  id: string,
): Promise<DeliveryLine> {
  await readInSpace(engine, spaceKey, id);
  return lineOf(await cancelDelivery(engine, id));
}

async function ofSpace(
  { ledger }: Kept,
  spaceKey: string,
  ids: readonly string[],
  work: (own: string[]) => Promise<Standing[]>,
): Promise<Standing[]> {
  const own: string[] = [];
  for (const id of ids) {
    if ((await ledger.read(id))?.spaceKey === spaceKey) own.push(id);
  }
  const foreign = ids.filter((id) => !own.includes(id));
  return [...(await work(own)), ...foreign.map((id) => ({ id, state: 'not-found' as const }))];
}
