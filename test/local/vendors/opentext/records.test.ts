import { startOpenText } from '../../../../local/vendors/opentext/server';
import type { StandIn } from '../../../../local/vendors/kit/stand-in';
import { apiAs, document, upload, type Api } from './api';

describe('records in Content Server', () => {
  let standIn: StandIn;
  let api: Api;
  let id: number;
  beforeAll(async () => (standIn = await startOpenText()));
  beforeEach(async () => {
    standIn.reset();
    api = await apiAs(standIn, 'imprimatur');
    const made = await api('POST /v2/nodes', upload(document('Page'), 'one'));
    id = made.number('results.data.properties.id');
  });
  afterAll(() => standIn.close());

  const state = () => api(`GET /v1/nodes/${id}/rmclassifications`);
  const token = async () => (await state()).text('rm_metadataToken');
  const classify = async (more = {}) =>
    api(`POST /v1/nodes/${id}/rmclassifications`, {
      class_id: 30021,
      rm_metadataToken: await token(),
      record_date: '2026-11-19',
      ...more,
    });

  it('becomes a record with the retention of its classification', async () => {
    await classify({ originator: 'Ann' });

    expect((await state()).at('data')).toMatchObject([
      {
        rmclassification_id: 30021,
        name: 'Policies',
        rsi: 'POL-10',
        file_status: 'ACTIVE',
        originator: 'Ann',
      },
    ]);
    expect((await api(`GET /v1/nodes/${id}/rsi/POL-10/GetRSIDetails`)).at('data')).toMatchObject([
      { CalculatedDate: '2036-11-19T00:00:00', RetentionYears: 10 },
    ]);
  });

  it('changes its token with every write and refuses the old one', async () => {
    const old = await token();
    await classify();

    expect(await token()).not.toBe(old);
    expect(await classify({ rm_metadataToken: old })).toMatchObject({
      status: 400,
      body: { error: 'Could not update metadata (edit conflict).' },
    });
  });

  it('refuses false flags and classifications that it does not manage', async () => {
    expect((await classify({ official: false })).status).toBe(400);
    expect((await classify({ class_id: 30101 })).status).toBe(400);
  });

  it('takes another schedule by the query only', async () => {
    await classify();

    expect(
      (await api(`POST /v1/nodes/${id}/rmclassifications/30021/rsis`, { rsi: 'MIN-5' })).status,
    ).toBe(400);
    await api(`POST /v1/nodes/${id}/rmclassifications/30021/rsis?rsi=MIN-5`, {});

    expect((await api(`GET /v1/nodes/${id}/rsis`)).at('data')).toEqual([
      { class_id: 30021, rsi: 'MIN-5' },
    ]);
  });

  it('refuses changes to an official record while the switch is on', async () => {
    await classify();
    await api('PUT /v1/rmclassifications/finalizerecords', { ids: [id] });
    const addVersion = () => api(`POST /v2/nodes/${id}/versions`, upload({}, 'two'));

    expect((await addVersion()).status).toBe(500);
    expect((await api(`PUT /v2/nodes/${id}`, { name: 'New' })).status).toBe(500);
    expect((await api(`DELETE /v2/nodes/${id}`)).status).toBe(500);
    standIn.context.db.exec("INSERT INTO setting VALUES ('official-refuses', 'off')");
    expect((await addVersion()).status).toBe(200);
  });

  it('keeps what is on hold, also by the folder it lies in', async () => {
    const made = await api('POST /v1/holds?type=LEGAL&name=Audit&date_applied=2026-11-01', {});
    const { holdID } = made.body as { holdID: number };
    await api('POST /v1/nodes/20020/holds', { hold_id: holdID });

    expect((await api(`DELETE /v2/nodes/${id}`)).at('error')).toContain('on hold (Audit)');
    expect((await api(`DELETE /v2/nodes/${id}/versions/1`)).status).toBe(500);
    await api(`DELETE /v1/nodes/20020/holds/${holdID}`);
    expect((await api(`DELETE /v2/nodes/${id}`)).status).toBe(200);
  });

  it('keeps cross-references', async () => {
    await api(`POST /v1/nodes/${id}/xrefs?xref_type=SUPERSEDES&xref_id=40001&comment=new`, {});

    expect((await api(`GET /v1/nodes/${id}/xrefs`)).at('data')).toEqual([
      { xref_type: 'SUPERSEDES', ref_node_id: 40001, comment: 'new' },
    ]);
  });

  it('lists codes and schedules', async () => {
    expect(
      (await api('GET /v2/recordsmanagement/rmcodes')).at('results.data.status.values'),
    ).toHaveLength(2);
    expect((await api('GET /v2/rsis')).at('results.data.rsis')).toMatchObject([
      { RSI: 'MIN-5' },
      { RSI: 'MKT-7' },
      { RSI: 'POL-10' },
    ]);
  });

  it('knows no records without Records Management', async () => {
    standIn.context.db.exec("INSERT INTO setting VALUES ('records-management', 'off')");

    expect(await api(`GET /v1/nodes/${id}/rmclassifications`)).toMatchObject({
      status: 400,
      body: { error: 'The REST API URL could not be found in the mappings registry' },
    });
  });
});
