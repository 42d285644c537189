/* eslint-disable jest/no-export -- one suite, run by the test of each drive */
import type { FileDrive } from '../../../src/contracts/drive';
import { testDamage, type FuzzedOperations } from '../damage/damage-suite';
import { bytesOf, collected, type DriveWorld } from './drive-world';

const BRIEF = { path: '/Campaigns/Summer campaign 2027/Brief.txt' };
const GUEST = { email: 'studio@lumen-photo.example', role: 'read' } as const;
const LATER = '2029-01-01T00:00:00Z';

const target = (name: string) => ({ path: `/Archive/${name}`, when: { kind: 'any' } }) as const;
const folder = async (drive: FileDrive) => (await drive.stat({ path: '/Regions' })).id;

/** By the method that is meant; what leads to it goes through the same line. */
const OPERATIONS: FuzzedOperations<FileDrive> = {
  stat: (drive) => drive.stat(BRIEF),
  find: (drive) => drive.find(BRIEF),
  list: (drive) => collected(drive.list({ path: '/Regions' })),
  read: (drive) => drive.read(BRIEF, 0, 10),
  changes: (drive) => collected(drive.changes({ cursor: null })),
  latest: (drive) => drive.latest(),
  put: (drive) => drive.put(target('a.txt'), bytesOf(10)),
  beginUpload: (drive) => drive.beginUpload(target('c.txt'), 10),
  append: async (drive) => drive.append(await drive.beginUpload(target('d.txt'), 10), bytesOf(10)),
  resume: async (drive) => drive.resume(await drive.beginUpload(target('e.txt'), 10)),
  finish: async (drive) =>
    drive.finish(await drive.append(await drive.beginUpload(target('b.txt'), 10), bytesOf(10))),
  abandon: async (drive) => drive.abandon(await drive.beginUpload(target('f.txt'), 10)),
  ensureFolder: (drive) => drive.ensureFolder('/Archive/new'),
  move: async (drive) => {
    const { id } = await drive.put(target('g.txt'), bytesOf(5));
    return drive.move(id, '/Archive/h.txt');
  },
  copy: async (drive) => drive.copy((await drive.stat(BRIEF)).id, '/Archive/Copy.txt'),
  copied: async (drive) => {
    const state = await drive.copy((await drive.stat(BRIEF)).id, '/Archive/Copied.txt');
    return drive.copied(await drive.copied(state));
  },
  remove: (drive) => drive.remove({ path: '/Archive/none.txt' }),
  share: async (drive) =>
    drive.share((await drive.stat(BRIEF)).id, { audience: 'anyone', expiresAt: null }),
  unshare: async (drive) => {
    const { id } = await drive.stat(BRIEF);
    const link = await drive.share(id, { audience: 'organisation', expiresAt: LATER });
    return drive.unshare(id, link);
  },
  admit: async (drive) => drive.admit(await folder(drive), GUEST),
  guests: async (drive) => drive.guests(await folder(drive)),
  dismiss: async (drive) => drive.dismiss(await folder(drive), GUEST.email),
};

/** Methods that make no call, or wait for one. */
const QUIET = ['hasher', 'receive', 'constructor'];

/** What every method of a drive makes of damaged answers; `more` are those that only this one has. */
export function testDamagedDrive<World extends DriveWorld>(
  start: () => Promise<World>,
  prototype: object,
  more: FuzzedOperations<World['drive']>,
): void {
  const operations: FuzzedOperations<World['drive']> = { ...OPERATIONS, ...more };

  it('is tried with every method', () => {
    const methods = Object.getOwnPropertyNames(prototype).filter((name) => !QUIET.includes(name));

    expect(methods.filter((name) => !(name in operations))).toEqual([]);
  });

  testDamage<World['drive']>(async () => {
    const world = await start();
    return { connect: (tap) => world.connect({ tap }), close: () => world.standIn.close() };
  }, operations);
}
