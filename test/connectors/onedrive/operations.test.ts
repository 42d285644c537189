import { OPERATIONS } from '../../../src/connectors/onedrive';
import { bytesOf, collected } from '../drives/drive-world';
import { heldAgainst } from '../operations/held-against';
import { useDrive } from '../operations/use-drive';
import { startOneDriveWorld, type OneDriveWorld } from './world';

let world: OneDriveWorld;
beforeAll(async () => {
  world = await startOneDriveWorld();
});
afterAll(() => world.standIn.close());

test('the list of operations is exactly what OneDrive’s connector calls', async () => {
  const { drive, log, person } = world;

  await world.check();
  await useDrive(drive);
  const watch = await drive.watch(
    'https://hooks.aurora-press.example/notices',
    new Date(world.clock.now() + 3_600_000),
  );
  await drive.unwatch(await drive.renewWatch(watch, new Date(world.clock.now() + 7_200_000)));
  const { id } = await drive.stat({ path: '/Archive' });
  await drive.ensureRetentionLabel(id, 'Campaign archive 7 years');
  await drive.removeRetentionLabel(id);
  const cursor = await drive.latest();
  await person('upload', { path: '/Archive', name: 'News.txt', text: 'news' });
  await collected(drive.changes({ cursor }));
  await drive.put({ path: '/Archive/mine.txt', when: { kind: 'any' } }, bytesOf(3));

  expect(heldAgainst(OPERATIONS, log)).toEqual({ unlisted: [], uncalled: [] });
});
