import type { SiteSettings } from '../../src/contracts/settings';
import { ANN, BEN, CLARA, DORA, EVAN } from '../support/build';
import { endLicence } from '../support/celum-edits';
import { addToPage, words } from '../support/edit';
import { filedIn } from '../support/filed';
import { approve, setUp } from '../support/story';
import { createWorld, type World } from '../support/world';

const BRIEF = '98310';
const LAUNCH_PLAN = '98311';
const CAMPAIGN_RECORDS = 20010;
const HERO = 4711;
const HERO_DE = 4712;

describe('the rights gate', () => {
  let world: World;
  const at = (who: string, pageId = LAUNCH_PLAN) => ({ who, pageId });
  const gate = async (pageId = LAUNCH_PLAN) =>
    (await world.call(at(ANN, pageId), 'page.gate', {})).filter(({ level }) => level !== 'ok');
  const askedOpenText = () => world.opentext.context.log.lines().length;
  const policy = async (change: Partial<SiteSettings['policies'][number]>) => {
    const { settings } = await world.call({ who: DORA }, 'settings.site', {});
    const policies = settings.policies.map((one) => ({ ...one, ...change }));
    await world.call({ who: DORA }, 'settings.saveSite', { ...settings, policies });
  };
  const override = (who: string, reason = 'The photographer agreed by phone.') =>
    world.invoke(at(who), 'page.override', { assetId: HERO_DE, reason });
  const submit = async (pageId = LAUNCH_PLAN) => {
    const { pageVersion } = await world.call(at(ANN, pageId), 'page.state', {});
    const order = { pageVersion, presetId: 'brand', note: '' };
    return await world.invoke(at(ANN, pageId), 'page.submit', order);
  };

  beforeEach(async () => {
    world = await createWorld();
    await setUp(world);
    await policy({ overriders: [CLARA] });
  });
  afterEach(() => world.close());

  it('names each asset with what helps', async () => {
    expect(await gate()).toMatchObject([
      {
        kind: 'asset',
        level: 'block',
        subject: 'Hero-DE',
        code: 'licence-expired',
        values: { date: '2026-11-14' },
        action: 'replace',
        others: ['request-renewal', 'override'],
        assetId: HERO_DE,
      },
    ]);
  });

  it('only warns where the space’s policy says so', async () => {
    await policy({ unusableAssets: 'warn' });

    expect(await gate()).toMatchObject([{ level: 'warn', code: 'licence-expired' }]);
    expect(await submit()).toMatchObject({ ok: true });
  });

  it('minds the channels and territories that the space publishes for', async () => {
    await policy({ channels: ['Web'], territories: ['AT'] });
    await endLicence(world, HERO_DE, '2028-01-01');

    expect(await gate()).toMatchObject([{ subject: 'Hero-DE', code: 'wrong-territory' }]);
  });

  it('is overridden only by those whom the policy names', async () => {
    for (const who of [ANN, BEN, EVAN]) {
      expect(await override(who)).toMatchObject({ ok: false, problem: { code: 'no-permission' } });
    }
    expect(await override(CLARA, '')).toMatchObject({ ok: false });
    expect((await world.call(at(CLARA), 'page.state', {})).mayOverride).toBe(true);
    expect((await world.call(at(ANN), 'page.state', {})).mayOverride).toBe(false);
  });

  it('is overridden by members of a group that the policy names', async () => {
    const group = '7c40aa00-0000-4000-8000-000000000003';
    await policy({ overriders: [], overriderGroups: [{ groupId: group, name: 'approvers' }] });

    expect(await override(BEN)).toMatchObject({ ok: true });
    expect(await override(ANN)).toMatchObject({ ok: false, problem: { code: 'no-permission' } });
    world.site.state.tables.members.delete({ groupId: group, accountId: BEN });
    expect(await override(BEN)).toMatchObject({ ok: false, problem: { code: 'no-permission' } });
    world.site.state.tables.groups.delete({ id: group });
    expect((await world.call(at(CLARA), 'page.state', {})).mayOverride).toBe(false);
  });

  it('lets an overridden asset through, and the override is kept in round and record', async () => {
    await override(CLARA);
    expect(await gate()).toMatchObject([
      { level: 'warn', code: 'licence-expired', override: { by: CLARA } },
    ]);

    const { round } = await approve(world, LAUNCH_PLAN);
    expect(round?.overrides).toMatchObject([
      { assetId: HERO_DE, by: CLARA, reasons: ['licence-expired'] },
    ]);

    const { pageVersion } = await world.call(at(ANN), 'page.state', {});
    await world.call(at(ANN), 'page.publish', { pageVersion, category: {} });
    await world.work();
    const [record] = filedIn(world.opentext, CAMPAIGN_RECORDS);
    const line = /<dt>Override<\/dt><dd>(.*?)<\/dd>/.exec(String(record?.versions[0]))?.[1];
    expect(line).toMatch(
      /^Hero-DE · licence expired · Clara Vogel · .*2026.* · The photographer agreed by phone\.$/,
    );
    expect(descriptionOf(world, record?.id)).toContain('Override: Hero-DE');
  });

  it('is closed again when the page is edited: an override is for one state', async () => {
    await override(CLARA);
    await addToPage(world, LAUNCH_PLAN, words('One more thing'));

    expect(await gate()).toMatchObject([{ level: 'block', subject: 'Hero-DE' }]);
  });

  it('is closed again for a reason that was not overridden', async () => {
    await override(CLARA);
    await policy({ channels: ['TV'] });

    expect(await gate()).toMatchObject([
      { subject: 'Hero-DE', level: 'block' },
      { subject: 'Hero summer' },
    ]);
  });

  it('asks OpenText for nothing while it refuses, at approval, review and publication', async () => {
    await approve(world, BRIEF);
    await endLicence(world, HERO, '2026-11-20');
    const before = askedOpenText();
    const where = at(ANN, BRIEF);
    const { pageVersion, status } = await world.call(where, 'page.state', {});
    expect(status).toBe('approved');

    const answers = [
      await world.invoke(where, 'page.recordProposal', {}),
      await world.invoke(where, 'page.publish', { pageVersion, category: {} }),
    ];
    await world.work();

    const refused = { ok: false, problem: { code: 'not-ready', subject: 'Hero summer' } };
    expect(answers).toEqual([refused, refused]);
    expect(askedOpenText()).toBe(before);
    expect(await gate(BRIEF)).toMatchObject([{ subject: 'Hero summer', code: 'licence-expired' }]);
  });

  it('is asked again when a delayed delivery is carried out', async () => {
    await approve(world, BRIEF);
    const { pageVersion } = await world.call(at(ANN, BRIEF), 'page.state', {});
    await world.call(at(ANN, BRIEF), 'page.publish', { pageVersion, category: {} });
    await endLicence(world, HERO, '2026-11-20');

    await world.work();

    expect(await world.call(at(ANN, BRIEF), 'page.state', {})).toMatchObject({
      status: 'changed-since-approval',
    });
    const stopped = { state: 'attention', system: null, cursor: null } as const;
    expect(await world.call({ who: DORA }, 'deliveries.list', stopped)).toMatchObject({
      deliveries: [{ state: 'needs-attention', code: 'not-ready', subject: 'Hero summer' }],
    });
    expect(filedIn(world.opentext, CAMPAIGN_RECORDS)).toEqual([]);
  });

  it('asks the owner for renewal once, by a comment that mentions them', async () => {
    await world.call(at(ANN), 'page.requestRenewal', { assetId: HERO_DE });
    await world.call(at(ANN), 'page.requestRenewal', { assetId: HERO_DE });

    const answer = await world.site.request(
      `/wiki/api/v2/pages/${LAUNCH_PLAN}/footer-comments?body-format=atlas_doc_format`,
      {},
      { kind: 'user', accountId: ANN },
    );
    const { results } = (await answer.json()) as { results: unknown[] };
    const asked = results.map((one) => JSON.stringify(one)).filter((one) => one.includes('renew'));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain(BEN);
    expect(asked[0]).toContain('14 November 2026');
  });

  it('puts another asset in the place of one, in every macro', async () => {
    const { pageVersion } = await world.call(at(ANN), 'page.state', {});
    const reference = { asset: '4711', mode: 'follow', size: 'small' } as const;

    const after = await world.call(at(ANN), 'page.replaceAsset', {
      pageVersion,
      assetId: HERO_DE,
      reference,
    });

    expect(after.pageVersion).toBe(pageVersion + 1);
    expect(await gate()).toEqual([]);
    const { body } = await world.app(ANN).asUser.read(LAUNCH_PLAN);
    // The place keeps its size.
    expect(JSON.stringify(body)).toContain('{"asset":"4711","mode":"follow","size":"large"}');
    expect(JSON.stringify(body)).not.toContain('4712');
  });
});

function descriptionOf({ opentext }: World, node: number | undefined): string {
  const row = opentext.context.db
    .prepare('SELECT description FROM version WHERE node = ?')
    .get(node ?? 0);
  return String(row?.['description']);
}
