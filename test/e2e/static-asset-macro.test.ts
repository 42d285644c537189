import { card } from '../static/support/celum';
import { Theatre } from '../static/support/stage';
import type { Server } from '../static/support/stage';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await Theatre.open();
});
afterAll(() => theatre.close());

const hero = { asset: '4711', mode: 'follow', size: 'medium' };
const config = (...references: unknown[]) => ({ type: 'macro', config: { references } });

const server = (changes: Server = {}): Server => ({
  'assets.cards': () => ({ ok: true, value: [{ kind: 'card', card: card() }] }),
  'assets.picture': ({ assetId }) => ({
    ok: true,
    value: { url: theatre.picture(`asset ${assetId}`) },
  }),
  ...changes,
});

test('a reader sees where a picture may be used without a click', async () => {
  const { page, complaints } = await theatre.play({
    resource: 'asset-macro',
    extension: config(hero),
    server: server(),
    size: { width: 760, height: 620 },
  });
  const figure = page.getByRole('figure');
  await figure.getByRole('img', { name: 'Two friends reading on a beach at sunset' }).waitFor();
  await page.screenshot({ path: '/tmp/shots/macro.png' });
  await expect(figure.innerText()).resolves.toMatch(
    /Hero summer v3[\s\S]*Approved[\s\S]*Channels Web, Print[\s\S]*Territories AT, DE, CH[\s\S]*Licence to 30 Jun 2027 \(Europe\/Berlin\)/,
  );
  expect(complaints).toEqual([]);
});
