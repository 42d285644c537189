import { createHash } from 'node:crypto';

import { openTenant, textIn, type Tenant } from './tenant';

describe("changes to CELUM's library", () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await openTenant();
  });
  afterEach(() => tenant.vendor.close());

  const set = (id: number, type: string, value: unknown) =>
    tenant.patch(4711, { informationFieldValues: [{ id, type, value }] });
  const valueOf = async (id: number) => {
    const { body } = await tenant.call('GET', `/assets/4711?informationFields=${id}`);
    const sets = body['informationFieldValueSets'] as unknown as {
      informationFieldValues: { value: unknown }[];
    }[];
    return sets[0]?.informationFieldValues[0]?.value;
  };

  it.each([
    [643, 'DROPDOWN', { op: 'SET', value: 2 }, 2],
    [651, 'TEXT', { op: 'SET', value: 'dropbox:1' }, 'dropbox:1'],
    [654, 'TEXT_AREA', { op: 'SET', value: 'a\nb' }, 'a\nb'],
    [647, 'DATE', { op: 'SET', value: '2028-02-29' }, '2028-02-29'],
    [656, 'BOOLEAN', { op: 'SET', value: false }, false],
    [657, 'NUMBER', { op: 'SET', value: 12 }, 12],
    [658, 'DOUBLE', { op: 'SET', value: 0.5 }, 0.5],
    [649, 'TEXT', { op: 'CLEAR' }, undefined],
    [
      648,
      'LOCALIZED_TEXT',
      { op: 'MODIFY', set: { en: 'New', fr: 'Nouveau' }, clear: ['de'] },
      { en: 'New', fr: 'Nouveau' },
    ],
    [
      646,
      'TAG_REFERENCE',
      { op: 'MODIFY', add: [703], remove: [701] },
      [
        { id: 702, name: 'de' },
        { id: 703, name: 'fr' },
      ],
    ],
    [
      644,
      'COLLECTION_REFERENCE',
      { op: 'SET', value: [503] },
      [{ id: 503, name: { en: 'Social', de: 'Social' } }],
    ],
  ])('sets field %i (%s) by %j', async (id, type, value, expected) => {
    expect((await set(id, type, value)).status).toBe(200);

    expect(await valueOf(id)).toEqual(expected);
  });

  it.each([
    ['a field that is not there', 1, 'TEXT', { op: 'SET', value: 'x' }],
    ['another type', 643, 'TEXT', { op: 'SET', value: 'x' }],
    ['an option that is not there', 643, 'DROPDOWN', { op: 'SET', value: 9 }],
    ['a tag that is not there', 646, 'TAG_REFERENCE', { op: 'MODIFY', add: [1] }],
    ['a whole localised text', 648, 'LOCALIZED_TEXT', { op: 'SET', value: { en: 'x' } }],
    ['a part of a text', 649, 'TEXT', { op: 'MODIFY', set: { en: 'x' } }],
    ['a date that is none', 647, 'DATE', { op: 'SET', value: 'soon' }],
    ['a required field away', 650, 'TEXT', { op: 'CLEAR' }],
  ])('refuses to set %s', async (_, id, type, value) => {
    const before = await tenant.call('GET', '/assets/4711');

    const answer = await set(id, type, value);

    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      faults: [{ type: 'INFORMATION_FIELD', informationFieldId: id }],
    });
    const after = await tenant.call('GET', '/assets/4711');
    expect(after.body['informationFieldValueSets']).toEqual(
      before.body['informationFieldValueSets'],
    );
  });

  it('carries out all of a change or nothing', async () => {
    const answer = await tenant.patch(4711, {
      name: 'Renamed',
      informationFieldValues: [{ id: 643, type: 'DROPDOWN', value: { op: 'SET', value: 9 } }],
    });

    expect(answer.status).toBe(400);
    expect((await tenant.call('GET', '/assets/4711')).body).toMatchObject({ name: 'Hero summer' });
  });

  it('locks, dates and moves an asset', async () => {
    const { body } = await tenant.patch(4711, {
      lock: { op: 'SET', comment: 'Retouch' },
      availability: { type: 'DATED', to: '2026-11-21' },
      parentIds: { op: 'MODIFY', add: [330], remove: [321] },
    });

    expect(body).toMatchObject({
      lock: { comment: 'Retouch' },
      availability: { type: 'DATED', to: '2026-11-21T00:00:00.000Z' },
      parentIds: [320, 330],
    });
    const free = { lock: { op: 'CLEAR' }, availability: { type: 'DIRECT', available: true } };
    expect(Object.keys((await tenant.patch(4711, free)).body)).not.toContain('lock');
  });

  it('keeps an asset available until the end of its last day', async () => {
    const active = { type: 'ASSET_AVAILABILITY', active: true };
    await tenant.patch(4711, { availability: { type: 'DATED', to: '2026-11-21' } });
    tenant.vendor.context.clock.advance(14 * 3_600_000);
    expect(await tenant.find(active)).toContain(4711);

    tenant.vendor.context.clock.advance(2 * 3_600_000);

    expect(await tenant.find(active)).not.toContain(4711);
  });

  it('knows an external reference by its three keys', async () => {
    const keys = {
      descriptionKey: 'confluence-page',
      providerKey: 'confluence',
      instanceKey: 'page-1',
    };
    const add = (url: string) =>
      tenant.patch(4711, { externalReferences: { op: 'MODIFY', add: [{ ...keys, url }] } });
    await add('https://aurora-press.atlassian.net/1');
    const { body } = await add('https://aurora-press.atlassian.net/2');

    expect(body['externalReferences']).toMatchObject([
      { url: 'https://aurora-press.atlassian.net/2', instance: { key: 'page-1' } },
    ]);
    const gone = await tenant.patch(4711, { externalReferences: { op: 'MODIFY', remove: [keys] } });
    expect(gone.body['externalReferences']).toEqual([]);
  });

  it('makes an asset of an uploaded file', async () => {
    const bytes = Buffer.from('hello');
    const uploadHandle = await tenant.upload('note.txt', bytes);
    const { status, body } = await tenant.call('POST', '/assets', {
      name: 'Note',
      parentId: 320,
      typeId: 2200,
      uploadHandle,
      informationFieldValues: [{ id: 650, type: 'TEXT', value: 'Ann Baker' }],
    });

    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: 'Note',
      releaseStatus: 'RELEASED',
      currentVersion: {
        filename: 'note.txt',
        filesize: 5,
        fileCategory: 'TEXT',
        fileChecksum: createHash('sha256').update(bytes).digest('hex'),
      },
    });
    const again = await tenant.call('POST', '/assets', { parentId: 320, uploadHandle });
    expect(again.status).toBe(400);
  });

  it('leaves an incomplete asset of a strict collection in the upload basket', async () => {
    const strict = await tenant.call('POST', '/assets', { name: 'A', parentId: 320, typeId: 2200 });
    const tolerant = await tenant.call('POST', '/assets', { name: 'B', parentId: 380 });

    expect(strict.body).toMatchObject({
      releaseStatus: 'UNRELEASED',
      validationStatus: { requiredFieldsValid: false },
      currentVersion: { fileCategory: 'PLACEHOLDER' },
    });
    expect(tolerant.body).toMatchObject({ releaseStatus: 'RELEASED', validationLevel: 'TOLERANT' });
  });

  it('takes exactly the announced number of bytes, once', async () => {
    const { body } = await tenant.call('POST', '/upload', { filename: 'a.bin', filesize: 4 });
    const url = textIn(body['url']);
    const send = (bytes: string, type = 'application/octet-stream') =>
      fetch(url, { method: 'POST', headers: { 'content-type': type }, body: bytes });

    expect((await send('12345')).status).toBe(400);
    expect((await send('1234', 'text/plain')).status).toBe(400);
    expect((await send('1234')).status).toBe(201);
    expect((await send('1234')).status).toBe(400);
  });

  it('takes a form as well', async () => {
    const { body } = await tenant.call('POST', '/upload', { filename: 'a.bin', filesize: 4 });
    const form = new FormData();
    form.append('file', new Blob(['1234']), 'a.bin');

    expect((await fetch(textIn(body['url']), { method: 'POST', body: form })).status).toBe(201);
  });

  it('makes an added version the current one, and an older one on demand', async () => {
    const uploadHandle = await tenant.upload('hero.png', Buffer.from('v4'));
    const added = await tenant.call('POST', '/assets/4711/versions', {
      filename: 'hero.png',
      uploadHandle,
    });

    expect(added).toMatchObject({
      status: 201,
      body: { active: true, previewState: 'PROCESSING' },
    });
    const early = await tenant.call('GET', '/assets/4711');
    const ready = await tenant.call('GET', '/assets/4711');
    expect(early.body).toMatchObject({ currentVersion: { previewState: 'PROCESSING' } });
    expect(ready.body).toMatchObject({
      currentVersion: { id: added.body['id'], previewState: 'SUCCEEDED' },
    });
    const back = await tenant.patch(4711, { currentVersion: 47112 });
    expect(back.body).toMatchObject({ currentVersion: { id: 47112 } });
    expect((await tenant.patch(4711, { currentVersion: 47121 })).status).toBe(403);
  });

  it('deletes versions, but not the current one', async () => {
    const current = await tenant.call('DELETE', '/assets/4711/versions/47113');
    const older = await tenant.call('DELETE', '/assets/4711/versions/47111');

    expect([current.status, older.status]).toEqual([400, 204]);
    const { body } = await tenant.call('GET', '/assets/4711/versions');
    expect(body).toMatchObject({ totalElements: 2 });
  });

  it('makes, changes, moves and deletes collections', async () => {
    const made = await tenant.call('POST', '/collections', {
      name: { en: 'Radio' },
      parentId: 320,
    });
    const path = `/collections/${textIn(made.body['id'])}`;
    expect(made).toMatchObject({ status: 201, body: { validationLevel: 'STRICT', parentId: 320 } });

    const changed = await tenant.call('PATCH', path, {
      name: { de: 'Funk' },
      parentId: { op: 'SET', value: 330 },
      informationFieldValues: [{ id: 680, type: 'TEXT', value: { op: 'SET', value: 'https://p' } }],
    });
    expect(changed.body).toMatchObject({ name: { en: 'Radio', de: 'Funk' }, parentId: 330 });
    expect(JSON.stringify(changed.body)).toContain('https://p');

    expect((await tenant.call('DELETE', '/collections/320')).status).toBe(400);
    expect((await tenant.call('DELETE', path)).status).toBe(204);
    expect((await tenant.call('GET', path)).status).toBe(403);
  });

  it('relates assets', async () => {
    const relation = { relationTypeId: 10, sourceAssetId: 4711, targetAssetId: 4712 };
    const made = await tenant.call('POST', '/relations', relation);
    const path = `/relations/${textIn(made.body['id'])}`;
    await tenant.call('PATCH', path, { status: 'OUTDATED' });

    expect((await tenant.call('GET', '/relations?assetId=4712')).body).toMatchObject({
      content: [{ sourceAsset: { id: 4711 }, status: 'OUTDATED' }],
    });
    expect((await tenant.call('DELETE', path)).status).toBe(204);
    expect((await tenant.call('GET', path)).status).toBe(403);
  });

  it('deletes an asset', async () => {
    expect((await tenant.call('DELETE', '/assets/4711')).status).toBe(204);

    expect((await tenant.call('GET', '/assets/4711')).status).toBe(403);
    expect(await tenant.find({ type: 'ASSET_ID', values: [4711] })).toEqual([]);
  });
});
