/* eslint-disable jest/no-export -- one suite, run for each drive, on its stand-in and on tenants */
import type { ChangeSlice, FileDrive } from '../../../src/contracts/drive';
import { bytesOf, codeOf, collected } from './drive-world';

const pathsIn = (slice: ChangeSlice) =>
  slice.kind === 'reset'
    ? []
    : slice.changes.flatMap((change) => (change.kind === 'present' ? [change.entry.path] : []));

/** What a drive promises, as far as a real one can be asked: everything happens in one folder, which is removed. */
export function testDriveAnywhere(
  name: string,
  open: () => Promise<{ drive: FileDrive; close: () => Promise<void> }>,
): void {
  describe(`${name}, wherever it is`, () => {
    const FOLDER = `/Imprimatur test ${process.pid}`;
    let world: Awaited<ReturnType<typeof open>>;
    beforeAll(async () => {
      world = await open();
      await world.drive.ensureFolder(FOLDER);
    });
    afterAll(async () => {
      await world.drive.remove({ path: FOLDER });
      await world.close();
    });
    const at = (file: string) => ({ path: `${FOLDER}/${file}` });
    const write = (file: string, bytes: Uint8Array) =>
      world.drive.put({ ...at(file), when: { kind: 'any' } }, bytes);

    it('writes, finds, lists and reads a file whose name is no easy one', async () => {
      const { drive } = world;
      const file = "Größe #1 100% & 'so' + café.txt";
      const written = await write(file, bytesOf(1000));

      const found = await drive.find(at(file));
      const slice = await drive.read({ id: written.id }, 990, 100);
      const names = (await collected(drive.list({ path: FOLDER })))
        .flat()
        .map((entry) => entry.name);

      expect(found).toMatchObject({ id: written.id, size: 1000, hash: written.hash });
      expect([...slice.bytes]).toEqual([...bytesOf(1000).subarray(990)]);
      expect(names).toContain(file);
    });

    it('refuses another file at the place, and an old revision', async () => {
      const { drive } = world;
      const { revision } = await write('taken.txt', bytesOf(10));
      await write('taken.txt', bytesOf(20));
      const put = (when: { kind: 'absent' } | { kind: 'revision'; revision: string }) =>
        codeOf(drive.put({ ...at('taken.txt'), when }, bytesOf(30)));

      expect(await put({ kind: 'absent' })).toBe('name-taken');
      expect(await put({ kind: 'revision', revision })).toBe('conflict');
    });

    it('takes a large file in chunks, also twice', async () => {
      const { drive } = world;
      const size = drive.traits.chunkMultiple;
      const began = await drive.beginUpload({ ...at('film.bin'), when: { kind: 'any' } }, size + 7);
      const half = await drive.append(began, bytesOf(size));
      const again = await drive.append(began, bytesOf(size));
      const last = bytesOf(size + 7).subarray(size);

      const entry = await drive.finish(await drive.append(again, last));

      const hasher = drive.hasher();
      hasher.update(bytesOf(size + 7));
      expect(again.offset).toBe(half.offset);
      expect(entry).toMatchObject({ size: size + 7, hash: hasher.digest() });
    });

    it('tells what has changed since, where it is now, and what is gone', async () => {
      const { drive } = world;
      const { id } = await write('before.txt', bytesOf(5));
      const cursor = await drive.latest(FOLDER);
      await drive.move(id, `${FOLDER}/after.txt`);
      const slices = await collected(drive.changes({ cursor, under: FOLDER }));

      const paths = slices.flatMap(pathsIn);

      expect(paths).toContain(`${FOLDER}/after.txt`);
    });

    it('shares a file by a link, and takes it back', async () => {
      const { drive } = world;
      const { id } = await write('shared.txt', bytesOf(5));
      const link = await drive.share(id, { audience: 'organisation', expiresAt: null });

      expect(link.url).toMatch(/^https:/);
      await drive.unshare(id, link);
      await drive.unshare(id, link);
    });
  });
}
