import * as z from 'zod';

import { changedSide } from '../../src/domain/echo';
import { sha256 } from '../../src/domain/fingerprint';
import { settleConflict } from '../../src/domain/two-sides';
import { Problem } from '../../src/errors';
import { createOnce } from '../../src/flows/kit/create-once';
import { defineFlow, GoOn, type BoundFlow, type Stages } from '../../src/flows/kit/flow';
import type { Services } from '../../src/flows/kit/services';
import type { Clients } from './clients';
import type { Without } from './variants';

/** What the simulated flows ask for: clients of the simulated systems, and what the app itself would give. */
export interface SimulatedServices extends Clients {
  /** Our own side of a pair, which people edit too. */
  ours: {
    read(id: string): Promise<{ text: string; version: number }>;
    write(id: string, text: string, seen: number): Promise<boolean>;
    keep(id: string, value: string): Promise<void>;
  };
  /** Ends the function that calls it. */
  stop(): Promise<never>;
  follow(
    agreedTo: number | undefined,
    hasRoom: () => boolean,
  ): Promise<'caught-up' | 'more' | { heldAt: number }>;
}

const servicesOf = (services: Services) => services as unknown as SimulatedServices;

const Work = z.object({ key: z.string(), name: z.string(), hash: z.string(), version: z.int() });

/** What a broken variant leaves out of the flows themselves. */
const finding = <T>(without: Without, find: () => Promise<T[]>): (() => Promise<T[]>) =>
  without === 'probe' ? () => Promise.resolve([]) : find;

/** Several stages of all three classes, and versions that must keep their order: what filing a record is like. */
const fileRecord = (without: Without) =>
  defineFlow({
    key: 'file-record',
    title: 'File a record',
    system: 'opentext',
    order: 'in-turn',
    input: Work,
    memo: z.object({ id: z.int().optional(), filed: z.boolean().optional() }),
    async run(services, { key, name, hash }, { memo, save, linked }) {
      const { vault } = servicesOf(services);
      const id = memo.id ?? (await documentOf(services, without, name));
      if (memo.id === undefined) await save({ id });
      if (memo.filed !== true) {
        await createOnce({
          find: finding(without, async () =>
            (await vault.read(id)).versions.filter(({ mark }) => mark === key),
          ),
          create: () => vault.addVersion(id, key, hash),
        });
        await save({ id, filed: true });
      }
      await vault.putFacts(id, hash);
      const held = await vault.read(id);
      const filed = held.versions.some((version) => version.mark === key && version.hash === hash);
      if (!filed) throw new Problem('bad-answer', { subject: 'opentext' });
      linked({ external: String(id), ours: hash, theirs: sha256(JSON.stringify(held.facts)) });
      return { id };
    },
  });

async function documentOf(services: Services, without: Without, name: string): Promise<number> {
  const { vault } = servicesOf(services);
  const { thing } = await createOnce({
    find: finding(without, () => vault.find(name)),
    create: () => vault.create(name),
  });
  return thing;
}

/** Nothing but a mark tells whether it is there, and the index lags: class L at its worst. */
const makeAsset = (without: Without) =>
  defineFlow({
    key: 'make-asset',
    title: 'Make an asset',
    system: 'celum',
    settles: 90_000 + 30_000,
    input: Work,
    memo: z.object({ id: z.int().optional() }),
    async run(services, { key, hash }, { memo, save }) {
      const { library } = servicesOf(services);
      const { thing } =
        memo.id === undefined
          ? await createOnce({
              find: finding(without, async () => (await library.find(key)).sort((a, b) => a - b)),
              create: () => library.create(key, hash),
            })
          : { thing: memo.id };
      if (memo.id === undefined) await save({ id: thing });
      const { hash: held } = await library.read(thing);
      if (held !== hash) throw new Problem('bad-answer', { subject: 'celum' });
      return { id: thing };
    },
  });

/** Harmless to repeat, and many of them: outcomes are written together. */
const pushField = () =>
  defineFlow({
    key: 'push-field',
    title: 'Push a field',
    system: 'consonance',
    settles: 0,
    input: Work,
    memo: z.object({}),
    async run(services, { key, hash, version }) {
      await servicesOf(services).board.putField(key, hash, version);
      return {};
    },
  });

