import { ANN, BEN, CLARA } from '../../support/build';
import { filedIn } from '../../support/filed';
import { setUp } from '../../support/story';
import { createWorld, type World } from '../../support/world';

/** "Brand use policy": only Ben and Dora may edit it, and the app is neither. */
const POLICY = '98321';
const BRIEF = '98310';
const POLICIES = 20020;

describe('a page that only some people may edit', () => {
  let world: World;
  const at = (who: string, pageId = POLICY) => ({ who, pageId, spaceKey: 'POL' });
  const state = (who: string, pageId = POLICY) => world.call(at(who, pageId), 'page.state', {});
  const property = (key: string, pageId = POLICY) => world.app().asApp.property(pageId, key);
  const title = async (pageId = POLICY) =>
    ((await property('imprimatur-byline', pageId)) as { title: string }).title;

  const submit = async () => {
    const { pageVersion } = await state(BEN);
    const order = { pageVersion, presetId: 'brand-legal', note: '' };
    return await world.call(at(BEN), 'page.submit', order);
  };
  const approve = async (who: string) => {
    const { pageVersion } = await state(who);
    const approval = { pageVersion, meaning: 'legal', comment: '' } as const;
    return await world.call(at(who), 'page.approve', approval);
  };
  const publish = async () => {
    await submit();
    await approve(BEN);
    await approve(CLARA);
    await world.work();
    const { pageVersion } = await state(CLARA);
    await world.call(at(BEN), 'page.publish', { pageVersion, category: {} });
    await world.work();
  };
  /** Calls to content properties that the work makes. */
  const propertyCalls = async (work: () => Promise<unknown>) => {
    const calls: string[] = [];
    world.interrupt = (what) => void calls.push(what);
    await work();
    world.interrupt = () => undefined;
    return calls.filter((what) => what.includes('/properties')).map((what) => what.split(' ')[0]);
  };

  beforeEach(async () => {
    world = await createWorld();
    await setUp(world);
  });
  afterEach(() => world.close());

  it('shows at once what an editor does, written as the editor', async () => {
    await submit();

    expect(await title()).toMatch(/^In approval/);
  });

  it('shows what an approver did who may not edit, as soon as an editor looks', async () => {
    await submit();
    await approve(BEN);
    await approve(CLARA);
    await world.work();
    expect(await title()).toMatch(/^In approval/);

    await state(CLARA);
    expect(await title()).toMatch(/^In approval/);
    await state(BEN);
    expect(await title()).toMatch(/^Approved \(v\d+\)$/);
  });

  it('is filed once and done, with its record for everybody who looks', async () => {
    await publish();

    const [record] = filedIn(world.opentext, POLICIES);
    expect((await state(CLARA)).publication).toMatchObject({
      state: 'done',
      record: { nodeId: record?.id },
    });
    expect(filedIn(world.opentext, POLICIES)).toHaveLength(1);
  });

  it('carries its record as soon as an editor looks, and costs nothing afterwards', async () => {
    await publish();
    const [record] = filedIn(world.opentext, POLICIES);
    expect(await property('imprimatur-record')).toBeUndefined();

    const first = await propertyCalls(() => state(BEN));
    expect(await title()).toBe(`Approved · Record ${record?.id}`);
    expect(await property('imprimatur-record')).toMatchObject({ nodeId: record?.id });
    // One read and one write for each of the three properties.
    expect(first.toSorted()).toEqual(['GET', 'GET', 'GET', 'POST', 'PUT', 'PUT']);

    expect(await propertyCalls(() => state(BEN))).toEqual([]);
  });

  it('asks Confluence nothing more for those who may not edit', async () => {
    await publish();

    expect(await propertyCalls(() => state(CLARA))).toEqual([]);
  });

  it('does not write again what an editor has written meanwhile', async () => {
    await publish();
    await state(BEN);
    // The app is refused nothing new, but does not know that: it looks at the page after an event.
    await world.pageEvent('updated', POLICY);

    expect(await propertyCalls(() => state(BEN))).toEqual([]);
  });

  it('leaves the answer alone when the page cannot be written', async () => {
    await publish();
    world.site.faults.add({
      kind: 'status',
      status: 500,
      route: 'GET /wiki/api/v2/pages/{id}/properties',
    });

    expect((await state(BEN)).publication).toMatchObject({ state: 'done' });
    world.site.faults.clear();
    await state(BEN);
    expect(await title()).toMatch(/^Approved · Record/);
  });

  it('is no concern of other pages, which the app writes itself', async () => {
    const { pageVersion } = await state(ANN, BRIEF);
    await world.call({ who: ANN, pageId: BRIEF }, 'page.submit', {
      pageVersion,
      presetId: 'brand-legal',
      note: '',
    });
    await world.call({ who: CLARA, pageId: BRIEF }, 'page.reject', { pageVersion, reason: 'No' });
    await world.work();

    expect(await title(BRIEF)).toMatch(/^Rejected/);
    expect(await propertyCalls(() => state(ANN, BRIEF))).toEqual([]);
  });
});
