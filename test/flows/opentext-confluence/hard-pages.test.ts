import { ANN, assetMacro, DORA } from '../../support/build';
import { addToPage, changePage, words } from '../../support/edit';
import { filedIn } from '../../support/filed';
import { approve, setUp } from '../../support/story';
import { createWorld, type World } from '../../support/world';

const BRIEF = '98310';
const PRESS_KIT = '98313';
/** "Freelancer contracts: checklist / what to sign <draft> 🖋" */
const CONTRACTS = '98322';
const CAMPAIGNS = 20010;
const POLICIES = 20020;

describe('publishing hard pages', () => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld();
    await setUp(world);
  });
  afterEach(() => world.close());

  const publish = async (pageId: string, spaceKey = 'SUM') => {
    const ann = { who: ANN, pageId, spaceKey };
    const { pageVersion } = await approve(world, pageId, spaceKey);
    await world.call(ann, 'page.publish', { pageVersion, category: {} });
    await world.work();
    return (await world.call(ann, 'page.state', {})).publication;
  };

  it('files a title that Content Server would refuse', async () => {
    expect(await publish(CONTRACTS, 'POL')).toMatchObject({ state: 'done' });

    const [record] = filedIn(world.opentext, POLICIES);
    expect(record?.name).toBe('Freelancer contracts - checklist / what to sign <draft> 🖋.html');
    expect(record?.values).toMatchObject({
      '9830_2': expect.stringContaining('Freelancer contracts: checklist') as string,
    });
    expect(record?.versions[0]).toContain(
      '<title>Freelancer contracts: checklist / what to sign &lt;draft&gt; 🖋</title>',
    );
  });

  it('files a page of almost five megabytes', async () => {
    const long = Array.from({ length: 40_000 }, (_, at) => words(`${at} ${'x'.repeat(40)}`));
    await changePage(world, PRESS_KIT, (body) => ({ ...body, content: long }));

    await publish(PRESS_KIT);
    // Stand-ins in this process cannot answer while the page is drawn, so the first try may time out.
    world.clock.advance(15 * 60_000);
    await world.tick();

    expect(filedIn(world.opentext, CAMPAIGNS)[0]?.versions[0]).toContain('39999 xxxx');
  }, 120_000);

  it('names an attachment of 100 MB instead of carrying it', async () => {
    await attach(world, PRESS_KIT, 'film.mov', new Uint8Array(100_000_000));
    await attach(world, PRESS_KIT, 'notes.txt', new TextEncoder().encode('Call the press'));

    expect(await publish(PRESS_KIT)).toMatchObject({ state: 'done' });

    const html = filedIn(world.opentext, CAMPAIGNS)[0]?.versions[0];
    expect(html).toContain('film.mov</td><td>100 MB (100000000 B)');
    expect(html).toContain('not computed');
    expect(html).toContain(`data:text/plain;base64,${btoa('Call the press')}`);
  });

  it('files a page that nobody but its author would believe', async () => {
    await addToPage(world, PRESS_KIT, assetMacro('nonsense', 'odd'));
    await addToPage(world, PRESS_KIT, words('<script>alert(1)</script>'));

    expect(await publish(PRESS_KIT)).toMatchObject({ state: 'done' });
    expect(filedIn(world.opentext, CAMPAIGNS)[0]?.versions[0]).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt;',
    );
  });

  it('waits for CELUM rather than file a page without its pictures', async () => {
    const { pageVersion } = await approve(world, BRIEF);
    const ann = { who: ANN, pageId: BRIEF };
    await world.call(ann, 'page.publish', { pageVersion, category: {} });
    world.celum.fail({ kind: 'status', status: 503 });
    await world.work();
    expect((await world.call(ann, 'page.state', {})).publication).toMatchObject({
      state: 'waiting',
      problem: { code: 'unavailable', subject: 'CELUM' },
    });
    expect(filedIn(world.opentext, CAMPAIGNS)).toEqual([]);

    world.celum.context.faults.clear();
    world.clock.advance(15 * 60_000);
    await world.tick();

    expect(filedIn(world.opentext, CAMPAIGNS)[0]?.versions[0]).toContain('data:image/png');
  });

  it('shows what stopped to the admin, who tries again and reads the whole history', async () => {
    world.opentext.fail({
      kind: 'status',
      status: 403,
      body: { error: 'You do not have permission to add items.' },
      route: 'POST /otcs/cs.exe/api/v2/nodes',
      times: 1,
    });
    await publish(PRESS_KIT);

    const stopped = { state: 'attention', system: 'opentext', cursor: null } as const;
    const { deliveries } = await world.call({ who: DORA }, 'deliveries.list', stopped);
    const [line] = deliveries;
    expect(line).toMatchObject({
      title: 'Press kit',
      pageId: PRESS_KIT,
      state: 'needs-attention',
      code: 'forbidden',
      subject: 'OpenText',
    });

    const id = String(line?.id);
    await world.call({ who: DORA }, 'deliveries.retry', { ids: [id] });
    await world.work();

    const detail = await world.call({ who: DORA }, 'deliveries.read', { id });
    expect(detail).toMatchObject({
      state: 'done',
      runs: [
        { cause: 'again', outcome: 'done' },
        { cause: 'first', outcome: 'needs-attention', code: 'forbidden' },
      ],
    });
    expect(await world.call({ who: DORA }, 'deliveries.health', {})).toContainEqual(
      expect.objectContaining({ system: 'opentext', brake: 'free', done: 1, failed: 1 }),
    );
    expect(filedIn(world.opentext, CAMPAIGNS)).toHaveLength(1);
  });

  it('loses nothing when a page is trashed and comes back', async () => {
    await publish(PRESS_KIT);
    await world.pageEvent('trashed', PRESS_KIT);
    await world.pageEvent('restored', PRESS_KIT);

    const state = await world.call({ who: ANN, pageId: PRESS_KIT }, 'page.state', {});
    expect(state).toMatchObject({ status: 'approved', publication: { state: 'done' } });
  });
});

async function attach(
  world: World,
  pageId: string,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const form = new FormData();
  const type = name.endsWith('.txt') ? 'text/plain' : 'video/quicktime';
  form.append('file', new Blob([bytes], { type }), name);
  const answer = await world.site.request(
    `/wiki/rest/api/content/${pageId}/child/attachment`,
    { method: 'POST', body: form, headers: { 'x-atlassian-token': 'no-check' } },
    { kind: 'user', accountId: ANN },
  );
  if (!answer.ok) throw new Error(await answer.text());
}
