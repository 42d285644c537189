import { ANN, assetMacro, CLARA, DORA, EVAN } from '../support/build';
import { addToPage } from '../support/edit';
import { approve, CELUM_KEY, createWorld, setUp, type World } from '../support/world';

const BRIEF = '98310';
const PRESS_KIT = '98313';
const MINUTES_SCAN = 4719;

describe('assets of a page', () => {
  let world: World;
  const at = (who: string, pageId = BRIEF) => ({ who, pageId });
  const cards = (who: string, ...ids: number[]) =>
    world.invoke(at(who), 'assets.cards', {
      references: ids.map((assetId) => ({ assetId, versionId: null })),
      locale: 'en-US',
    });
  const celumCalls = () => world.celum.context.log.lines().length;

  /** As Dora chooses "the reader's own rights" in Settings. */
  const actAsReader = () =>
    world.call({ who: DORA }, 'settings.saveConnection', {
      system: 'celum',
      config: { baseUrl: 'https://aurora.celum.cloud', actAs: 'reader' },
      secrets: { apiKey: CELUM_KEY },
    });

  beforeEach(async () => {
    world = await createWorld();
    await setUp(world);
  });
  afterEach(() => world.close());

  it('are found by words, and only usable ones unless asked', async () => {
    const search = {
      text: 'hero',
      collectionId: null,
      kinds: [],
      sort: 'name' as const,
      page: 1,
      locale: 'en-US',
    };
    const usable = await world.call(at(ANN), 'assets.search', { ...search, showUnusable: false });
    const all = await world.call(at(ANN), 'assets.search', { ...search, showUnusable: true });

    expect(usable.items.map(({ id }) => id)).toContain(4711);
    expect(usable.items.every(({ usability }) => usability.usable)).toBe(true);
    expect(all.items.find(({ id }) => id === 4712)?.usability.reasons).toEqual([
      { reason: 'licence-expired', date: '2026-11-14' },
    ]);
  });

  it('are searched with one call to CELUM', async () => {
    const before = celumCalls();

    await world.call(at(ANN), 'assets.search', {
      text: 'hero',
      collectionId: null,
      kinds: [],
      showUnusable: false,
      sort: 'modified',
      page: 1,
      locale: 'en-US',
    });

    expect(celumCalls() - before).toBe(1);
  });

  it('are searched by editors, not by readers', async () => {
    const answer = await world.invoke(at(EVAN), 'assets.collections', { parentId: null });

    expect(answer).toMatchObject({ ok: false, problem: { code: 'no-permission' } });
  });

  it('say a failed search, not an empty one', async () => {
    world.celum.fail({ kind: 'html' });

    const answer = await world.invoke(at(ANN), 'assets.collections', { parentId: null });

    expect(answer).toMatchObject({ ok: false, problem: { code: 'unavailable', subject: 'CELUM' } });
  });

  it('are named when they are gone on reopening', async () => {
    const found = await world.call(at(ANN), 'assets.byIds', { ids: [4711, 999_999], locale: 'de' });

    expect(found).toMatchObject({ items: [{ id: 4711 }], missing: [999_999] });
  });

  it('have a card for readers, with rights, version and as of when', async () => {
    const answer = await cards(EVAN, 4711);

    expect(answer).toMatchObject({
      ok: true,
      value: [
        {
          kind: 'card',
          card: {
            id: 4711,
            name: 'Hero summer',
            versionNumber: 3,
            approval: 'approved',
            rights: {
              territories: expect.arrayContaining(['DE']) as unknown,
              licenceEnd: '2027-06-30',
            },
            usability: { usable: true },
            newer: null,
          },
        },
      ],
    });
  });

  it('cost one call once their versions are counted', async () => {
    await cards(EVAN, 4711);
    const before = celumCalls();

    await cards(EVAN, 4711);

    expect(celumCalls() - before).toBe(1);
  });

  it('are not given to readers by number when the page does not show them', async () => {
    expect(await cards(EVAN, 4711, 4715)).toMatchObject({
      ok: false,
      problem: { code: 'no-permission' },
    });
  });

  it('keep their last known card while CELUM is down', async () => {
    await cards(EVAN, 4711);
    world.celum.fail({ kind: 'status', status: 503 });

    expect(await cards(EVAN, 4711)).toMatchObject({
      ok: true,
      value: [{ kind: 'stale', code: 'unavailable', card: { name: 'Hero summer' } }],
    });
  });

  it('show the approved version on an approved page, and that there is a newer one', async () => {
    const { round } = await approve(world, BRIEF);
    const [frozen] = round?.frozen ?? [];
    await newVersion(world, 4711);

    expect(await cards(EVAN, 4711)).toMatchObject({
      ok: true,
      value: [
        {
          kind: 'card',
          card: { versionId: frozen?.versionId, versionNumber: 3, newer: { number: 4 } },
        },
      ],
    });
  });

  it('have a signed picture that is asked for once in a while', async () => {
    await cards(EVAN, 4711);
    const wish = { assetId: 4711, versionId: null, renditionId: null };
    const first = await world.call(at(EVAN), 'assets.picture', wish);
    const before = celumCalls();

    const second = await world.call(at(EVAN), 'assets.picture', wish);

    expect(first.url).toMatch(/^https:\/\/aurora\.celum\.cloud\//);
    expect(second).toEqual(first);
    expect(celumCalls()).toBe(before);

    world.clock.advance(26 * 60_000);
    expect(await world.call(at(EVAN), 'assets.picture', wish)).not.toEqual(first);
  });

  describe('under the reader’s own rights', () => {
    beforeEach(async () => {
      await actAsReader();
      await addToPage(world, PRESS_KIT, assetMacro([{ asset: String(MINUTES_SCAN) }], 'scan'));
    });

    const scan = (who: string) =>
      world.call(at(who, PRESS_KIT), 'assets.cards', {
        references: [{ assetId: MINUTES_SCAN, versionId: null }],
        locale: 'en-US',
      });

    it('show what CELUM lets the person see', async () => {
      expect(await scan(DORA)).toMatchObject([{ kind: 'card', card: { id: MINUTES_SCAN } }]);
    });

    it('show others only title and owner, and no picture', async () => {
      expect(await scan(CLARA)).toMatchObject([
        { kind: 'no-access', assetId: MINUTES_SCAN, name: 'Board minutes scan' },
      ]);
      const wish = { assetId: MINUTES_SCAN, versionId: null, renditionId: null };
      expect(await world.call(at(CLARA, PRESS_KIT), 'assets.picture', wish)).toEqual({ url: null });
    });

    it('show those whom CELUM does not know no asset at all', async () => {
      expect(await scan(EVAN)).toMatchObject([{ kind: 'no-access', assetId: MINUTES_SCAN }]);
    });

    it('keep an old card from those who were never let see it', async () => {
      await scan(DORA);
      world.celum.fail({ kind: 'status', status: 503 });

      expect(await scan(DORA)).toMatchObject([{ kind: 'stale', card: { id: MINUTES_SCAN } }]);
      expect(await scan(CLARA)).toMatchObject([{ kind: 'stale', card: null }]);
      world.clock.advance(11 * 60_000);
      expect(await scan(DORA)).toMatchObject([{ kind: 'stale', card: null }]);
    });

    it('can be asked for, in the reader’s name', async () => {
      await world.call(at(CLARA, PRESS_KIT), 'assets.requestAccess', { assetId: MINUTES_SCAN });

      const answer = await world.site.request(
        `/wiki/api/v2/pages/${PRESS_KIT}/footer-comments?body-format=atlas_doc_format`,
        {},
        { kind: 'user', accountId: CLARA },
      );
      const text = await answer.text();
      expect(text).toContain('Clara Vogel would like to see the CELUM asset');
    });
  });
});

/** Replaces the asset's file, as people do in CELUM. */
async function newVersion(world: World, assetId: number): Promise<void> {
  const api = `${world.celum.url}/content-api/v1`;
  const headers = { 'x-api-key': CELUM_KEY, 'content-type': 'application/json' };
  const bytes = new TextEncoder().encode('new picture');
  const upload = await fetch(`${api}/upload`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ filename: 'hero-v4.png', filesize: bytes.byteLength }),
  });
  const { url, handle } = (await upload.json()) as { url: string; handle: string };
  await fetch(url.replace('https://aurora.celum.cloud', world.celum.url), {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body: bytes,
  });
  const added = await fetch(`${api}/assets/${assetId}/versions`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ filename: 'hero-v4.png', uploadHandle: handle }),
  });
  if (!added.ok) throw new Error(await added.text());
}
