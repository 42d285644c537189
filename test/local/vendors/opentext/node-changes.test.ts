import { startOpenText } from '../../../../local/vendors/opentext/server';
import type { StandIn } from '../../../../local/vendors/kit/stand-in';
import { apiAs, document, upload, type Api } from './api';

describe('changes to items of Content Server', () => {
  let standIn: StandIn;
  let api: Api;
  beforeAll(async () => (standIn = await startOpenText()));
  beforeEach(async () => {
    standIn.reset();
    api = await apiAs(standIn, 'imprimatur');
  });
  afterAll(() => standIn.close());

  const create = (name: string, more = {}) =>
    api('POST /v2/nodes', upload(document(name, more), '<p>x</p>'));
  const idOf = async (name: string, more = {}) =>
    (await create(name, more)).number('results.data.properties.id');

  it('refuses a change that rests on an old state', async () => {
    const id = await idOf('Edited');

    expect(
      (await api(`PUT /v2/nodes/${id}`, { description: 'a', metadata_token: '1' })).status,
    ).toBe(200);
    expect(
      await api(`PUT /v2/nodes/${id}`, { description: 'b', metadata_token: '1' }),
    ).toMatchObject({
      status: 409,
      body: { error: 'Could not update metadata (edit conflict).' },
    });
  });

  it('lets nobody else change what somebody reserved', async () => {
    const id = await idOf('Mine');
    const dora = await apiAs(standIn, 'dora.lind');
    await dora(`PUT /v2/nodes/${id}`, { reserved_user_id: 1004 });

    expect((await api(`PUT /v2/nodes/${id}`, { name: 'Yours' })).status).toBe(500);
    await dora(`PUT /v2/nodes/${id}`, { reserved_user_id: null });
    expect((await api(`PUT /v2/nodes/${id}`, { name: 'Yours' })).status).toBe(200);
  });

  it('copies an item with its file and its attributes', async () => {
    const answer = await api('POST /v2/nodes', {
      original_id: 40022,
      parent_id: 20012,
      name: 'Copy',
    });
    const { id } = answer.at('results.data.properties') as { id: number };

    expect((await api(`GET /v1/nodes/${id}/content`)).body).toContain('Contract AP-2025-014');
    expect(
      (await api(`GET /v2/nodes/${id}/categories`)).at('results.0.data.categories'),
    ).toMatchObject({
      '9831_2': 'AP-2025-014',
    });
  });

  it('makes links and pinned versions', async () => {
    const link = await api(
      'POST /v2/nodes',
      document('Link', { type: 140, url: 'https://aurora-press.atlassian.net' }),
    );
    const pin = await api(
      'POST /v2/nodes',
      document('Pin', { type: 2, original_id: 40001, version_number: 2 }),
    );

    expect(link.at('results.data.properties.url')).toBe('https://aurora-press.atlassian.net');
    expect(pin.at('results.data.properties')).toMatchObject({
      original_id: 40001,
      version_number: 2,
    });
  });

  it('shows and lets do only what a right allows', async () => {
    const ann = await apiAs(standIn, 'ann.baker');
    const dora = await apiAs(standIn, 'dora.lind');
    const id = await idOf('Secret');
    expect((await ann(`GET /v2/nodes/${id}`)).status).toBe(200);
    expect((await ann(`PUT /v2/nodes/${id}`, { name: 'No' })).status).toBe(400);

    await dora(`DELETE /v2/nodes/${id}/permissions/custom/1200`);

    expect((await ann(`GET /v2/nodes/${id}`)).body).toEqual({
      error: `Could not get a node for ${id}`,
    });
    const answer = await api(`GET /v2/nodes/${id}/permissions/effective/1001`);
    expect(answer.at('results.data.permissions.permissions')).toEqual([]);
  });

  it('writes down every change', async () => {
    const id = await idOf('Watched');
    await api(`PUT /v2/nodes/${id}`, { name: 'Watched twice' });

    const answer = await api(`GET /v2/nodes/${id}/audit`);

    expect(answer.at('results.data.audit')).toMatchObject([
      { audit_name: 'Rename: Watched twice', user_id: 1100 },
      { audit_name: 'Create: Watched', user_id: 1100 },
    ]);
  });
});
