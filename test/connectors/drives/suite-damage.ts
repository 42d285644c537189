import type { FileDrive } from '../../../src/contracts/drive';
import { testDamage, type FuzzedOperations } from '../damage/damage-suite';
import { bytesOf, collected, type DriveWorld } from './drive-world';

const BRIEF = { path: '/Campaigns/Summer campaign 2027/Brief.txt' };

const OPERATIONS: FuzzedOperations<FileDrive> = {
  stat: (drive) => drive.stat(BRIEF),
  list: (drive) => collected(drive.list({ path: '/Regions' })),
  read: (drive) => drive.read(BRIEF, 0, 10),
  changes: (drive) => collected(drive.changes({ cursor: null })),
  latest: (drive) => drive.latest(),
  put: (drive) => drive.put({ path: '/Archive/a.txt', when: { kind: 'any' } }, bytesOf(10)),
  upload: async (drive) => {
    const target = { path: '/Archive/b.txt', when: { kind: 'any' } } as const;
    const state = await drive.append(await drive.beginUpload(target, 10), bytesOf(10));
    return drive.finish(state);
  },
  folder: (drive) => drive.ensureFolder('/Archive/new'),
  share: async (drive) => {
    const { id } = await drive.stat(BRIEF);
    return drive.share(id, { audience: 'anyone', expiresAt: null });
  },
};

/** What every method of a drive makes of damaged answers. */
export function testDamagedDrive(start: () => Promise<DriveWorld>): void {
  testDamage(async () => {
    const world = await start();
    return { connect: (tap) => world.connect({ tap }), close: () => world.standIn.close() };
  }, OPERATIONS);
}
