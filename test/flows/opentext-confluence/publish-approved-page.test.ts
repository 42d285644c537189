import type { RecordRule } from '../../../src/contracts/settings';
import { ANN, DORA } from '../../support/build';
import { addToPage, words } from '../../support/edit';
import { filedIn } from '../../support/filed';
import { approve, setUp } from '../../support/story';
import { createWorld, type World } from '../../support/world';

const BRIEF = '98310';
const CAMPAIGNS = 20010;
const MINUTE = 60_000;

describe('publishing an approved page', () => {
  let world: World;
  const ann = { who: ANN, pageId: BRIEF };
  const records = () => filedIn(world.opentext, CAMPAIGNS);
  const state = () => world.call(ann, 'page.state', {});
  const bylineOf = async () =>
    (await world.app().asApp.property(BRIEF, 'imprimatur-byline')) as { title: string };

  const publish = async () => {
    const { pageVersion } = await state();
    return await world.call(ann, 'page.publish', { pageVersion, category: {} });
  };
  /** Moves to whatever is due next and does it, like a clock and the platform would. */
  const wait = async (milliseconds: number) => {
    world.clock.advance(milliseconds);
    await world.tick();
  };

  beforeEach(async () => {
    world = await createWorld();
    await setUp(world);
  });
  afterEach(() => world.close());

  it('files one classified record whose bytes are the approved page, and shows it', async () => {
    await approve(world, BRIEF);
    expect((await publish()).publication).toMatchObject({ state: 'queued' });
    await world.work();

    const [record] = records();
    expect(records()).toHaveLength(1);
    expect(record).toMatchObject({
      name: 'Summer campaign brief.html',
      nickname: 'imprimatur_aa0000000001_98310',
      classification: 30011,
      values: { '9830_2': 'Summer campaign brief', '9830_3': BRIEF, '9830_4': 'Ben Okafor' },
    });
    expect(record?.versions).toHaveLength(1);
    expect(record?.versions[0]).toContain('<img src="data:image/png;base64,');
    expect(record?.versions[0]).toContain('Hero summer');

    const { publication } = await state();
    expect(publication).toMatchObject({ state: 'done', record: { nodeId: record?.id } });
    expect(await bylineOf()).toMatchObject({ title: `Approved · Record ${record?.id}` });
    expect(await world.app().asApp.property(BRIEF, 'imprimatur-record')).toMatchObject({
      nodeId: record?.id,
      classification: 'Campaign approvals',
    });
  });

  it('files once, however often it is asked for and delivered', async () => {
    await approve(world, BRIEF);
    await publish();
    await publish();
    await world.work();
    await publish();
    await world.work();
    await wait(10 * MINUTE);

    expect(records()).toHaveLength(1);
    expect(records()[0]?.versions).toHaveLength(1);
  });

  it('waits while OpenText is down, says until when, and files by itself afterwards', async () => {
    await approve(world, BRIEF);
    world.opentext.fail({ kind: 'status', status: 503 });
    await publish();
    await world.work();

    const { publication } = await state();
    expect(publication).toMatchObject({ state: 'waiting', problem: { code: 'unavailable' } });
    expect((await bylineOf()).title).toMatch(/^Queued for OpenText, next try \d\d:\d\d$/);

    world.opentext.context.faults.clear();
    await wait(15 * MINUTE);
    expect((await state()).publication).toMatchObject({ state: 'done' });
    expect(records()).toHaveLength(1);
  });

  it('says when it will be tried where others have found out that OpenText wants a pause', async () => {
    await approve(world, BRIEF);
    const until = world.clock.now() + 5 * MINUTE;
    await world.app().brake.limited('opentext', until);

    expect((await publish()).publication).toMatchObject({
      state: 'queued',
      nextTryAt: new Date(until).toISOString(),
      problem: { code: 'rate-limited', subject: 'OpenText' },
    });
  });

  it('waits for the connection, says that nothing is to be done on the page, and goes on when a test shows that it works', async () => {
    await approve(world, BRIEF);
    world.opentext.fail({ kind: 'status', status: 401 });
    await publish();
    await world.work();
    const stopped = (await state()).publication;
    world.opentext.context.faults.clear();
    const config = { baseUrl: 'https://ecm.aurora-press.example/otcs/cs.exe', auth: 'ticket' };
    const test = { system: 'opentext' as const, config, secrets: {} };
    expect(await world.call({ who: DORA }, 'settings.testConnection', test)).toMatchObject({
      ok: true,
    });
    await world.work();

    expect(stopped).toMatchObject({ state: 'needs-attention', goesOn: true });
    expect((await state()).publication).toMatchObject({ state: 'done', goesOn: false });
  });

  it.each([
    ['hangs up after the write', { kind: 'reset-after' as const }],
    ['answers 504 after the write', { kind: 'status-after' as const, status: 504 }],
    ['cuts its answer', { kind: 'cut' as const }],
    ['answers with a proxy’s page', { kind: 'html' as const }],
    ['answers a page with status 200', { kind: 'html' as const, status: 200 }],
  ])('files one record although OpenText %s', async (_, fault) => {
    await approve(world, BRIEF);
    world.opentext.fail({ ...fault, route: 'POST /otcs/cs.exe/api/v2/nodes', times: 1 });
    await publish();
    await world.work();
    for (let tries = 0; tries < 4; tries += 1) await wait(15 * MINUTE);

    expect((await state()).publication).toMatchObject({ state: 'done' });
    expect(records()).toHaveLength(1);
    expect(records()[0]?.versions).toHaveLength(1);
  });

  it('names the field of the category that stops it, files nothing, and files once when the rule is changed', async () => {
    const rules = await world.call({ who: DORA }, 'settings.recordRules', {});
    await world.call({ who: DORA }, 'settings.saveRecordRules', rules.map(withoutPageId));
    await approve(world, BRIEF);
    await publish();
    await world.work();

    expect((await state()).publication).toMatchObject({
      state: 'needs-attention',
      problem: { code: 'field-empty', subject: 'Confluence page' },
    });
    expect(records()).toEqual([]);

    await world.call({ who: DORA }, 'settings.saveRecordRules', rules);
    await world.call(ann, 'page.retryPublication', {});
    await world.work();
    expect(records()).toMatchObject([{ values: { '9830_3': BRIEF } }]);
  });

  it('names the field whose value OpenText does not allow', async () => {
    await approve(world, BRIEF);
    const { pageVersion } = await state();
    const category = { '9830_6': 'Finance' };
    await world.call(ann, 'page.publish', { pageVersion, category });
    await world.work();

    expect((await state()).publication).toMatchObject({
      problem: { code: 'field-unfit', subject: 'Department' },
    });
  });

  it('adds a version to the same record when the page is approved again', async () => {
    await approve(world, BRIEF);
    await publish();
    await world.work();
    await addToPage(world, BRIEF, words('Changed words'));
    expect((await state()).status).toBe('changed-since-approval');

    await approve(world, BRIEF);
    await publish();
    await world.work();

    expect(records()).toHaveLength(1);
    expect(records()[0]?.versions).toHaveLength(2);
    expect(records()[0]?.versions[1]).toContain('Changed words');
  });

  it('stops at a refusal, names it, and goes on when a person says so', async () => {
    await approve(world, BRIEF);
    world.opentext.fail({
      kind: 'status',
      status: 403,
      body: { error: 'You do not have permission to add items.' },
      route: 'POST /otcs/cs.exe/api/v2/nodes',
      times: 1,
    });
    await publish();
    await world.work();
    expect((await state()).publication).toMatchObject({
      state: 'needs-attention',
      problem: { code: 'forbidden', subject: 'OpenText' },
    });
    expect(await bylineOf()).toMatchObject({ title: 'Publication needs attention' });

    await world.call(ann, 'page.retryPublication', {});
    await world.work();
    expect((await state()).publication).toMatchObject({ state: 'done' });
  });

  it('files what was approved even when somebody edits the page before it is filed', async () => {
    await approve(world, BRIEF);
    await publish();
    await addToPage(world, BRIEF, words('Too late'));
    await world.work();

    expect(records()[0]?.versions[0]).not.toContain('Too late');
    expect((await bylineOf()).title).toBe('Changed since approval');
  });

  it('keeps one record wherever the function is stopped', async () => {
    await approve(world, BRIEF);
    await publish();
    const calls = await countCalls(world);
    expect(calls).toBeGreaterThan(20);

    for (let at = 0; at < calls; at += 1) {
      const fresh = await createWorld();
      await setUp(fresh);
      await approve(fresh, BRIEF);
      const { pageVersion } = await fresh.call(ann, 'page.state', {});
      await fresh.call(ann, 'page.publish', { pageVersion, category: {} });
      stopAt(fresh, at);
      await fresh.work().catch(() => undefined);
      fresh.interrupt = () => undefined;
      const state = await comesToRest(fresh);

      const filed = filedIn(fresh.opentext, CAMPAIGNS);
      expect([at, filed.length, filed[0]?.versions.length, state]).toEqual([at, 1, 1, 'done']);
      await fresh.close();
    }
  }, 240_000);
});

/** Ticks until the publication is done, three times at most. */
async function comesToRest(world: World): Promise<string | undefined> {
  let state: string | undefined;
  for (let ticks = 0; ticks < 3 && state !== 'done'; ticks += 1) {
    world.clock.advance(15 * MINUTE);
    await world.tick();
    state = (await world.call({ who: ANN, pageId: BRIEF }, 'page.state', {})).publication?.state;
  }
  return state;
}

async function countCalls(world: World): Promise<number> {
  let calls = 0;
  world.interrupt = () => void (calls += 1);
  await world.work();
  world.interrupt = () => undefined;
  return calls;
}

/** From the n-th call on nothing leaves the function: it has been stopped. */
function stopAt(world: World, at: number): void {
  let calls = 0;
  world.interrupt = () => {
    calls += 1;
    if (calls > at) throw new Error('the platform stopped this function');
  };
}

/** A rule that says nothing about a field that OpenText requires. */
function withoutPageId(rule: RecordRule): RecordRule {
  const values = Object.entries(rule.category?.values ?? {}).filter(([key]) => key !== '9830_3');
  return {
    ...rule,
    category: rule.category && { ...rule.category, values: Object.fromEntries(values) },
  };
}
