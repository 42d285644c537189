/* eslint-disable jest/no-export -- one suite, run by the test of each drive */
import { UploadState } from '../../../src/contracts/drive';
import { bytesOf, codeOf, collected, type DriveWorld } from './drive-world';

const PATH = '/Archive/film.mp4';
const ABSENT = { path: PATH, when: { kind: 'absent' } } as const;

export function testUploads(world: () => DriveWorld): void {
  describe('a long file', () => {
    /** Two whole chunks and a rest. */
    const film = () => bytesOf(world().drive.traits.chunkMultiple * 2 + 1000);
    const chunks = (): [Uint8Array, Uint8Array, Uint8Array] => {
      const { chunkMultiple: size } = world().drive.traits;
      const bytes = film();
      return [bytes.slice(0, size), bytes.slice(size, 2 * size), bytes.slice(2 * size)];
    };
    const begin = () => world().drive.beginUpload(ABSENT, film().byteLength);
    /** What the store between two invocations does with a state. */
    const stored = (state: UploadState) =>
      UploadState.parse(JSON.parse(JSON.stringify(state)) as unknown);

    async function upload(state: UploadState, parts: Uint8Array[]): Promise<UploadState> {
      let now = state;
      for (const part of parts) now = stored(await world().connect().append(stored(now), part));
      return now;
    }

    it('arrives in chunks, each by another invocation', async () => {
      const state = await upload(await begin(), chunks());
      const entry = await world().connect().finish(state);

      const hasher = world().drive.hasher();
      hasher.update(film());
      expect(entry).toMatchObject({
        path: PATH,
        size: film().byteLength,
        hash: hasher.digest(),
      });
    });

    it('is not there before its last byte', async () => {
      await upload(await begin(), chunks().slice(0, 2));

      expect(await world().drive.find({ path: PATH })).toBeUndefined();
    });

    it('takes a chunk once, however often it is sent', async () => {
      const { drive } = world();
      const [first, second, last] = chunks();
      const began = await begin();
      await drive.append(began, first);
      const after = await drive.append(began, first);
      const entry = await drive.finish(await upload(after, [second, last]));

      expect(entry.size).toBe(film().byteLength);
    });

    it('goes on after an answer was lost, at every step', async () => {
      const { drive, standIn, routes } = world();
      let state = await begin();
      for (const chunk of chunks()) {
        standIn.fail({ kind: 'reset-after', route: routes.append, times: 1 });
        expect(await codeOf(drive.append(state, chunk))).toBe('outcome-unknown');
        state = await drive.append(state, chunk);
      }
      standIn.context.faults.clear();
      const first = await drive.finish(state);
      const again = await drive.finish(state);

      expect(again).toEqual(first);
      const [entries] = await collected(drive.list({ path: '/Archive' }));
      expect(entries?.map(({ size }) => size)).toEqual([film().byteLength]);
    });

    it('is found when the answer to the call that made it was lost', async () => {
      const { drive, standIn, routes } = world();
      const [first, second, last] = chunks();
      const before = await upload(await begin(), [first, second]);
      const complete = async () => drive.finish(await drive.append(before, last));
      standIn.fail({ kind: 'reset-after', route: routes.last, times: 1 });

      expect(await codeOf(complete())).toBe('outcome-unknown');
      expect((await complete()).size).toBe(film().byteLength);
    });

    it('can be asked how it stands', async () => {
      const state = await upload(await begin(), chunks().slice(0, 1));

      expect(await world().connect().resume(state)).toEqual(state);
      expect(await codeOf(world().drive.resume({ ...state, offset: state.offset * 2 }))).toBe(
        'not-found',
      );
    });

    it('begins anew when the drive has forgotten it', async () => {
      const { clock, connect } = world();
      const state = await upload(await begin(), chunks().slice(0, 1));
      clock.advance(8 * 24 * 3_600_000);
      const late = connect();

      expect(await codeOf(late.append(state, chunks()[1]))).toBe('not-found');
      expect(await codeOf(late.resume(state))).toBe('not-found');
    });

    it('does not push away what came to its place meanwhile', async () => {
      const { drive, person } = world();
      const before = await upload(await begin(), chunks().slice(0, 2));
      await person('upload', { path: '/Archive', name: 'film.mp4', text: 'quicker' });

      const complete = async () => drive.finish(await drive.append(before, chunks()[2]));

      expect(await codeOf(complete())).toBe('name-taken');
      expect((await drive.stat({ path: PATH })).size).toBe(7);
    });

    it('replaces the revision it knows, and no other', async () => {
      const { drive, person } = world();
      await person('upload', { path: '/Archive', name: 'film.mp4', text: 'first cut' });
      const { revision } = await drive.stat({ path: PATH });
      const target = { path: PATH, when: { kind: 'revision', revision } } as const;
      const send = async () =>
        drive.finish(await upload(await drive.beginUpload(target, film().byteLength), chunks()));

      expect((await send()).size).toBe(film().byteLength);
      await person('upload', { path: '/Archive', name: 'film.mp4', text: 'by somebody' });
      expect(await codeOf(send())).toBe('conflict');
    });

    it('leaves nothing when it is given up', async () => {
      const { drive } = world();
      await drive.abandon(await upload(await begin(), chunks().slice(0, 1)));

      expect(await drive.find({ path: PATH })).toBeUndefined();
    });

    it('refuses chunks that the drive would refuse at the end', async () => {
      const { drive } = world();
      const state = await begin();

      expect(await codeOf(drive.append(state, bytesOf(1000)))).toBe('invalid-input');
      expect(await codeOf(drive.append(state, new Uint8Array()))).toBe('invalid-input');
      expect(await codeOf(drive.append(state, bytesOf(state.size + 1)))).toBe('invalid-input');
      expect(await codeOf(drive.finish(state))).toBe('invalid-input');
      expect(await codeOf(drive.beginUpload(ABSENT, 0))).toBe('invalid-input');
    });
  });
}
