import { startOpenText } from '../../../../local/vendors/opentext/server';
import type { StandIn } from '../../../../local/vendors/kit/stand-in';
import { apiAs, type Api } from './api';

describe('categories in Content Server', () => {
  let standIn: StandIn;
  let api: Api;
  beforeAll(async () => (standIn = await startOpenText()));
  beforeEach(async () => {
    standIn.reset();
    api = await apiAs(standIn, 'imprimatur');
  });
  afterAll(() => standIn.close());

  const FACTS = { category_id: 9830, '9830_2': 'Page', '9830_3': '98301' };
  const values = async (id = 40001) =>
    (await api(`GET /v2/nodes/${id}/categories`)).at('results.0.data.categories') as object;

  it('adds a category once and changes it afterwards', async () => {
    expect((await api('POST /v2/nodes/40001/categories', FACTS)).status).toBe(200);
    expect(await api('POST /v2/nodes/40001/categories', FACTS)).toMatchObject({
      status: 400,
      body: { error: "The attribute group 'Publication facts' already exists" },
    });

    await api('PUT /v2/nodes/40001/categories/9830', { '9830_2': 'Other' });

    await expect(values()).resolves.toEqual({
      '9830_2': 'Other',
      '9830_3': '98301',
      '9830_4': null,
      '9830_5': null,
      '9830_6': null,
    });
  });

  it.each([
    [
      'an unknown attribute',
      { '9830_99': 'x' },
      "Category ID '9830' was specified for Categories Update, but a non-matching attribute ('9830_99') was found",
    ],
    [
      'a value that is too long',
      { '9830_2': 'x'.repeat(65) },
      "Invalid value for the attribute 'Title'.",
    ],
    [
      'a value that is not in the list',
      { '9830_6': 'Kitchen' },
      "Invalid value for the attribute 'Department'.",
    ],
    [
      'a date that is none',
      { '9830_5': '19.11.2026' },
      "Invalid value for the attribute 'Approved on'.",
    ],
    ['an empty required value', { '9830_2': '' }, "The attribute 'Title' requires a value."],
  ])('refuses %s', async (_, fields, error) => {
    expect(await api('POST /v2/nodes/40001/categories', { ...FACTS, ...fields })).toMatchObject({
      status: 400,
      body: { error },
    });
  });

  it('keeps the rows of a set', async () => {
    await api('PUT /v2/nodes/40022/categories/9831', {
      '9831_3_3_2': 'Agency',
      '9831_3_3_3': 'Agent',
    });

    await expect(values(40022)).resolves.toMatchObject({
      '9831_3_1_2': 'Lena Aydin',
      '9831_3_3_2': 'Agency',
    });
  });

  it('describes what an item has: a list, or one object', async () => {
    await api('POST /v2/nodes/40001/categories', FACTS);

    const one = await api('GET /v2/nodes/40001/categories/9830?metadata');
    const set = await api('GET /v2/nodes/40022/categories/9831?metadata');

    expect(one.at('results.metadata.categories')).toMatchObject({
      '9830': { name: 'Publication facts', persona: 'category' },
      '9830_2': {
        type_name: 'String',
        persona: 'categoryattribute',
        max_length: 64,
        required: true,
      },
    });
    expect(set.at('results.metadata.categories')).toMatchObject({
      '9831_3': { type_name: 'Assoc', persona: 'set' },
      '9831_3_x_2': { name: 'Name' },
    });
  });

  it('answers a form for a category that is to be added', async () => {
    const answer = await api('GET /v1/forms/nodes/categories/create?id=20010&category_id=9830');

    expect(answer.at('forms.0.data')).toMatchObject({
      '9830_1': { metadata_token: '' },
      '9830_2': null,
    });
    expect(answer.at('forms.0.schema.properties.9830_6')).toMatchObject({
      title: 'Department',
      type: 'string',
      enum: ['Marketing', 'Editorial', 'Legal', 'Sales'],
    });
  });

  it('replaces plain classifications', async () => {
    await api('POST /v1/nodes/40030/classifications', { class_id: [30101, 30102] });
    await api('POST /v1/nodes/40030/classifications', { class_id: [30102] });

    expect((await api('GET /v1/nodes/40030/classifications')).at('data')).toEqual([
      { id: 30102, name: 'Non-fiction', type: 199, selectable: true, management_type: 'manual' },
    ]);
  });
});
