/* eslint-disable jest/no-export -- one suite, run by the test of each drive */
import type { DriveWorld } from './drive-world';

const PATH = '/Campaigns/Summer campaign 2027/Brief.txt';
const DAY = 24 * 3_600_000;

export function testSharing(world: () => DriveWorld): void {
  describe('a share link', () => {
    const idOf = async () => (await world().drive.stat({ path: PATH })).id;
    const inDays = (days: number) => {
      const time = world().clock.now() + days * DAY;
      return new Date(Math.floor(time / 1000) * 1000).toISOString();
    };
    const share = async (expiresAt: string | null) =>
      world().drive.share(await idOf(), { audience: 'anyone', expiresAt });

    it('opens the file until its day', async () => {
      const { through, clock } = world();
      const { url } = await share(inDays(2));

      const shown = await through(url);
      expect([shown.status, (await shown.text()).slice(0, 6)]).toEqual([200, 'Summer']);
      clock.advance(2 * DAY);
      expect((await through(url)).status).toBe(404);
    });

    it('is the same one for the same wish', async () => {
      const end = inDays(2);
      const first = await share(end);

      expect(await share(end)).toEqual(first);
    });

    it('gets the end that is wished now', async () => {
      await share(null);

      const end = inDays(3);
      const link = await share(end);

      expect(Date.parse(String(link.expiresAt))).toBe(Date.parse(end));
      expect((await share(null)).expiresAt).toBeNull();
    });

    it('is taken back, once and again', async () => {
      const { drive, through } = world();
      const link = await share(null);

      await drive.unshare(await idOf(), link);
      await drive.unshare(await idOf(), link);

      expect((await through(link.url)).status).toBe(404);
    });
  });
}
