import { celum } from '../../../src/connectors/celum';
import { CelumClient } from '../../../src/connectors/celum/client';
import { OPERATIONS } from '../../../src/connectors/celum/operations';
import { Writing } from '../../../src/connectors/celum/writing';
import { EVERY_METHOD } from './every-method';
import { openTenant, type Tenant } from './library';

/** What makes another client, or asks nobody. */
const NO_CALLS = ['constructor', 'withMapping', 'actingAs', 'assetOfLink'];

const TRIED = Object.keys(EVERY_METHOD);

/** Addresses that CELUM gave have no path in the log. */
const templateOf = (method: string, path: string) => {
  if (path === '') return method === 'POST' ? 'POST {upload}' : 'GET {file}';
  return `${method} ${path.replaceAll(/\/(\d+|imprimatur)(?=\/|$)/g, '/{id}')}`;
};

describe('the calls of the CELUM connector', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await openTenant();
  });
  afterAll(() => tenant.vendor.close());

  it('are tried method by method', () => {
    const methods = [CelumClient.prototype, Writing.prototype].flatMap((prototype) =>
      Object.getOwnPropertyNames(prototype),
    );

    expect(methods.filter((name) => ![...NO_CALLS, ...TRIED].includes(name))).toEqual([]);
  });

  it('are those of the list, no more and no fewer', async () => {
    for (const call of Object.values(EVERY_METHOD)) await call(tenant.client);
    // Gone already: what CELUM says of it is looked into.
    await tenant.client.writing.removeRelation(1);
    await celum.check(tenant.connect({ clientId: 'imprimatur' }));

    const made = new Set(tenant.logged.map(({ method, path }) => templateOf(method, path)));
    expect([...made].sort()).toEqual(OPERATIONS.map(({ call }) => call).sort());
  });

  it('are each needed by a flow, or prove the connection', () => {
    const flows = OPERATIONS.flatMap(({ flows: of }) => of);

    expect(flows.filter((flow) => !/^([CDO][1-8]|check)$/.test(flow))).toEqual([]);
    expect(new Set(flows).size).toBe(25);
  });
});
