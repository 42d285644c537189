import { startOpenText } from '../../../../local/vendors/opentext/server';
import type { StandIn } from '../../../../local/vendors/kit/stand-in';
import { apiAs, type Api } from './api';

describe('business workspaces, templates and saved queries of Content Server', () => {
  let standIn: StandIn;
  let api: Api;
  beforeAll(async () => (standIn = await startOpenText()));
  beforeEach(async () => {
    standIn.reset();
    api = await apiAs(standIn, 'imprimatur');
  });
  afterAll(() => standIn.close());

  const make = (fields = {}) =>
    api('POST /v2/businessworkspaces', {
      ...{ parent_id: 20070, template_id: 2024, wksp_type_id: 2, name: 'Spring 2027' },
      ...fields,
    });

  it.each([
    [{ template_id: 20071 }, 400, '20071 is not a workspace template.'],
    [{ template_id: 20010 }, 400, '20010 is not a business workspace.'],
    [{ wksp_type_id: 1 }, 400, 'The template is not of this workspace type.'],
    [{ name: 'Summer 2026' }, 500, "An item with the name 'Summer 2026' already exists."],
  ])('makes none with %j', async (fields, status, message) => {
    const answer = await make(fields);

    expect([answer.status, answer.text('error')]).toEqual([status, message]);
  });

  it('relates workspaces in both directions', async () => {
    const id = (await make()).number('results.id');
    await api(`POST /v2/businessworkspaces/${id}/relateditems`, {
      rel_bw_id: 20032,
      rel_type: 'child',
    });

    const related = (of: number) => api(`GET /v2/businessworkspaces/${of}/relateditems`);
    expect((await related(id)).at('results')).toHaveLength(1);
    expect((await related(20032)).at('results')).toHaveLength(2);
  });

  it('knows the workspace around an item', async () => {
    const root = await api('GET /v1/nodes/21020/businessworkspace');

    expect(root.body).toMatchObject({ id: 20071, name: 'Summer 2026' });
    expect((await api('GET /v1/nodes/20020/businessworkspace')).status).toBe(404);
  });

  it('makes documents from templates of the volume only', async () => {
    const answer = await api('POST /v2/doctemplates', {
      ...{ template_id: 40001, parent_id: 20010, name: 'x', type: 144 },
    });

    expect(answer.text('error')).toBe('40001 is not a document template.');
    expect((await api('GET /v2/nodes/20010/doctemplates?subtypes={0}')).at('results')).toEqual([]);
  });

  it('runs a saved query, for people who may see it, in the order asked', async () => {
    const found = await api('POST /v2/search', { query_id: 20080, sort: 'desc_OTName', limit: 2 });

    expect(found.at('results')).toMatchObject([
      { data: { properties: { name: 'Translation policy.html' } } },
      { data: { properties: { name: 'Social media policy.html' } } },
    ]);
    expect((await api('POST /v2/search', { query_id: 20010 })).text('error')).toBe(
      '20010 is not a search query.',
    );
    expect((await api('POST /v2/search', { where: 'x', lookfor: 'magic' })).status).toBe(400);
    expect((await api('POST /v2/search', { where: 'x', user_login: 'ann.baker' })).status).toBe(
      400,
    );
  });

  it('takes lists only where an attribute has several values', async () => {
    const put = (values: Record<string, unknown>) =>
      api('PUT /v2/nodes/21030/categories/9833', values);

    expect((await put({ '9833_3': ['Ann Baker', 'Dora Lind'] })).status).toBe(200);
    expect((await put({ '9833_2': ['2026-09-03'] })).text('error')).toBe(
      "Invalid value for the attribute 'Meeting date'.",
    );
    const form = await api('GET /v1/forms/nodes/categories/update?id=21030&category_id=9833');
    expect(form.at('forms.0.schema.properties.9833_3')).toMatchObject({
      type: 'array',
      items: { type: 'string', maxLength: 64 },
    });
  });
});