/** Only the newest state matters, and it must never be overwritten by an older one. */
const showStatus = () =>
  defineFlow({
    key: 'show-status',
    title: 'Show a status',
    system: 'consonance',
    order: 'latest',
    settles: 90_000,
    input: Work,
    memo: z.object({}),
    async run(services, { name, hash, version }, { linked }) {
      await servicesOf(services).board.putField(name, hash, version);
      linked({ external: name, ours: hash, theirs: hash });
      return {};
    },
  });

const SIZE = 4;

/** A file in pieces, over as many attempts as it takes; goes on where the system says that it is. */
const moveFile = (without: Without) =>
  defineFlow({
    key: 'move-file',
    title: 'Move a file',
    system: 'dropbox',
    input: Work,
    memo: z.object({ upload: z.string().optional(), sent: z.int().optional() }),
    async run(services, { name, hash }, { memo, save }) {
      const { files } = servicesOf(services);
      const { thing: upload } =
        memo.upload === undefined
          ? await createOnce({
              find: finding(without, () => files.findUpload(`${name}#${hash}`)),
              create: () => files.beginUpload(name, hash, SIZE),
            })
          : { thing: memo.upload };
      if (memo.upload === undefined) await save({ upload });
      const received = await files.received(upload);
      if (received < SIZE) {
        const sent = await files.piece(upload, received, 1);
        return new GoOn({ upload, sent });
      }
      await files.commit(upload);
      const held = await files.read(name);
      if (held.hash !== hash) throw new Problem('bad-answer', { subject: 'dropbox' });
      return {};
    },
  });

/** Follows the drive's changes; what it finds is owed by the feed itself. */
const followChanges = (without: Without) =>
  defineFlow({
    key: 'follow-changes',
    title: 'Follow changes',
    system: 'onedrive',
    settles: 0,
    input: Work,
    memo: z.object({ asked: z.int().optional(), rounds: z.int().optional() }),
    async run(services, _, { memo, save, hasRoom }) {
      const room = () => hasRoom({ milliseconds: 30_000, calls: 4 });
      const { follow } = servicesOf(services);
      let outcome = await follow(memo.asked, room);
      const unguarded = without === 'mass-delete-guard';
      if (typeof outcome === 'object' && unguarded) outcome = await follow(outcome.heldAt, room);
      if (outcome === 'more') return new GoOn({ ...memo, rounds: (memo.rounds ?? 0) + 1 });
      if (outcome === 'caught-up') return {};
      // Whoever has it tried again after this has looked and agrees to this enumeration.
      await save({ asked: outcome.heldAt });
      throw new Problem('mass-delete', { subject: 'onedrive' });
    },
  });

const takeIn = (key: 'take-in' | 'take-away') =>
  defineFlow({
    key,
    title: 'Take in a file',
    system: 'onedrive',
    order: 'latest',
    settles: 90_000,
    input: Work,
    memo: z.object({}),
    async run(services, { name, version }) {
      const { drive } = servicesOf(services);
      if (key === 'take-in') await drive.put(name, version);
      else await drive.remove(name);
      return {};
    },
  });

/** The same text on both sides, edited by people on both. */
const syncTitle = (without: Without) =>
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

/** Work that no function survives. */
const poison = () =>
  defineFlow({
    key: 'poison',
    title: 'Poison',
    system: 'opentext',
    input: Work,
    memo: z.object({}),
    run: (services) => servicesOf(services).stop(),
  });

const bare = (text: string) => text.replace(/ ~\d+$/, '');

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
  if (side === 'both') {
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

const made = new Map<Without, Map<string, BoundFlow>>();

/** All flows of a schedule; a broken variant lacks one part of them. They keep nothing, so all schedules share them. */
export function flowsFor(without: Without): Map<string, BoundFlow> {
  const known = made.get(without) ?? makeFlows(without);
  made.set(without, known);
  return known;
}

function makeFlows(without: Without): Map<string, BoundFlow> {
  const flows = [
    fileRecord(without),
    makeAsset(without),
    pushField(),
    showStatus(),
    moveFile(without),
    followChanges(without),
    takeIn('take-in'),
    takeIn('take-away'),
    syncTitle(without),
    poison(),
  ];
  return new Map(flows.map((flow) => [flow.key, broken(flow, without)]));
}

function broken(flow: BoundFlow, without: Without): BoundFlow {
  if (without === 'quarantine') return { ...flow, settles: Math.min(flow.settles, 1) };
  if (without === 'order') return { ...flow, order: 'any' };
  return flow;
}
