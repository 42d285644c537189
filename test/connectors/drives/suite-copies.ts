/* eslint-disable jest/no-export -- one suite, run by the test of each drive */
import { CopyState } from '../../../src/contracts/drive';
import { codeOf, type DriveWorld } from './drive-world';

const HERO = '/Campaigns/Summer campaign 2027/Package web/Hero summer web.png';
const TO = '/Regions/DACH/Hero summer web.png';

export function testCopies(world: () => DriveWorld): void {
  describe('a copy', () => {
    const idOf = async (path: string) => (await world().drive.stat({ path })).id;
    const stored = (state: CopyState) =>
      CopyState.parse(JSON.parse(JSON.stringify(state)) as unknown);
    /** Copies, and asks by other invocations until it is done. */
    const copy = async (path = TO) => {
      let state = await world().drive.copy(await idOf(HERO), path);
      for (let asked = 0; asked < 5; asked += 1) {
        state = await world().connect().copied(stored(state));
      }
      return state;
    };

    it('arrives with the same bytes under its own id', async () => {
      const { drive } = world();
      const from = await drive.stat({ path: HERO });

      const state = await copy();

      expect(state).toMatchObject({
        kind: 'done',
        entry: { path: TO, size: from.size, hash: from.hash },
      });
      expect(await idOf(TO)).not.toBe(from.id);
      expect(await drive.stat({ path: HERO })).toMatchObject({ id: from.id });
    });

    it('is made once, however often it is asked for', async () => {
      const first = await copy();

      expect(await copy()).toEqual(first);
    });

    it('does not push away what is at its place', async () => {
      const { person, drive } = world();
      await person('upload', { path: '/Regions/DACH', name: 'Hero summer web.png', text: 'mine' });

      expect(await codeOf(copy())).toBe('name-taken');
      expect((await drive.stat({ path: TO })).size).toBe(4);
    });

    it('is found when the answer that began it was lost', async () => {
      const { standIn, routes } = world();
      const id = await idOf(HERO);
      standIn.fail({ kind: 'reset-after', route: routes.copy, times: 1 });

      expect(await codeOf(world().drive.copy(id, TO))).toBe('outcome-unknown');
      expect(await copy()).toMatchObject({ kind: 'done', entry: { path: TO } });
    });
  });

  describe('a guest of a folder', () => {
    const FOLDER = '/Regions/North America';
    const EMAIL = 'studio@lumen-photo.example';
    const folder = async () => (await world().drive.stat({ path: FOLDER })).id;

    it('comes in with a role, once', async () => {
      const { drive } = world();
      const id = await folder();
      expect(await drive.guests(id)).toEqual([]);

      await drive.admit(id, { email: EMAIL, role: 'read' });
      await drive.admit(id, { email: EMAIL, role: 'read' });

      expect(await drive.guests(id)).toEqual([{ email: EMAIL, role: 'read' }]);
    });

    it('has the last role that was wished', async () => {
      const { drive } = world();
      const id = await folder();
      await drive.admit(id, { email: EMAIL, role: 'write' });

      await drive.admit(id, { email: EMAIL, role: 'read' });

      expect(await drive.guests(id)).toEqual([{ email: EMAIL, role: 'read' }]);
    });

    it('goes, once and again', async () => {
      const { drive } = world();
      const id = await folder();
      await drive.dismiss(id, EMAIL);
      await drive.admit(id, { email: EMAIL, role: 'write' });
      await drive.admit(id, { email: 'desk@northlight.example', role: 'read' });

      await drive.dismiss(id, EMAIL);
      await drive.dismiss(id, EMAIL);

      expect(await drive.guests(id)).toEqual([{ email: 'desk@northlight.example', role: 'read' }]);
    });
  });
}
