import { startOpenText } from '../../../local/vendors/opentext/server';
import type { StandIn } from '../../../local/vendors/kit/stand-in';
import { damaging } from '../damage/damage';
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

/** What answers JSON that says something: half of it is never taken for the whole. */
const READS = [
  ...['read', 'folders', 'classifications', 'categories', 'categoryFields', 'retentions'],
  ...['documents.item', 'documents.items', 'documents.children', 'documents.ancestors'],
  ...['documents.search', 'documents.savedQuery', 'documents.versions', 'documents.latestApproved'],
  ...['access.memberByEmail', 'access.memberByLogin', 'access.member', 'access.rights'],
  ...['arranging.taken', 'renditions.list', 'keeping.facts', 'keeping.holds', 'keeping.codes'],
  ...['keeping.referenceTypes', 'keeping.references', 'keeping.classes', 'keeping.categories'],
  ...['keeping.audit', 'templates.templates', 'workspaces.types', 'workspaces.list'],
  ...['workspaces.around', 'workspaces.related', 'uploads.begin', 'approvals.routes'],
  ...['approvals.steps', 'approvals.progress'],
];

describe('half an answer of OpenText', () => {
  let standIn: StandIn;
  beforeAll(async () => (standIn = await startOpenText()));
  afterAll(() => standIn.close());

  it.each(READS)('to %s is not taken for the whole', async (name) => {
    const operations = everything(await prepare(standIn));
    // Signing in comes first.
    const tap = damaging({ kind: 'cut', share: 0.5 }, 1);
    const client = connect(standIn, { send: tap(sendTo(standIn)) });

    await expect(operations[name]?.(client)).rejects.toMatchObject({ code: 'unavailable' });
  });
});

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
    const { templates, workspaces, approvals, uploads, survey } = client;
    const topics = {
      ...{ documents, arranging, renditions, keeping, access },
      ...{ templates, workspaces, approvals, uploads, survey },
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
