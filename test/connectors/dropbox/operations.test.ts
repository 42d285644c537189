import { OPERATIONS } from '../../../src/connectors/dropbox';
import { bytesOf, collected } from '../drives/drive-world';
import { heldAgainst } from '../operations/held-against';
import { useDrive } from '../operations/use-drive';
import { startDropboxWorld, type DropboxWorld } from './world';

let world: DropboxWorld;
beforeAll(async () => {
  world = await startDropboxWorld();
});
afterAll(() => world.standIn.close());

test('the list of operations is exactly what Dropbox’s connector calls', async () => {
  const { drive, log, hook, person } = world;

  await world.check();
  await useDrive(drive);
  await world.trouble('share-slowly');
  const { id: slow } = await drive.ensureFolder('/Archive/Slowly');
  const guest = { email: 'studio@lumen-photo.example', role: 'read' } as const;
  await Promise.allSettled([drive.admit(slow, guest)]);
  const cursor = await drive.latest();
  await person('upload', { path: '/Archive', name: 'News.txt', text: 'news' });
  await drive.waitForChanges(cursor, 30);
  await collected(drive.changes({ cursor }));
  await drive.putMany([
    { target: { path: '/Archive/one.txt', when: { kind: 'any' } }, bytes: bytesOf(3) },
  ]);
  hook.answer(() => new Response('fetched'));
  const fetching = await drive.startFetch('/Archive/two.txt', 'https://aurora.celum.cloud/two.txt');
  await drive.askFetch(String(Reflect.get(fetching, 'jobId')));
  const { id } = await drive.stat({ path: '/Archive/one.txt' });
  const template = { name: 'CELUM', description: 'Where it is', fields: ['asset'] };
  await drive.ensureTemplate(template);
  const templateId = await drive.ensureTemplate(template);
  await drive.putProperties(id, templateId, { asset: '4711' });
  await drive.readProperties(id, templateId);
  await drive.searchProperties('asset', '4711');

  expect(heldAgainst(OPERATIONS, log)).toEqual({ unlisted: [], uncalled: [] });
});
