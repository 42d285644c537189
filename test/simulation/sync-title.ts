import * as z from 'zod';

import { sha256 } from '../../src/domain/fingerprint';
import { changedSide, settleConflict } from '../../src/domain/two-sides';
import { Problem } from '../../src/errors';
import { defineFlow, type Stages } from '../../src/flows/kit/flow';
import { servicesOf, type SimulatedServices } from './services';
import { bare } from './vendors/board';
import type { Without } from './variants';
import { Work } from './wishes';

/** The same text on both sides, edited by people on both. */
export const syncTitle = (without: Without) =>
  defineFlow({
    key: 'sync-title',
    title: 'Keep a title in step',
    system: 'consonance',
    order: 'in-turn',
    input: Work,
    memo: z.object({}),
    run: async (services, { name }, stages) => {
      await syncOnce(servicesOf(services), name, stages, without);
      return {};
    },
  });

async function syncOnce(
  services: SimulatedServices,
  id: string,
  { before, linked, isLoop }: Pick<Stages<unknown>, 'before' | 'linked' | 'isLoop'>,
  without: Without,
): Promise<void> {
  const [ours, theirs] = await Promise.all([services.ours.read(id), services.board.read(id)]);
  if (isLoop()) throw new Problem('loop', { subject: 'consonance' });
  const equal = without !== 'read-back-hash' && bare(ours.text) === bare(theirs.text);
  const now = { ours: sha256(ours.text), theirs: sha256(theirs.text), equal };
  const side = changedSide(before, now);
  if (side === 'both' && without !== 'kept-loser') {
    const { kept } = settleConflict({ text: ours.text }, { text: theirs.text }, () => 'ours');
    for (const { value } of kept) await services.ours.keep(id, bare(String(value)));
  }
  if (side === 'ours' || side === 'both') {
    await services.board.write(id, ours.text, theirs.version);
  } else if (side === 'theirs') {
    const won = await services.ours.write(id, bare(theirs.text), ours.version);
    if (!won) throw new Problem('conflict', { subject: id });
  }
  await readBack(services, id, { sent: { ours, theirs }, side, linked, without });
}

interface Written {
  sent: Record<'ours' | 'theirs', { text: string }>;
  side: string;
  linked: Stages<unknown>['linked'];
  without: Without;
}

/**
 * What both sides hold now. When somebody has changed one of them meanwhile, it is not what was carried over: the
 * next look has to find that change, so the fingerprint of the other side is all that is kept.
 */
async function readBack(
  services: SimulatedServices,
  id: string,
  { sent, side, linked, without }: Written,
): Promise<void> {
  if (without === 'read-back-hash') {
    const text = side === 'theirs' ? bare(sent.theirs.text) : sent.ours.text;
    linked({ external: id, ours: sha256(text), theirs: sha256(text), carried: true });
    return;
  }
  const [ours, theirs] = await Promise.all([services.ours.read(id), services.board.read(id)]);
  if (bare(ours.text) !== bare(theirs.text)) {
    throw new Problem('conflict', { subject: id, detail: 'changed while it was carried over' });
  }
  const carried = side !== 'none';
  linked({ external: id, ours: sha256(ours.text), theirs: sha256(theirs.text), carried });
}
