/* eslint-disable jest/no-export -- one suite, run by the test of each drive */
import { bytesOf, codeOf, collected, type DriveWorld } from './drive-world';

const TEXT = new TextEncoder().encode('approved text');
const OTHER = new TextEncoder().encode('another text');
const PATH = '/Archive/note.txt';

export function testFiles(world: () => DriveWorld): void {
  describe('files and folders', () => {
    it('are listed, folders and files, each with its path', async () => {
      const [entries] = await collected(world().drive.list({ path: '/Regions' }));

      expect(entries?.map(({ path, kind }) => [path, kind]).sort()).toEqual([
        ['/Regions/DACH', 'folder'],
        ['/Regions/North America', 'folder'],
        ['/Regions/UK and Ireland', 'folder'],
      ]);
    });

    it('are found by path and by id, and not found without fuss', async () => {
      const { drive } = world();
      const path = '/Campaigns/Summer campaign 2027/Brief.txt';
      const byPath = await drive.stat({ path });

      expect(await drive.stat({ id: byPath.id })).toEqual(byPath);
      expect(byPath).toMatchObject({ kind: 'file', name: 'Brief.txt', path });
      expect(await drive.find({ path: '/nothing.txt' })).toBeUndefined();
      expect(await codeOf(drive.stat({ path: '/nothing.txt' }))).toBe('not-found');
    });

    it('are read in ranges, past the end nothing', async () => {
      const { drive } = world();
      const bytes = bytesOf(1000);
      const { id, revision } = await drive.put({ path: PATH, when: { kind: 'absent' } }, bytes);

      const slices = [
        await drive.read({ id }, 0, 600),
        await drive.read({ id }, 600, 600),
        await drive.read({ id }, 1200, 600),
      ];

      expect(Buffer.concat(slices.map((slice) => slice.bytes))).toEqual(Buffer.from(bytes));
      expect(slices.map(({ bytes: slice }) => slice.byteLength)).toEqual([600, 400, 0]);
      expect(slices.map(({ size }) => size)).toEqual([1000, 1000, 1000]);
      expect(slices.map((slice) => slice.revision)).toEqual([revision, revision, revision]);
    });

    it('show by their revision that they changed between two ranges', async () => {
      const { drive, person } = world();
      const { id } = await drive.put({ path: PATH, when: { kind: 'absent' } }, TEXT);
      const before = await drive.read({ id }, 0, 3);
      await person('upload', { path: '/Archive', name: 'note.txt', text: 'by somebody' });

      expect((await drive.read({ id }, 3, 3)).revision).not.toBe(before.revision);
    });

    it('have names that need care', async () => {
      const { drive } = world();
      const path = "/Archive/Größe #1 100% & 'so' + café.txt";
      const made = await drive.put({ path, when: { kind: 'absent' } }, TEXT);

      expect(made.path).toBe(path);
      expect((await drive.read({ path }, 0, 100)).bytes).toEqual(TEXT);
    });

    it('are made with the folders above them, once', async () => {
      const { drive } = world();
      const made = await drive.ensureFolder('/Archive/2027/Summer');

      expect(await drive.ensureFolder('/Archive/2027/Summer')).toEqual(made);
      expect(await codeOf(drive.ensureFolder('/Regions/DACH/Read me.txt'))).toBe('name-taken');
    });

    it('are the same folder when an answer was lost', async () => {
      const { drive, standIn, routes } = world();
      standIn.fail({ kind: 'reset-after', route: routes.folder, times: 1 });

      expect(await codeOf(drive.ensureFolder('/Archive/2027'))).toBe('outcome-unknown');
      const made = await drive.ensureFolder('/Archive/2027');
      const [entries] = await collected(drive.list({ path: '/Archive' }));
      expect(entries?.map(({ id }) => id)).toEqual([made.id]);
    });
  });

  describe('writing a file', () => {
    const absent = { path: PATH, when: { kind: 'absent' } } as const;

    it('states its size and its hash as we compute it', async () => {
      const { drive } = world();
      const hasher = drive.hasher();
      hasher.update(TEXT);

      expect(await drive.put(absent, TEXT)).toMatchObject({
        path: PATH,
        size: TEXT.byteLength,
        hash: hasher.digest(),
      });
    });

    it('does not write over what is there, unless it is the same', async () => {
      const { drive } = world();
      const first = await drive.put(absent, TEXT);

      expect((await drive.put(absent, TEXT)).id).toBe(first.id);
      expect(await codeOf(drive.put(absent, OTHER))).toBe('name-taken');
      expect((await drive.read({ path: PATH }, 0, 100)).bytes).toEqual(TEXT);
    });

    it('replaces exactly the revision it knows', async () => {
      const { drive } = world();
      const { revision } = await drive.put(absent, TEXT);
      const target = { path: PATH, when: { kind: 'revision', revision } } as const;
      const second = await drive.put(target, OTHER);

      expect(second.revision).not.toBe(revision);
      expect((await drive.put(target, OTHER)).revision).toBe(second.revision);
      expect(await codeOf(drive.put(target, TEXT))).toBe('conflict');
    });

    it('replaces whatever is there when told so', async () => {
      const { drive } = world();
      await drive.put(absent, TEXT);

      await drive.put({ path: PATH, when: { kind: 'any' } }, OTHER);

      expect((await drive.read({ path: PATH }, 0, 100)).bytes).toEqual(OTHER);
    });

    it('may be repeated when its answer was lost', async () => {
      const { drive, standIn, routes } = world();
      standIn.fail({ kind: 'reset-after', route: routes.put, times: 1 });

      expect(await codeOf(drive.put(absent, TEXT))).toBe('outcome-unknown');
      const { id } = await drive.put(absent, TEXT);
      const [entries] = await collected(drive.list({ path: '/Archive' }));
      expect(entries?.map((entry) => entry.id)).toEqual([id]);
    });
  });

  describe('moving and removing', () => {
    const put = () => world().drive.put({ path: PATH, when: { kind: 'absent' } }, TEXT);

    it('keeps the id, and does nothing twice', async () => {
      const { drive } = world();
      const { id } = await put();
      const moved = await drive.move(id, '/Regions/DACH/Notiz.txt');
      const again = await drive.move(id, '/Regions/DACH/Notiz.txt');

      expect([moved.id, moved.path]).toEqual([id, '/Regions/DACH/Notiz.txt']);
      expect(again.revision).toBe(moved.revision);
    });

    it('does not push another file away', async () => {
      const { drive } = world();
      const { id } = await put();

      expect(await codeOf(drive.move(id, '/Regions/DACH/Read me.txt'))).toBe('name-taken');
      expect((await drive.stat({ id })).path).toBe(PATH);
    });

    it('is finished by a second attempt when an answer was lost', async () => {
      const { drive, standIn, routes } = world();
      const { id } = await put();
      standIn.fail({ kind: 'reset-after', route: routes.move, times: 1 });
      standIn.fail({ kind: 'reset-after', route: routes.remove, times: 1 });

      expect(await codeOf(drive.move(id, '/Archive/b.txt'))).toBe('outcome-unknown');
      expect((await drive.move(id, '/Archive/b.txt')).path).toBe('/Archive/b.txt');
      expect(await codeOf(drive.remove({ id }))).toBe('outcome-unknown');
      await drive.remove({ id });
      expect(await drive.find({ id })).toBeUndefined();
    });

    it('removes only the revision it knows', async () => {
      const { drive, person } = world();
      const { id, revision } = await put();
      await person('upload', { path: '/Archive', name: 'note.txt', text: 'by somebody' });

      expect(await codeOf(drive.remove({ id }, revision))).toBe('conflict');
      await drive.remove({ id }, (await drive.stat({ id })).revision);
      expect(await drive.find({ id })).toBeUndefined();
    });
  });
}
