/* eslint-disable jest/no-export -- one suite, run by the test of each drive */
import type { IncomingRequest } from '../../../src/contracts/drive';
import type { DriveWorld } from './drive-world';
import type { Received } from './receiver';

export function testNotices(world: () => DriveWorld): void {
  describe('notices', () => {
    /** A request as a web trigger hands it on. */
    const incoming = ({ method, url, headers, body }: Received): IncomingRequest => ({
      method,
      query: Object.fromEntries(new URL(url).searchParams),
      headers,
      body,
    });
    /** Our web trigger. */
    const listen = () => {
      const { hook, drive } = world();
      hook.answer((received) => {
        const result = drive.receive(incoming(received));
        return result.kind === 'handshake'
          ? new Response(result.body, { status: result.status, headers: result.headers })
          : new Response(null, { status: result.kind === 'refused' ? 401 : 202 });
      });
    };
    const noticed = () => world().hook.received.filter(({ body }) => body !== '');

    const firstNotice = (): IncomingRequest => {
      const [notice] = noticed();
      if (notice === undefined) throw new Error('No notice came.');
      return incoming(notice);
    };

    beforeEach(async () => {
      listen();
      await world().orderNotices();
      await world().person('upload', { path: '/Archive', name: 'a.txt', text: 'a' });
      await world().settleNotices();
    });

    it('come to an address that proved itself', () => {
      expect(world().drive.receive(firstNotice())).toEqual({
        kind: 'changed',
        subjects: [expect.any(String)],
      });
    });

    it('are refused when somebody else sent them', () => {
      const notice = firstNotice();
      // Neither Dropbox's signature nor the word that only Graph knows.
      const body = notice.body.replace(/only-known[^"]*/, 'guessed');

      expect(world().drive.receive({ ...notice, headers: {}, body })).toEqual({
        kind: 'refused',
        reason: 'not-authentic',
      });
    });

    it('are refused when they are no notices at all', () => {
      const { drive } = world();
      const notice = firstNotice();

      for (const body of ['', 'null', '[]', '{"value":[]}', '<html>']) {
        expect(drive.receive({ ...notice, body })).toMatchObject({ kind: 'refused' });
      }
    });
  });
}
