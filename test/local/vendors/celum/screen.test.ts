import { openTenant, textIn, type Tenant } from './tenant';

describe("CELUM's screen", () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await openTenant();
  });
  afterEach(() => tenant.vendor.close());

  const screen = async (path: string) => (await fetch(`${tenant.vendor.url}${path}`)).text();
  const press = async (deed: string, fields: Record<string, string> = {}) => {
    const answer = await tenant.press(`/assets/4711/${deed}`, fields);
    expect(answer.status).toBe(303);
  };

  it('shows assets that fit the words, with their pictures', async () => {
    const page = await screen('/?text=hero');

    expect(page).toContain('Hero summer');
    expect(page).not.toContain('Aurora logo');
    const [, picture] = /src="(\/main\/file\/[^"]+)"/.exec(page) as unknown as string[];
    expect((await fetch(`${tenant.vendor.url}${String(picture)}`)).status).toBe(200);
  });

  it('has a way to every asset', async () => {
    const next = await screen('/?page=2');

    expect(next.match(/class="tile"/g)).toHaveLength(25);
    expect(await screen('/collections')).toContain('href="/?collection=320"');
  });

  it('gives the address of an asset that people paste elsewhere', async () => {
    expect(await screen('/assets/4711')).toContain(
      `value="${tenant.vendor.publicUrl}/assets/4711"`,
    );
  });

  it('approves, rejects and takes back', async () => {
    for (const [deed, label] of [
      ['reject', 'Rejected'],
      ['review', 'In review'],
      ['approve', 'Approved'],
    ] as const) {
      await press(deed);
      expect(await screen('/assets/4711')).toContain(`>${label}</span>`);
    }
  });

  it('sets and removes the end of the licence', async () => {
    await press('licence', { day: '2026-11-20' });
    expect(await screen('/assets/4711')).toContain('2026-11-20');

    await press('licence', { day: '' });
    const empty = { type: 'ASSET_INFORMATION_FIELD_EMPTY', informationFieldId: 647 };
    expect(await tenant.find(empty)).toContain(4711);
  });

  it('replaces an asset by a version that looks different', async () => {
    await press('replace');

    const { body } = await tenant.call('GET', '/assets/4711/versions');
    expect(body).toMatchObject({ totalElements: 4, content: { 0: { active: true } } });
    await press('activate', { version: '47112' });
    const { body: asset } = await tenant.call('GET', '/assets/4711');
    expect(asset).toMatchObject({ currentVersion: { id: 47112 } });
  });

  it('locks, dates, restricts, deletes and restores', async () => {
    await press('lock', { comment: 'Retouch' });
    expect((await tenant.call('GET', '/assets/4711')).body).toMatchObject({
      lock: { comment: 'Retouch' },
    });
    await press('unlock');

    await press('availability', { from: '', to: '2026-11-20' });
    expect(await tenant.find({ type: 'ASSET_AVAILABILITY', active: false })).toContain(4711);
    await press('availability', { from: '', to: '' });

    await press('restrict', { user: '15' });
    const ann = { 'x-celum-username': 'ann.baker' };
    expect((await tenant.call('GET', '/assets/4711', undefined, ann)).status).toBe(403);
    await press('unrestrict');
    expect((await tenant.call('GET', '/assets/4711', undefined, ann)).status).toBe(200);

    await press('delete');
    expect((await tenant.call('GET', '/assets/4711')).status).toBe(403);
    await press('restore');
    expect((await tenant.call('GET', '/assets/4711')).status).toBe(200);
  });

  it('says why something is not possible', async () => {
    const answer = await tenant.press('/assets/4711/licence', { day: 'soon' });

    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Not a value of a DATE field');
  });

  it('lets people say how long addresses hold', async () => {
    await tenant.press('/settings', { linkMinutes: '1' });
    const { body } = await tenant.call('GET', '/assets/4711/download?downloadFormatId=8');

    tenant.vendor.context.clock.advance(2 * 60_000);

    expect((await fetch(textIn(body['url']))).status).toBe(403);
  });
});
