import type { FileDrive } from '../../../src/contracts/drive';
import { bytesOf, collected } from '../drives/drive-world';

const BRIEF = '/Campaigns/Summer campaign 2027/Brief.txt';
const GUEST = { email: 'studio@lumen-photo.example', role: 'write' } as const;

/** Everything that a drive can do, once. */
export async function useDrive(drive: FileDrive): Promise<void> {
  const { id } = await drive.stat({ path: BRIEF });
  const top = await drive.stat({ path: '/Regions' });
  await collected(drive.list({ path: '/Regions' }));
  await collected(drive.list({ id: top.id }));
  await drive.read({ id }, 0, 5);
  await collected(drive.changes({ cursor: await drive.latest() }));
  await collected(drive.changes({ cursor: null }));

  const folder = await drive.ensureFolder('/Operations/inner');
  await drive.put({ path: '/Operations/small.txt', when: { kind: 'absent' } }, bytesOf(10));
  const target = { path: '/Operations/large.bin', when: { kind: 'any' } } as const;
  const started = await drive.beginUpload(target, drive.traits.chunkMultiple + 5);
  const half = await drive.append(started, bytesOf(drive.traits.chunkMultiple));
  await drive.resume(half);
  await drive.finish(await drive.append(half, bytesOf(5)));
  await drive.abandon(await drive.beginUpload(target, 10));

  await drive.copied(await drive.copy(id, '/Operations/copy.txt'));
  await drive.move(folder.id, '/Operations/moved');
  await drive.admit(folder.id, GUEST);
  await drive.guests(folder.id);
  await drive.dismiss(folder.id, GUEST.email);
  const link = await drive.share(id, { audience: 'anyone', expiresAt: null });
  await drive.share(id, { audience: 'organisation', expiresAt: '2029-01-01T00:00:00Z' });
  await drive.unshare(id, link);
  await drive.remove({ path: '/Operations/small.txt' });
  await drive.remove({ id: folder.id });
}
