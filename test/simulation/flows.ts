import * as z from 'zod';

import { sha256 } from '../../src/domain/fingerprint';
import { Problem } from '../../src/errors';
import { publishApprovedPage } from '../../src/flows';
import { createOnce } from '../../src/flows/kit/create-once';
import { defineFlow, GoOn, type BoundFlow, type Stages } from '../../src/flows/kit/flow';
import type { Services } from '../../src/flows/kit/services';
import { servicesOf } from './services';
import { syncTitle } from './sync-title';
import type { Without } from './variants';
import { Work } from './wishes';

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
    async run(services, { key, name, hash }, stages) {
      const { memo, save, linked } = stages;
      const { vault } = servicesOf(services);
      const id = memo.id ?? (await documentOf(services, { without, name, stages }));
      if (memo.id === undefined) await save({ id });
      if (memo.filed !== true) {
        await createOnce<unknown>(stages, {
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

interface Wanted {
  without: Without;
  name: string;
  stages: Pick<Stages<unknown>, 'severalFound'>;
}

async function documentOf(services: Services, { without, name, stages }: Wanted): Promise<number> {
  const { vault } = servicesOf(services);
  return await createOnce(stages, {
    find: finding(without, () => vault.find(name)),
    create: () => vault.create(name),
  });
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
    async run(services, { key, hash }, stages) {
      const { library } = servicesOf(services);
      const id =
        stages.memo.id ??
        (await createOnce(stages, {
          find: finding(without, async () => (await library.find(key)).sort((a, b) => a - b)),
          create: () => library.create(key, hash),
        }));
      if (stages.memo.id === undefined) await stages.save({ id });
      const { hash: held } = await library.read(id);
      if (held !== hash) throw new Problem('bad-answer', { subject: 'celum' });
      return { id };
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
    async run(services, { name, hash }, stages) {
      const { files } = servicesOf(services);
      const upload =
        stages.memo.upload ??
        (await createOnce(stages, {
          find: finding(without, () => files.findUpload(`${name}#${hash}`)),
          create: () => files.beginUpload(name, hash, SIZE),
        }));
      if (stages.memo.upload === undefined) await stages.save({ upload });
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
    memo: z.object({
      asked: z.strictObject({ about: z.int(), generation: z.int() }).optional(),
      rounds: z.int().optional(),
    }),
    async run(services, _, { memo, save, generation, hasRoom }) {
      const room = () => hasRoom({ milliseconds: 30_000, calls: 4 });
      const drive = servicesOf(services);
      // Only a person who has it tried again agrees: the app itself does so too after it was stopped.
      const hasAgreed = memo.asked !== undefined && generation > memo.asked.generation;
      let outcome = await drive.follow(hasAgreed ? memo.asked?.about : undefined, room);
      const unguarded = without === 'mass-delete-guard';
      if (typeof outcome === 'object' && unguarded) {
        outcome = await drive.follow(outcome.heldAt, room);
      }
      if (outcome === 'more') return new GoOn({ ...memo, rounds: (memo.rounds ?? 0) + 1 });
      if (outcome === 'caught-up') return {};
      await save({ asked: { about: outcome.heldAt, generation } });
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

const made = new Map<Without, Map<string, BoundFlow>>();

/** All flows of a schedule; a broken variant lacks one part of them. They keep nothing, so all schedules share them. */
export function flowsFor(without: Without): Map<string, BoundFlow> {
  const known = made.get(without) ?? makeFlows(without);
  made.set(without, known);
  return known;
}

function makeFlows(without: Without): Map<string, BoundFlow> {
  const flows = [
    publishApprovedPage,
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
