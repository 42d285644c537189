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

  it('sets any field by what is typed, and says what may be typed', async () => {
    expect(await screen('/assets/4711')).toContain('1 Draft, 2 In review, 3 Approved, 4 Rejected');
    const typed: [number, string][] = [
      [649, 'Photo: A'],
      [657, '12'],
      [656, 'no'],
      [644, '501,503'],
      [647, '2028-01-01'],
      [660, '2'],
      [648, 'A new text'],
    ];
    for (const [field, value] of typed) await press('field', { field: String(field), value });

    const page = await screen('/assets/4711');
    for (const shown of ['Photo: A', '12', 'false', 'Print, Social', '2028-01-01', 'A new text']) {
      expect(page).toContain(shown);
    }
    await press('field', { field: '649', value: '' });
    expect(await screen('/assets/4711')).not.toContain('Photo: A');
  });

  it('takes files for new versions and new assets', async () => {
    const post = (path: string, fields: Record<string, string>) => {
      const body = new FormData();
      body.append('file', new Blob(['hello']), 'brief.txt');
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      return fetch(`${tenant.vendor.url}${path}`, { method: 'POST', body, redirect: 'manual' });
    };
    await post('/assets/4711/upload', {});
    expect((await tenant.call('GET', '/assets/4711')).body).toMatchObject({
      currentVersion: { filename: 'brief.txt', filesize: 5 },
    });
    await press('delete-version', { version: '47111' });

    await post('/assets', { name: 'Brief', collection: '320', owner: 'Ann' });
    const [id = 0] = await tenant.find({ type: 'ASSET_NAME', text: 'Brief', searchType: 'phrase' });
    expect((await tenant.call('GET', `/assets/${id}`)).body).toMatchObject({
      releaseStatus: 'RELEASED',
      parentIds: [320],
    });
  });

  it('moves assets, and shows where they are used', async () => {
    await press('place', { collection: '330' });
    await press('unplace', { collection: '321' });
    const keys = { description: 'web-page', provider: 'website', instance: 'home' };
    await press('refer', { ...keys, url: 'https://aurora-press.example' });

    expect((await tenant.call('GET', '/assets/4711')).body).toMatchObject({
      parentIds: [320, 330],
    });
    expect(await screen('/assets/4711')).toContain('https://aurora-press.example');
    await press('unrefer', keys);
    expect(await screen('/assets/4711')).not.toContain('https://aurora-press.example');
  });

  it('makes, changes and deletes collections, and says why it cannot', async () => {
    await tenant.press('/collections', { en: 'Radio', de: 'Funk', parent: '320' });
    expect(await screen('/collections')).toContain('Radio');
    await tenant.press('/collections/321/change', { en: 'Net', level: 'TOLERANT' });
    expect((await tenant.call('GET', '/collections/321')).body).toMatchObject({
      name: { en: 'Net' },
      validationLevel: 'TOLERANT',
    });
    await tenant.press('/collections/322/delete');
    expect((await tenant.call('GET', '/collections/322')).status).toBe(403);

    const refused = await tenant.press('/collections/320/delete');
    expect(await refused.text()).toContain('The collection has children');
  });

  it('revokes keys and deactivates people', async () => {
    const status = async () => (await tenant.call('GET', '/users/me')).status;
    await tenant.press('/keys/celum-key-imprimatur-0001/revoke');
    expect(await status()).toBe(401);
    await tenant.press('/keys/celum-key-imprimatur-0001/restore');
    await tenant.press('/people/20/deactivate');
    expect(await status()).toBe(401);
    expect(await screen('/keys')).toContain('deactivated');
    await tenant.press('/people/20/activate');
    expect(await status()).toBe(200);
  });

  it('lets people say how long addresses hold', async () => {
    await tenant.press('/settings', { linkMinutes: '1' });
    const { body } = await tenant.call('GET', '/assets/4711/download?downloadFormatId=8');

    tenant.vendor.context.clock.advance(2 * 60_000);

    expect((await fetch(textIn(body['url']))).status).toBe(403);
  });
});
