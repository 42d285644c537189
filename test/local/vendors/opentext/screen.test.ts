import { load } from 'cheerio';

import { startOpenText } from '../../../../local/vendors/opentext/server';
import type { StandIn } from '../../../../local/vendors/kit/stand-in';

describe("Content Server's screens", () => {
  let standIn: StandIn;
  beforeAll(async () => (standIn = await startOpenText()));
  beforeEach(() => standIn.reset());
  afterAll(() => standIn.close());

  const app = '/otcs/cs.exe/app';
  const open = async (path: string, login = 'dora.lind') => {
    const headers = { cookie: `content-server-actor=${login}` };
    const answer = await fetch(`${standIn.url}${path}`, { headers });
    return { status: answer.status, $: load(await answer.text()) };
  };
  const press = async (path: string, fields = {}, login = 'dora.lind') => {
    const answer = await fetch(`${standIn.url}${app}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { cookie: `content-server-actor=${login}` },
    });
    return load(await answer.text())('[role=status]').text();
  };

  it('begins with the folders', async () => {
    const { $ } = await open('/');

    expect($('h1').text()).toBe('Enterprise');
    expect($('tbody td:first-child').text()).toContain('Campaign records');
  });

  it('shows a record with its retention, versions and history', async () => {
    const { $ } = await open(`${app}/nodes/40001`);

    expect($('main').text()).toContain('2034-02-12');
    expect($('a:contains("Open")')).toHaveLength(3);
    expect($('button').text()).toContain('Mark official');
  });

  it('places a hold that keeps the document, and removes it', async () => {
    expect(await press('/nodes/40001/do/hold', { hold_id: '1' })).toBe('The hold is in place.');
    expect(await press('/nodes/40001/do/delete')).toContain('on hold');
    await press('/nodes/40001/do/unhold', { hold: '1' });

    expect(await press('/nodes/40001/do/delete')).toBe('The document is in the recycle bin.');
  });

  it.each([
    ['official', {}, 'The record is official.'],
    ['rename', { name: 'Other.html' }, 'The document has its new name.'],
    [
      'rename',
      { name: 'Brand guidelines.html' },
      "An item with the name 'Brand guidelines.html' already exists.",
    ],
    ['reserve', {}, 'The document is reserved.'],
  ])('does "%s" with %j', async (action, fields, message) => {
    expect(await press(`/nodes/40001/do/${action}`, fields)).toBe(message);
  });

  it('takes a document away from readers and gives it back', async () => {
    await press('/nodes/40001/do/restrict', { right: '1200' });
    expect((await open(`${app}/nodes/40001`, 'ann.baker')).status).toBe(404);

    await press('/nodes/40001/do/allow', { right_id: '1200' });
    expect((await open(`${app}/nodes/40001`, 'ann.baker')).status).toBe(200);
  });

  it('lets a reader do nothing but read', async () => {
    expect(await press('/nodes/40001/do/rename', { name: 'x' }, 'ann.baker')).toContain(
      'sufficient permissions',
    );
  });

  it('opens a filed page without running it', async () => {
    const answer = await fetch(`${standIn.url}${app}/nodes/40001/versions/1?action=open`);

    expect(answer.headers.get('content-security-policy')).toBe('sandbox');
    expect(await answer.text()).toContain('Image rights policy');
  });

  it('switches what an administrator switches', async () => {
    const { $ } = await open(`${app}/settings`);
    const fields = Object.fromEntries(
      $('main form[action$="/settings"] [name]')
        .get()
        .map((one) => [String($(one).attr('name')), String($(one).val())]),
    );
    await press('/settings', { ...fields, 'records-management': 'off' });

    expect(standIn.describe()['settings']).toMatchObject({
      'records-management': 'off',
      'ticket-minutes': '30',
    });
  });

  const send = async (path: string, fields: Record<string, string>, file?: File) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    if (file) body.append('file', file);
    const headers = { cookie: 'content-server-actor=dora.lind' };
    const answer = await fetch(`${standIn.url}${app}${path}`, { method: 'POST', body, headers });
    return load(await answer.text())('[role=status]').text();
  };
  const note = new File(['%PDF-1.4'], 'note.pdf', { type: 'application/pdf' });

  it.each([
    ['40001', 'add-version', { description: 'By hand' }, 'The version is there.'],
    ['40001', 'add-rendition', { rendition_type: 'pdf' }, 'The rendition is there.'],
    ['21010', 'promote', { number: '4' }, 'The version is released.'],
    ['40022', 'classify', { class_id: '30021' }, 'It is a record.'],
    ['40001', 'unclassify', { class: '30021' }, 'It is no record any more.'],
    ['40001', 'retain', { class: '30021', rsi: 'MIN-5' }, 'The retention is changed.'],
    ['40001', 'date', { record_date: '2025-01-31' }, 'The record date is changed.'],
    ['40001', 'route', { workflow_id: '20090' }, 'The workflow has begun.'],
    ['20010', 'add-folder', { name: 'Autumn 2026' }, 'The folder is there.'],
    ['20010', 'add-document', { name: 'Note.pdf' }, 'The document is there.'],
    [
      '20010',
      'add-from-template',
      { name: 'Minutes.docx', template_id: '21001' },
      'The document is there.',
    ],
    ['20070', 'add-workspace', { name: 'Spring', template_id: '2024' }, 'The workspace is there.'],
  ])('changes item %s by "%s"', async (id, action, fields, message) => {
    expect(await send(`/nodes/${id}/do/${action}`, fields, note)).toBe(message);
  });

  it('does not take a form without a file for a version', async () => {
    const nothing = new File([], '');

    expect(await send('/nodes/40001/do/add-version', {}, nothing)).toContain("parameter 'File'");
  });

  it('shows renditions, rows of a category, cross references and workflows of a document', async () => {
    const { $ } = await open(`${app}/nodes/21030`);
    const terms = await open(`${app}/nodes/21010`);

    expect($('main').text()).toContain('Decisions 1: Decision');
    expect(terms.$('a:contains("pdf")')).toHaveLength(1);
    expect(terms.$('a[href$="/processes/1"]').text()).toBe('Image licence terms');
  });

  it('lets people approve, and managers stop', async () => {
    const { $ } = await open(`${app}/tasks`, 'clara.vogel');
    expect($('tbody').text()).toContain('Image licence terms: Legal check');

    const approval = { custom_action: 'Approve', comment: 'Cleared.' };
    expect(await press('/tasks/1/2', approval, 'clara.vogel')).toBe('Done.');
    expect(await press('/processes/1', { status: 'stop' }, 'ann.baker')).toBe('Done.');

    const process = await open(`${app}/processes/1`, 'ann.baker');
    expect(process.$('main').text()).toMatch(/stopped[^]*Cleared\./);
    expect((await open(`${app}/processes`, 'dora.lind')).$('tbody a')).toHaveLength(1);
  });

  it('keeps holds', async () => {
    const hold = { name: 'Audit 2027', type: 'AUDIT', date_applied: '2027-01-01' };
    expect(await press('/holds', hold)).toBe('Done.');

    expect((await open(`${app}/holds`)).$('tbody').text()).toContain('Audit 2027');
  });

  it('finds documents', async () => {
    const { $ } = await open(`${app}/search?where=embargo`);

    expect($('tbody a').text()).toBe('Embargo policy.html');
  });
});
