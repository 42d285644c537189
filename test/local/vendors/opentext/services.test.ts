import { startOpenText } from '../../../../local/vendors/opentext/server';
import type { StandIn } from '../../../../local/vendors/kit/stand-in';
import { apiAs, document, upload, type Api } from './api';

interface Hits {
  results: { data: { properties: { name: string } } }[];
}

describe('searching, routing and templates in Content Server', () => {
  let standIn: StandIn;
  let api: Api;
  beforeAll(async () => (standIn = await startOpenText()));
  beforeEach(async () => {
    standIn.reset();
    api = await apiAs(standIn, 'imprimatur');
  });
  afterAll(() => standIn.close());

  const search = async (where: string) =>
    ((await api('POST /v2/search', { where, limit: 100 })).body as Hits).results.map(
      ({ data }) => data.properties.name,
    );

  it.each([
    ['OTName: "Embargo policy.html" and OTSubType: 144', ['Embargo policy.html']],
    ['embargo or aydin and not contract', ['Embargo policy.html']],
    ['(starlings AND lena) or tone', ['Brand guidelines.html']],
    ['"leaves the house"', ['Embargo policy.html']],
    [
      'template and OTLocation: 20040',
      [
        'Campaign brief template.html',
        'Minutes template.docx',
        'Minutes template.html',
        'Policy template.docx',
        'Policy template.html',
        'Title brief template.html',
      ],
    ],
    ['OTSubType:848 and OTLocation: 20030', ['Salt and Starlings', 'The Long Light']],
    ['board', []],
  ])('finds by %s', async (where, names) => {
    expect((await search(where)).sort()).toEqual(names);
  });

  it('refuses a region that it does not have', async () => {
    expect((await api('POST /v2/search', { where: 'OTNothing: 1' })).status).toBe(400);
  });

  it('knows a new document only after a while', async () => {
    await api('POST /v2/nodes', upload(document('Zebra crossing'), 'x'));
    expect(await search('zebra')).toEqual([]);

    standIn.context.clock.advance(21_000);

    expect(await search('zebra')).toEqual(['Zebra crossing']);
  });

  it('routes a document through review and approval', async () => {
    const draft = await api('POST /v2/draftprocesses', { workflow_id: 20090, doc_ids: '40001' });
    const { draftprocess_id } = draft.at('results') as { draftprocess_id: number };
    const values = { WorkflowForm_Title: 'Policy', WorkflowForm_WorkflowDueDate: '2026-12-01' };
    await api(`PUT /v2/draftprocesses/${draftprocess_id}`, { action: 'formUpdate', values });
    const begun = await api(`PUT /v2/draftprocesses/${draftprocess_id}`, { action: 'Initiate' });
    const { process_id } = begun.at('results') as { process_id: number };
    const task = (id: number) =>
      `PUT /v2/processes/${process_id}/subprocesses/${process_id}/tasks/${id}`;
    const ben = await apiAs(standIn, 'ben.okafor');
    const clara = await apiAs(standIn, 'clara.vogel');

    expect((await clara(task(2), { custom_action: 'Approve' })).status).toBe(400);
    expect((await ben('GET /v2/members/assignments')).at('results')).toHaveLength(1);
    await ben(task(2), { custom_action: 'Approve', comment: 'Fine.' });
    await clara(task(3), { custom_action: 'Reject', comment: 'Not yet.' });

    const status = await api(`GET /v2/workflows/status/processes/${process_id}`);
    expect(status.at('results.wf_details')).toMatchObject({
      status: 'completed',
      wf_name: 'Policy',
    });
    const log = await api(`GET /v2/processes/${process_id}/subprocesses/${process_id}/activities`);
    expect(log.at('results.data')).toMatchObject([
      { action: 'Initiate', user_id: 1100 },
      { action: 'Approve', comment: 'Fine.', user_id: 1002 },
      { action: 'Reject', comment: 'Not yet.', user_id: 1003 },
    ]);
  });

  it('makes a document from a template', async () => {
    const list = await api('GET /v2/nodes/20010/doctemplates?subtypes={144}');
    const templates = list.at('results.0.templates') as { id: number; name: string }[];
    const template = templates.find(({ name }) => name === 'Policy template.html');

    const made = await api('POST /v2/doctemplates', {
      template_id: template?.id,
      parent_id: 20010,
      name: 'New policy',
      type: 144,
    });

    const { id: newId } = made.at('results') as { id: number };
    expect((await api(`GET /v1/nodes/${newId}/content`)).body).toContain('Purpose, scope');
  });

  it('finds and makes business workspaces', async () => {
    const found = await api('GET /v2/businessworkspaces?where_name=contains_Salt');
    const made = await api('POST /v2/businessworkspaces', {
      parent_id: 20030,
      name: 'New title',
      template_id: 2021,
    });

    expect(found.at('results')).toHaveLength(1);
    expect(
      (await api(`GET /v2/businessworkspaces/${made.number('results.id')}`)).at(
        'results.data.properties',
      ),
    ).toMatchObject({
      type: 848,
      wksp_type_name: 'Title',
    });
    expect(
      (await api(`GET /v2/nodes/${made.number('results.id')}/nodes`)).at('results'),
    ).toHaveLength(2);
  });

  it('finds people', async () => {
    const by = (query: string) => api(`GET /v2/members?${query}`);

    expect(
      (await by('where_business_email=clara.vogel@aurora-press.example')).at('results'),
    ).toMatchObject([{ data: { properties: { id: 1003, name_formatted: 'Clara Vogel' } } }]);
    expect((await by('where_type=1')).at('results')).toHaveLength(2);
    expect((await api('GET /v2/members/1004/memberof')).at('results')).toHaveLength(2);
  });
});
