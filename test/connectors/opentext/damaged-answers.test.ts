import { startOpenText } from '../../../local/vendors/opentext/server';
import { testDamage } from '../damage/damage-suite';
import { connect, sendTo } from './connection';
import { everything, prepare, type Client } from './everything';

const prepared = { processId: 0 };

testDamage<Client>(async () => {
  const standIn = await startOpenText();
  Object.assign(prepared, await prepare(standIn));
  return {
    connect: (tap) => connect(standIn, { send: tap(sendTo(standIn)) }),
    close: () => standIn.close(),
  };
}, everything(prepared));

describe('what the fuzzer feeds', () => {
  it('is every method of the connector', async () => {
    const standIn = await startOpenText();
    const client = connect(standIn);
    await standIn.close();
    const methodsOf = (object: object) =>
      Object.getOwnPropertyNames(Object.getPrototypeOf(object)).filter(
        (name) => name !== 'constructor',
      );
    const { documents, arranging, renditions, keeping, access } = client;
    const { templates, workspaces, approvals, uploads } = client;
    const topics = {
      ...{ documents, arranging, renditions, keeping, access },
      ...{ templates, workspaces, approvals, uploads },
    };

    const methods = [
      ...methodsOf(client),
      ...Object.entries(topics).flatMap(([topic, object]) =>
        methodsOf(object).map((name) => `${topic}.${name}`),
      ),
    ];

    expect(Object.keys(everything(prepared)).sort()).toEqual(methods.sort());
  });
});
