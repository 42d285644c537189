import { consonance, OPERATIONS } from '../../../src/connectors/consonance';
import { heldAgainst } from '../operations/held-against';
import { collect, openHouse, PROFILES, type House } from './house';

const LONG_LIGHT = 61401;

/** Everything that a catalogue can do here, once; what is not offered is refused before any call. */
async function useCatalogue(house: House): Promise<void> {
  const { client } = house;
  await consonance.check(client);
  await consonance.check(house.connect({ api: 'rest' }));
  await collect(client.sweep(client.sweepFrom(null), () => undefined));
  const title = await client.title(LONG_LIGHT);
  const product = title.products[0]?.id ?? 0;
  await client.productByIsbn(title.products[0]?.isbn13 ?? '');
  const [contract] = await client.contracts([8100, 70001, title.contract?.id ?? 1]);
  await client.contacts('Lena');
  await client.stages();
  await client.moveStage(LONG_LIGHT, { id: 4, name: 'Editing' }, undefined, 'm1');
  await client.setProductDates(product, { plannedDate: '2027-06-01' }, 'm2');
  const link = { url: 'https://aurora-press.atlassian.net/wiki/x', note: 'Retrospective' };
  await client.ensureWebLink(product, link, 'm3');
  await Promise.allSettled([
    client.ensureDeliveryDate(contract?.id ?? 1, { type: 'Gate', due: '2027-05-01' }, 'm4'),
    client.ensureToDo(LONG_LIGHT, { name: 'Proofs', due: '2027-05-02', milestone: false }, 'm5'),
    client.ensureNote(LONG_LIGHT, 'Decided.', 'm6'),
  ]);
  const toDos = await client.toDos(LONG_LIGHT).catch(() => []);
  for (const { id } of toDos.slice(0, 1)) await client.completeToDo(id, true, 'm7');
}

/** A link that somebody has put into the feed is hidden, or taken back when the vendor will not. */
async function linkThatLeaks({ client, vendor }: House): Promise<void> {
  const product = (await client.title(LONG_LIGHT)).products[0]?.id ?? 0;
  const link = { url: 'https://aurora-press.atlassian.net/wiki/y', note: 'Decision' };
  const shown = { id: 1, link: link.url, role: '00', note: null, includeInOnix: true };
  for (const before of vendor.house.all('product').filter(({ id }) => id === product)) {
    vendor.house.save('product', { ...before, webLinks: [shown] });
  }
  vendor.house.set('onixAnyway', 1);
  await Promise.allSettled([client.ensureWebLink(product, link, 'm8')]);
}

let houses: House[];
beforeAll(async () => {
  houses = await Promise.all(PROFILES.map((profile) => openHouse(profile)));
});
afterAll(() => Promise.all(houses.map(({ vendor }) => vendor.close())));

test('the list of operations is exactly what Consonance’s connector calls', async () => {
  for (const house of houses) {
    await useCatalogue(house);
    await linkThatLeaks(house);
  }

  const log = houses.flatMap(({ logged }) => logged);
  expect(heldAgainst(OPERATIONS, log)).toEqual({ unlisted: [], uncalled: [] });
});
