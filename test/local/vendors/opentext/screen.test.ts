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

  it('finds documents', async () => {
    const { $ } = await open(`${app}/search?where=embargo`);

    expect($('tbody a').text()).toBe('Embargo policy.html');
  });
});
