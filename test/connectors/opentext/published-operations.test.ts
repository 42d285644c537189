import { startOpenText } from '../../../local/vendors/opentext/server';
import type { StandIn } from '../../../local/vendors/kit/stand-in';
import type { CallLine } from '../../../src/connectors/kit/http';
import { ASSUMPTIONS, OPERATIONS, opentext } from '../../../src/connectors/opentext';
import { heldAgainst } from '../operations/held-against';
import published from '../../support/opentext-operations.json';
import { connect, recordDraft } from './connection';
import { everything, prepare } from './everything';

/** Named in no published description, but called by OpenText's own clients. */
const OF_CLIENTS = [
  'GET /v2/docworkflows',
  'GET /v1/forms/draftprocesses/update',
  'POST /otdsws/oauth2/token',
  'POST /otdsws/rest/authentication/credentials',
];

const matches = (template: string, call: string) =>
  new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/ ]+')}/?$`).test(call);

const listed = OPERATIONS.map(({ call }) => call);

/** Everything that the connector can do, and what it takes to make the rarer calls. */
async function useAll(standIn: StandIn, log: (line: CallLine) => void) {
  const prepared = await prepare(standIn);
  const client = connect(standIn, {
    log,
    config: { folderId: '20010', classificationId: '30011' },
  });
  for (const operate of Object.values(everything(prepared))) await operate(client);

  const { nodeId = 0 } = await client.create(recordDraft({ nickname: 'another', name: 'Other' }));
  await client.ensureClassified(nodeId, recordDraft());
  await client.ensureClassified(nodeId, recordDraft({ retention: 'MIN-5', subject: 'Other' }));
  const category = { id: 9832, values: { '9832_2': 'POL-100' } };
  await client.ensureCategory(nodeId, recordDraft({ category }));
  await client.categoryFields(21030, 9833);
  const pdf = { type: 'pdf', fileName: 'x.pdf', contentType: 'application/pdf' };
  const bytes = new TextEncoder().encode('%PDF-1.5');
  await client.renditions.ensure(40001, 3, { ...pdf, bytes });
  await opentext.check(client);

  const directory = { otdsUrl: 'https://otds.aurora-press.example' };
  const secrets = { clientId: 'imprimatur-oauth', clientSecret: 'otds-secret-0001' };
  await connect(standIn, { log, config: { ...directory, auth: 'otds' } }).folders(null);
  await connect(standIn, { log, secrets, config: { ...directory, auth: 'oauth' } }).folders(null);
}

describe('the calls of the OpenText connector', () => {
  let standIn: StandIn;
  const log: CallLine[] = [];
  beforeAll(async () => {
    standIn = await startOpenText();
    await useAll(standIn, (line) => log.push(line));
  });
  afterAll(() => standIn.close());

  it('are on the list, and every call on the list is made', () => {
    expect(heldAgainst(OPERATIONS, log)).toEqual({ unlisted: [], uncalled: [] });
  });

  it("are published by the vendor, or made by the vendor's own clients", () => {
    const known = published.map(([method = '', path = '']) => `${method} ${path}`);

    expect(listed.filter((call) => !known.some((one) => matches(one, call)))).toEqual(
      expect.arrayContaining(OF_CLIENTS),
    );
    expect(
      listed.filter((call) => ![...known, ...OF_CLIENTS].some((one) => matches(one, call))),
    ).toEqual([]);
  });

  it('rest on assumptions that say how to check them', () => {
    for (const { assumption, check } of ASSUMPTIONS) {
      expect([assumption.length > 20, check.length > 20]).toEqual([true, true]);
    }
  });
});
