import { OPERATIONS } from '../../../src/connectors/confluence/operations';
import type { ConfluenceOperation } from '../../../src/connectors/confluence/operations/operation';
import type { CallLine } from '../../../src/connectors/kit/http';
import type { Confluence } from '../../../src/contracts/confluence/confluence';
import { serveSite, type ServedSite } from '../../local/site/api/serve-site';
import { EVERY_METHOD } from './every-method';
import { openPages, openPagesForPerson } from './open-pages';

const operations: readonly ConfluenceOperation[] = OPERATIONS;
const names = Object.keys(EVERY_METHOD);

/** The listed call that a line of the log is; the one with the fewest braces when several fit. */
function callOf({ method, path }: CallLine): string {
  const fits = operations
    .map(({ call }) => call)
    .filter((call) => patternOf(call).test(`${method} ${path}`))
    .sort((a, b) => a.split('{').length - b.split('{').length);
  return fits[0] ?? `${method} ${path} is not listed`;
}

const patternOf = (call: string) => new RegExp(`^${call.replaceAll(/\{\w+\}/g, '[^/]+')}$`);

const listedFor = (name: string) => operations.filter(({ methods }) => methods.includes(name));

const scopesFor = (name: string) => unique(listedFor(name).flatMap(({ scopes }) => scopes));

const otherScopesFor = (name: string) =>
  listedFor(name).flatMap(({ otherwise, scopes }) => otherwise ?? scopes);

/** Every scope with every method that cannot do without it: some calls are open to another scope that is held anyway. */
const needs = () =>
  names.flatMap((name) =>
    scopesFor(name)
      .filter((scope) => {
        const rest = scopesFor(name).filter((one) => one !== scope);
        const asking = listedFor(name).filter(({ scopes }) => scopes.includes(scope));
        return asking.some(
          ({ otherwise }) => otherwise?.every((one) => rest.includes(one)) !== true,
        );
      })
      .map((scope) => [scope, name] as const),
  );

const unique = (list: readonly string[]) => [...new Set(list)].sort();

/** What the connector does itself, without asking Confluence; and what only its own parts call. */
const SILENT = ['rateLimit', 'access.personMayDo', 'discussion.ensure'];

/** Every method that the connector has, by its place in it. */
function methodsOf(confluence: Confluence): string[] {
  return Object.entries(confluence).flatMap(([name, member]: [string, unknown]) => {
    if (typeof member === 'function') return [name];
    const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(member));
    return methods.filter((method) => method !== 'constructor').map((one) => `${name}.${one}`);
  });
}

describe('the list of calls to Confluence', () => {
  let served: ServedSite;
  beforeAll(async () => (served = await serveSite()));
  afterAll(() => served.close());

  it('is tested with every method there is', () => {
    const there = methodsOf(openPages(served, 'ann')).filter((name) => !SILENT.includes(name));

    expect(unique(there)).toEqual(unique(names));
  });

  it.each(names)('has exactly the calls that %s makes', async (name) => {
    const lines: CallLine[] = [];

    await EVERY_METHOD[name]?.(openPages(served, 'dora', lines), served);

    expect(unique(lines.map(callOf))).toEqual(unique(listedFor(name).map(({ call }) => call)));
  });

  it.each(names)('names the scopes that open %s, and no others are needed', async (name) => {
    const confluence = openPagesForPerson(served, 'dora', scopesFor(name));

    await expect(EVERY_METHOD[name]?.(confluence, served)).resolves.not.toThrow();
  });

  it.each(names)('names the scopes of the other family that open %s as well', async (name) => {
    const confluence = openPagesForPerson(served, 'dora', otherScopesFor(name));

    await expect(EVERY_METHOD[name]?.(confluence, served)).resolves.not.toThrow();
  });

  it.each(needs())('needs the scope %s for %s', async (scope, name) => {
    const rest = scopesFor(name).filter((one) => one !== scope);

    const work = EVERY_METHOD[name]?.(openPagesForPerson(served, 'dora', rest), served);

    await expect(work).rejects.toMatchObject({ code: 'unauthorised' });
  });

  it('says of every call what shows it, why it may be repeated and who needs it', () => {
    for (const { call, evidence, flows, methods, scopes } of operations) {
      expect([call, evidence]).toEqual([
        expect.stringMatching(/^(GET|POST|PUT|DELETE) \/wiki\/(api\/v2|rest\/api)\//),
        expect.stringMatching(/^v[12]\/api-group-/),
      ]);
      expect(flows.filter((id) => !/^[CTS][1-8]$/.test(id))).toEqual([]);
      expect([flows.length, methods.length, scopes.length].every((count) => count > 0)).toBe(true);
    }
  });
});
