/* eslint-disable jest/no-export -- one suite, run by the test of each drive */
import type { ChangeSlice, DriveChange } from '../../../src/contracts/drive';
import { codeOf, collected, type DriveWorld } from './drive-world';

export function testChanges(world: () => DriveWorld): void {
  describe('changes', () => {
    const changesIn = (slices: ChangeSlice[]): DriveChange[] =>
      slices.flatMap((slice) => (slice.kind === 'changes' ? slice.changes : []));
    const filesIn = (slices: ChangeSlice[]) =>
      changesIn(slices).flatMap((change) =>
        change.kind === 'present' && change.entry.kind === 'file' ? [change.entry.path] : [],
      );
    const cursorOf = (slices: ChangeSlice[]) => slices.at(-1)?.cursor ?? null;
    const since = (cursor: string | null, under?: string) =>
      collected(world().drive.changes({ cursor, under }));

    it('begin with everything there is, each with its path', async () => {
      const slices = await since(null);

      expect(filesIn(slices)).toEqual(
        expect.arrayContaining([
          '/Campaigns/Summer campaign 2027/Brief.txt',
          '/Campaigns/Summer campaign 2027/Package web/Hero summer web.png',
          '/Regions/DACH/Read me.txt',
        ]),
      );
      expect(slices.at(-1)).toMatchObject({ kind: 'changes', more: false });
    });

    it('go on from a stored cursor with what is new', async () => {
      const { person } = world();
      const cursor = cursorOf(await since(null));
      await person('upload', { path: '/Regions/DACH', name: 'Poster.txt', text: 'poster' });

      const news = await since(cursor);

      expect(filesIn(news)).toEqual(['/Regions/DACH/Poster.txt']);
      expect(filesIn(await since(cursorOf(news)))).toEqual([]);
    });

    it('begin at now when the past does not matter', async () => {
      const { drive, person } = world();
      const cursor = await drive.latest();
      await person('upload', { path: '/Regions/DACH', name: 'Poster.txt', text: 'poster' });

      expect(filesIn(await since(cursor))).toEqual(['/Regions/DACH/Poster.txt']);
    });

    it('tell what is gone, by id or by path', async () => {
      const { drive, person } = world();
      const path = '/Regions/DACH/Read me.txt';
      const { id } = await drive.stat({ path });
      const cursor = await drive.latest();
      await person('delete', { path });

      const gone = changesIn(await since(cursor)).filter(({ kind }) => kind === 'gone');

      expect(gone).toHaveLength(1);
      expect([
        { kind: 'gone', id, path: null },
        { kind: 'gone', id: null, path },
      ]).toContainEqual(gone[0]);
    });

    it('tell where a file has moved to', async () => {
      const { drive, person } = world();
      const path = '/Regions/DACH/Read me.txt';
      const { id } = await drive.stat({ path });
      const cursor = await drive.latest();
      await person('move', { path, to: '/Archive' });

      const changes = changesIn(await since(cursor));

      expect(changes).toContainEqual({
        kind: 'present',
        entry: expect.objectContaining({ id, path: '/Archive/Read me.txt' }) as unknown,
      });
    });

    it('stay below the folder that is watched', async () => {
      const { drive, person } = world();
      const under = '/Regions/DACH';
      const cursor = await drive.latest(under);
      await person('upload', { path: '/Regions/DACH', name: 'Poster.txt', text: 'poster' });
      await person('upload', { path: '/Regions/North America', name: 'No.txt', text: 'no' });

      expect(filesIn(await since(cursor, under))).toEqual(['/Regions/DACH/Poster.txt']);
      expect(filesIn(await since(null, under)).sort()).toEqual([
        '/Regions/DACH/Poster.txt',
        '/Regions/DACH/Read me.txt',
      ]);
    });

    it('say that a folder moved; what is in it is told as the drive tells it', async () => {
      const { drive, person } = world();
      const cursor = await drive.latest();
      await person('rename', { path: '/Campaigns', name: 'Campaigns 2027' });

      const changes = await since(cursor);
      const moved = filesIn(changes).filter((path) => path?.startsWith('/Campaigns 2027/'));

      expect(changesIn(changes)).toContainEqual({
        kind: 'present',
        entry: expect.objectContaining({ kind: 'folder', path: '/Campaigns 2027' }) as unknown,
      });
      expect(moved.length > 0).toBe(drive.traits.tellsDescendants);
    });

    it('ask to enumerate anew when the cursor is forgotten, and then can be', async () => {
      const { drive, trouble } = world();
      const cursor = await drive.latest();
      await trouble('forget-cursors');

      const reset = await since(cursor);

      expect(reset.map(({ kind }) => kind)).toEqual(['reset']);
      expect(filesIn(await since(cursorOf(reset)))).toContain('/Regions/DACH/Read me.txt');
    });

    it('refuse a cursor that was never theirs', async () => {
      expect(await codeOf(since('https://evil.example/v1.0/drives/x/root/delta'))).toMatch(
        /wrong-address|bad-request/,
      );
    });
  });
}
