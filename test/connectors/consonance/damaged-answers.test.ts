import { consonance } from '../../../src/connectors/consonance';
import { ConsonanceClient } from '../../../src/connectors/consonance/client';
import { testDamage, type FuzzedOperations } from '../damage/damage-suite';
import { collect, openHouse } from './house';

const LONG_LIGHT = 61401;
const LINK = { url: 'https://aurora-press.atlassian.net/wiki/x', note: 'Decision' };
const TO_DO = { name: 'Proofs', due: '2027-05-02', milestone: false };

const product = async (client: ConsonanceClient) =>
  Number((await client.title(LONG_LIGHT)).products[0]?.id);

const OPERATIONS: FuzzedOperations<ConsonanceClient> = {
  check: (client) => consonance.check(client),
  capabilities: (client) => client.capabilities(),
  sweep: (client) => collect(client.sweep(client.sweepFrom(null), () => undefined)),
  title: (client) => client.title(LONG_LIGHT),
  productByIsbn: (client) => client.productByIsbn('9781999900007'),
  contracts: (client) => client.contracts([8100]),
  contacts: (client) => client.contacts('Lena'),
  stages: (client) => client.stages(),
  moveStage: (client) => client.moveStage(LONG_LIGHT, { id: 4, name: 'Editing' }, undefined, 'm1'),
  setProductDates: async (client) =>
    client.setProductDates(await product(client), { plannedDate: '2027-06-01' }, 'm2'),
  setSubjects: (client) => client.setSubjects(LONG_LIGHT, { thema: ['FBA'] }, 'm3'),
  ensureWebLink: async (client) => client.ensureWebLink(await product(client), LINK, 'm4'),
  ensureDeliveryDate: (client) =>
    client.ensureDeliveryDate(8100, { type: 'Gate', due: '2027-05-01' }, 'm5'),
  toDos: (client) => client.toDos(LONG_LIGHT),
  ensureToDo: (client) => client.ensureToDo(LONG_LIGHT, TO_DO, 'm6'),
  completeToDo: async (client) => {
    const { id } = await client.ensureToDo(LONG_LIGHT, TO_DO, 'm6');
    return client.completeToDo(id, true, 'm7');
  },
  ensureNote: (client) => client.ensureNote(LONG_LIGHT, 'Decided.', 'm8'),
};

it('is tried with every method', () => {
  const quiet = ['constructor', 'connection', 'sweepFrom'];
  const methods = Object.getOwnPropertyNames(ConsonanceClient.prototype);

  expect(methods.filter((name) => ![...quiet, ...Object.keys(OPERATIONS)].includes(name))).toEqual(
    [],
  );
});

describe('with GraphQL', () => {
  testDamage<ConsonanceClient>(async () => {
    const house = await openHouse('extended');
    return { connect: (tap) => house.connect({ tap }), close: () => house.vendor.close() };
  }, OPERATIONS);
});

describe('with the older interface', () => {
  testDamage<ConsonanceClient>(
    async () => {
      const house = await openHouse();
      return {
        connect: (tap) => house.connect({ tap, api: 'rest' }),
        close: () => house.vendor.close(),
      };
    },
    {
      check: (client) => consonance.check(client),
      sweep: (client) => collect(client.sweep(client.sweepFrom(null), () => undefined)),
      productByIsbn: (client) => client.productByIsbn('9781999900007'),
    },
  );
});
