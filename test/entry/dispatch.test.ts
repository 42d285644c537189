import fc from 'fast-check';

import { RESOLVERS, type ResolverName } from '../../src/contracts/resolvers';
import { dispatch } from '../../src/entry/dispatch';
import { ANN, DORA, EVAN } from '../support/build';
import { CELUM_KEY, OTCS_PASSWORD, setUp } from '../support/story';
import { createWorld, type World } from '../support/world';

const names = Object.keys(RESOLVERS) as ResolverName[];

describe('the door for the browser', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
    await setUp(world);
  });
  afterAll(() => world.close());

  const knock = (functionKey: string, payload: unknown = {}, who: string | undefined = ANN) =>
    dispatch(world.app(who), who, {
      call: { functionKey, payload },
      context: { extension: { content: { id: '98310' }, space: { key: 'SUM' } } },
    });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', '', 'page.nothing'])(
    'does not open for "%s"',
    async (name) => {
      expect(await knock(name)).toEqual({ ok: false, problem: { code: 'invalid-input' } });
    },
  );

  it.each(names)('answers %s to nobody who is not signed in', async (name) => {
    const request = { call: { functionKey: name, payload: {} }, context: {} };

    expect(await dispatch(world.app(null), undefined, request)).toMatchObject({
      ok: false,
      problem: { code: 'no-permission' },
    });
  });

  it.each(names.filter((name) => /^(settings|deliveries)\./.test(name)))(
    'opens %s for site admins only',
    async (name) => {
      const answer = await knock(name, SAMPLES[name], EVAN);

      expect(answer).toEqual({ ok: false, problem: { code: 'no-permission' } });
    },
  );

  it('lets nobody pass when Confluence does not answer', async () => {
    world.site.faults.add({ kind: 'status', status: 500 });

    const answers = [
      await knock('settings.connections', {}, DORA),
      await knock('page.submit', SAMPLES['page.submit'], ANN),
      await knock('page.state', {}, ANN),
    ];
    world.site.faults.clear();

    expect(answers.map(({ ok }) => ok)).toEqual([false, false, false]);
  });

  it('takes the page from Forge’s context, never from the payload', async () => {
    const answer = await knock('page.state', { pageId: '98320' });

    expect(answer).toMatchObject({ ok: false, problem: { code: 'invalid-input' } });
  });

  it.each(['98310/../98320', '%2E%2E', '0x10', ''])('refuses the page id "%s"', async (id) => {
    const answer = await dispatch(world.app(ANN), ANN, {
      call: { functionKey: 'page.state', payload: {} },
      context: { extension: { content: { id } } },
    });

    expect(answer).toMatchObject({ ok: false, problem: { code: 'invalid-input' } });
  });

  it('answers anything at all in its own shape, and tells no secret', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.jsonValue(), async (name, payload) => {
        const answer = await knock(name, payload, EVAN);
        const text = JSON.stringify(answer);
        expect(answer).toHaveProperty('ok');
        expect(text).not.toContain(CELUM_KEY);
        expect(text).not.toContain(OTCS_PASSWORD);
      }),
      { numRuns: 60 },
    );
  });

  it('gives a person a reference for what we did not foresee, and the log the rest', async () => {
    await world.store.set('settings:site', { language: 'xx' });

    const answer = await knock('page.state');
    await world.store.delete('settings:site');

    expect(answer).toMatchObject({
      ok: false,
      problem: { code: 'unexpected', reference: expect.stringMatching(/^[0-9a-f]{8}$/) as string },
    });
    expect(JSON.stringify(answer)).not.toContain('language');
    expect(world.logged.at(-1)).toContain('80000000');
  });
});

/** Payloads that their schemas accept. */
const SAMPLES: Partial<Record<ResolverName, unknown>> = {
  'page.submit': { pageVersion: 1, presetId: 'brand', note: '' },
  'settings.testConnection': { system: 'celum', config: {}, secrets: {} },
  'settings.saveConnection': { system: 'celum', config: {}, secrets: {} },
  'settings.removeConnection': { system: 'celum' },
  'settings.saveCelumMapping': {
    approvalField: null,
    approvedValues: [],
    inReviewValues: [],
    rejectedValues: [],
    channelsField: null,
    territoriesField: null,
    languagesField: null,
    licenceEndField: null,
    altTextField: null,
    creditField: null,
    ownerField: null,
    warnDays: 30,
  },
  'settings.saveRecordRules': [],
  'settings.folders': { parentId: null },
  'settings.classifications': { parentId: null },
  'settings.categoryFields': { folderId: 1, categoryId: 1 },
  'settings.saveSite': { language: 'en', timeZone: 'UTC', presets: [], policies: [] },
  'settings.findPeople': { text: 'ann' },
  'settings.findGroups': { text: 'app' },
  'settings.resetAuthenticator': { accountId: '712020:a0000000-0000-4000-8000-000000000001' },
  'deliveries.list': { state: 'open', system: null, cursor: null },
  'deliveries.read': { id: 'x' },
  'deliveries.retry': { ids: ['x'] },
  'deliveries.standings': { ids: ['x'] },
  'deliveries.cancel': { id: 'x' },
};
