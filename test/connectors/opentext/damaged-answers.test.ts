import fc from 'fast-check';

import { startOpenText } from '../../../local/vendors/opentext/server';
import type { StandIn } from '../../../local/vendors/kit/stand-in';
import { Problem } from '../../../src/errors';
import type { Send } from '../../../src/connectors/kit/http';
import { connect, recordDraft, sendTo } from './connection';

/** Answers everything but the sign-in with the given text. */
const answering =
  (standIn: StandIn, text: (honest: string) => string): Send =>
  async (url, request) => {
    const answer = await sendTo(standIn)(url, request);
    const honest = await answer.text();
    const body = url.endsWith('/auth') ? honest : text(honest);
    return new Response(body, { status: answer.status, headers: { otcsticket: '' } });
  };

const operations = (client: ReturnType<typeof connect>) => [
  () => client.find('a_b', recordDraft()),
  () => client.read(40001),
  () => client.folders(null),
  () => client.categories(),
  () => client.categoryFields(20010, 9830),
  () => client.retentions(),
  () => client.ensureVersion(40001, recordDraft()),
  () => client.ensureClassified(40001, recordDraft()),
];

describe('damaged answers of OpenText', () => {
  let standIn: StandIn;
  beforeAll(async () => (standIn = await startOpenText()));
  afterAll(() => standIn.close());

  const failuresOf = async (text: (honest: string) => string) => {
    const client = connect(standIn, { send: answering(standIn, text) });
    const outcomes = await Promise.allSettled(operations(client).map((operation) => operation()));
    return outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
    );
  };

  it('end as a Problem, whatever JSON comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 4 }), async (json) => {
        const failures = await failuresOf(() => json);

        expect(failures.filter((failure) => !(failure instanceof Problem))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('end as a Problem, wherever they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 0.98, noNaN: true }), async (part) => {
        const failures = await failuresOf((honest) =>
          honest.slice(0, Math.floor(honest.length * part)),
        );

        expect(failures).toHaveLength(8);
        expect(failures.filter((failure) => !(failure instanceof Problem))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
