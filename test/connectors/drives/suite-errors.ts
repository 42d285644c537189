/* eslint-disable jest/no-export -- one suite, run by the test of each drive */
import type { Send } from '../../../src/connectors/kit/http';
import { bytesOf, codeOf, problemOf, type DriveWorld } from './drive-world';

const PATH = '/Archive/note.txt';
const TARGET = { path: PATH, when: { kind: 'absent' } } as const;

export function testErrors(world: () => DriveWorld): void {
  describe('what can go wrong', () => {
    const stat = () => world().drive.stat({ path: '/Regions' });
    const put = () => world().drive.put(TARGET, bytesOf(10));

    it('signs in again when its token has ended, without being told', async () => {
      await stat();
      await world().trouble('expire-tokens');

      expect(await stat()).toMatchObject({ name: 'Regions' });
    });

    it('signs in once for many calls, and again before the token ends', async () => {
      const { sent, clock } = world();
      const signIns = () => sent.filter(({ url }) => url.includes('/token')).length;
      await Promise.all([stat(), stat(), stat()]);
      const first = signIns();
      clock.advance(24 * 3_600_000);
      await stat();

      expect([first, signIns()]).toEqual([1, 2]);
    });

    it('says that the credentials are refused', async () => {
      const drive = world().connect({ secret: 'not-the-secret' });

      expect(await codeOf(drive.stat({ path: '/Regions' }))).toBe('unauthorised');
    });

    it('waits as long as it is told', async () => {
      await stat();
      await world().person('limit', { seconds: '17' });

      const problem = await problemOf(stat());

      expect([problem?.code, problem?.retryAfterSeconds, problem?.shouldRetry]).toEqual([
        'rate-limited',
        17,
        true,
      ]);
      world().clock.advance(17_000);
      expect(await stat()).toMatchObject({ name: 'Regions' });
    });

    it.each([
      [500, 'outcome-unknown'],
      [502, 'outcome-unknown'],
      [503, 'unavailable'],
      [504, 'outcome-unknown'],
    ])('tells a failed question from a failed write (%i)', async (status, afterWrite) => {
      await stat();
      const { standIn } = world();
      standIn.fail({ kind: 'status', status });

      expect(await codeOf(stat())).toBe('unavailable');
      expect(await codeOf(put())).toBe(afterWrite);
    });

    it('tells a hang-up before the work from an answer', async () => {
      await stat();
      world().standIn.fail({ kind: 'reset' });

      expect(await codeOf(stat())).toBe('unavailable');
      expect(await codeOf(put())).toBe('outcome-unknown');
    });

    it('does not take half an answer for one', async () => {
      await stat();
      world().standIn.fail({ kind: 'cut' });

      expect(await codeOf(stat())).toBe('bad-answer');
    });

    it('does not begin what it cannot finish in time', async () => {
      const drive = world().connect({ remaining: 1_000 });

      expect(await codeOf(drive.put(TARGET, bytesOf(10)))).toBe('out-of-time');
      expect(await world().drive.find({ path: PATH })).toBeUndefined();
    });

    it('says that there is no room', async () => {
      const { person, drive } = world();
      await person('quota', { bytes: '100' });

      expect(await codeOf(drive.put(TARGET, bytesOf(200)))).toBe('too-large');
    });

    it('says that egress is not allowed', async () => {
      const denied = () => {
        const error = new Error('egress');
        error.name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
        return Promise.reject(error);
      };
      const drive = world().connect({ tap: () => denied });

      expect(await codeOf(drive.stat({ path: '/Regions' }))).toBe('egress-denied');
    });

    it('does not take damaged bytes for the file it sent', async () => {
      const drive = world().connect({ tap: damagingBodies });

      const code = await codeOf(drive.put(TARGET, bytesOf(1000)));

      // Dropbox compares the hash itself and writes nothing; OneDrive writes, and its answer shows it.
      expect(['unavailable', 'bad-answer']).toContain(code);
    });

    it('writes neither secrets nor addresses that are keys into its log', async () => {
      const { drive, log, sent } = world();
      const upload = await drive.beginUpload(TARGET, 10);
      await drive.finish(await drive.append(upload, bytesOf(10)));
      await drive.read({ path: PATH }, 0, 5);
      const written = JSON.stringify(log);
      const tokens = sent.map(({ headers }) => String(headers['authorization']));

      expect(log.length).toBeGreaterThan(3);
      expect([upload.handle, ...tokens].filter((key) => written.includes(key))).toEqual([]);
      expect(written).not.toMatch(/secret|tempauth|refresh/);
    });
  });

  describe('the check', () => {
    it('names the account', async () => {
      expect(await world().check()).toMatchObject({
        account: expect.stringMatching(/Aurora Press|Imprimatur/) as unknown,
        warnings: [],
      });
    });

    it('warns when there is hardly any room left', async () => {
      await world().person('quota', { bytes: '1' });

      expect((await world().check()).warnings.map(({ code }) => code)).toContain(
        'drive-nearly-full',
      );
    });

    it('leaves nothing behind', async () => {
      const cursor = await world().drive.latest();
      await world().check();

      const slices = world().drive.changes({ cursor });

      for await (const slice of slices) expect(slice).toMatchObject({ changes: [] });
    });
  });
}

/** A line that turns a byte of every file over. */
function damagingBodies(send: Send): Send {
  return (url, request) => {
    if (!(request.body instanceof Uint8Array)) return send(url, request);
    const body = request.body.slice();
    body[0] = (body[0] ?? 0) ^ 1;
    return send(url, { ...request, body });
  };
}
