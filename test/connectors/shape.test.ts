import { readFileSync } from 'node:fs';
import path from 'node:path';

import { ASSUMPTIONS as celum } from '../../src/connectors/celum/assumptions';
import { ASSUMPTIONS as confluence } from '../../src/connectors/confluence/assumptions';
import { ASSUMPTIONS as consonance } from '../../src/connectors/consonance/assumptions';
import { ASSUMPTIONS as dropbox } from '../../src/connectors/dropbox/assumptions';
import { ASSUMPTIONS as onedrive } from '../../src/connectors/onedrive/assumptions';
import { ASSUMPTIONS as opentext } from '../../src/connectors/opentext/assumptions';
import { problemOf } from './drives/drive-world';
import { BAD_DAYS, broken, UNREADABLE, type Instead } from './shape/broken-line';
import type { Opened } from './shape/fixture';
import { SYSTEMS } from './shape/systems';

/** All that a Problem says, with what caused it. */
function wordsOf(error: unknown): string {
  const words: string[] = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    words.push(cause.message, JSON.stringify(cause));
  }
  return words.join(' ');
}

// On the stand-ins, or on the tenants that the environment names: docs/live-tenants.md.
describe.each(SYSTEMS)('the connector of $title', (system) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await system.start();
  });
  afterAll(() => opened.close());

  it('takes what its connection holds, and nothing else', () => {
    const { config, secrets } = system.tenant;

    expect(system.fits({ config, secrets })).toBe(true);
    expect(system.fits({ config: { ...config, evil: 'x' }, secrets })).toBe(false);
    expect(system.fits({ config, secrets: { ...secrets, evil: 'x' } })).toBe(false);
    // These two can be signed in to in several ways.
    const ways = ['celum', 'opentext'].includes(system.key);
    expect(system.fits({ config, secrets: {} })).toBe(ways);
  });

  it('makes no call before it is used', () => {
    const before = opened.sent.length;

    opened.connectOnly();

    expect(opened.sent).toHaveLength(before);
  });

  it('says as whom it is signed in', async () => {
    const { account, warnings } = await opened.check();

    expect(account).not.toBe('');
    expect(warnings.filter(({ code }) => !/^[a-z-]+$/.test(code))).toEqual([]);
  });

  it('says that credentials are refused', async () => {
    const problem = await problemOf(opened.check({ secrets: system.wrongSecrets }));

    expect(problem?.code).toBe('unauthorised');
    expect(problem?.shouldRetry).toBe(false);
  });

  const problemWith = (instead: Instead) =>
    problemOf(opened.check({ tap: broken(system.isSignIn, instead) }));

  it.each(BAD_DAYS)('knows what to make of %s', async (_name, instead, [code, seconds]) => {
    const problem = await problemWith(instead);

    expect([problem?.code, problem?.retryAfterSeconds]).toEqual([code, seconds]);
  });

  it.each(UNREADABLE)('does not take %s for one', async (_name, instead) => {
    expect((await problemWith(instead))?.code).toBe(system.unreadable);
  });

  it('begins nothing that it could not end in time', async () => {
    const before = opened.sent.length;

    const problem = await problemOf(opened.check({ remaining: 1_000 }));

    expect(problem?.code).toBe('out-of-time');
    expect(opened.sent).toHaveLength(before);
  });

  it('keeps secrets out of its log and out of what went wrong', async () => {
    const errors = [await problemOf(opened.check({ secrets: system.wrongSecrets }))];
    for (const [, instead] of BAD_DAYS) {
      errors.push(await problemOf(opened.check({ tap: broken(() => false, instead) })));
    }
    const said = `${JSON.stringify(opened.log)} ${errors.map(wordsOf).join(' ')}`;
    const secrets = [
      ...Object.values(system.tenant.secrets),
      ...Object.values(system.wrongSecrets),
    ];

    expect(opened.log.length).toBeGreaterThan(10);
    expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
  });
});

describe.each(SYSTEMS.filter(({ wrongHost }) => Object.keys(wrongHost).length > 0))(
  'an address that does not exist, for $title',
  (system) => {
    it('is named as the mistake', async () => {
      const opened = await system.start();

      const problem = await problemOf(opened.check({ config: system.wrongHost }));
      await opened.close();

      expect(problem?.code).toBe('wrong-address');
    });
  },
);

describe.each(Object.entries({ celum, opentext, consonance, confluence, onedrive, dropbox }))(
  'what is written about %s',
  (key, assumptions) => {
    const readme = readFileSync(
      path.resolve(__dirname, '../../src/connectors', key, 'README.md'),
      'utf8',
    );

    it.each([
      /acts as|sign/i,
      /pag(e|ing)|slice|rows/i,
      /limit/i,
      /quirk|to know/i,
      /https?:|\w\.com/,
    ])('has words for %s', (words) => {
      expect(readme).toMatch(words);
    });

    it('says of every assumption how a tenant settles it', () => {
      const all = Object.values<object>(assumptions);

      expect(all.length).toBeGreaterThan(3);
      for (const one of all) {
        const texts = Object.values<unknown>({ ...one }).map(String);
        expect(texts.length).toBeGreaterThanOrEqual(2);
        expect(texts.filter((text) => text.trim().length < 3)).toEqual([]);
      }
    });
  },
);
