import { createHmac } from 'node:crypto';

import { APP, REFRESH_TOKENS } from '../../../local/vendors/dropbox/story';
import { DropboxHasher } from '../../../src/connectors/dropbox/content-hash';
import { receiveNotice } from '../../../src/connectors/dropbox/notices';
import { bytesOf, codeOf, collected, problemOf } from '../drives/drive-world';
import { startDropboxWorld, type DropboxWorld } from './world';

const BRIEF = { path: '/Campaigns/Summer campaign 2027/Brief.txt' };
const BLOCK = 4 * 1024 * 1024;

let world: DropboxWorld;
beforeEach(async () => {
  world = await startDropboxWorld();
});
afterEach(() => world.standIn.close());

describe('the content hash', () => {
  it('is the same in pieces and after being stored at a block', () => {
    const bytes = bytesOf(2 * BLOCK + 10);
    const whole = new DropboxHasher();
    whole.update(bytes);
    const first = new DropboxHasher();
    first.update(bytes.subarray(0, 100));
    first.update(bytes.subarray(100, BLOCK));
    const second = new DropboxHasher(first.state());
    second.update(bytes.subarray(BLOCK));

    expect(second.digest()).toEqual(whole.digest());
    expect(new DropboxHasher(second.state()).digest()).toEqual(whole.digest());
  });

  it('cannot go on after less than a block', async () => {
    const hasher = new DropboxHasher();
    hasher.update(bytesOf(10));
    const stored = new DropboxHasher(hasher.state());

    expect(await codeOf(Promise.resolve().then(() => stored.update(bytesOf(1))))).toBe(
      'invalid-input',
    );
  });
});

describe('the space', () => {
  it('of a team may get another root at any time', async () => {
    await world.drive.stat(BRIEF);
    await world.person('new-root', { namespace: '4100' });

    expect(await world.drive.stat(BRIEF)).toMatchObject({ name: 'Brief.txt' });
  });

  it('of one account does not show the team, and the check says so', async () => {
    const drive = world.connect({ config: { space: 'home' } });

    expect(await drive.find(BRIEF)).toBeUndefined();
    const { warnings } = await world.check({ config: { space: 'home' } });
    expect(warnings.map(({ code }) => code)).toEqual(['team-space-not-used']);
  });
});

describe('rights', () => {
  it('to read only are found by the check', async () => {
    const { warnings } = await world.check({ secret: REFRESH_TOKENS.reader });

    expect(warnings.map(({ code }) => code)).toEqual(['read-only']);
  });

  it('that are missing are no wrong password', async () => {
    const drive = world.connect({ secret: REFRESH_TOKENS.reader });

    expect(await codeOf(drive.ensureFolder('/Archive/x'))).toBe('forbidden');
  });

  it('end when they are revoked', async () => {
    const drive = world.connect({ secret: REFRESH_TOKENS.revoked });

    expect(await codeOf(drive.stat(BRIEF))).toBe('unauthorised');
  });
});

describe('errors of Dropbox', () => {
  it.each([
    [{ '.tag': 'path', path: { '.tag': 'restricted_content' } }, 'refused'],
    [{ '.tag': 'path', path: { '.tag': 'malformed_path' } }, 'invalid-input'],
    [{ '.tag': 'path', path: { '.tag': 'no_write_permission' } }, 'forbidden'],
    [{ '.tag': 'path', path: { '.tag': 'locked' } }, 'conflict'],
    [{ '.tag': 'too_many_write_operations' }, 'rate-limited'],
    [{ '.tag': 'path', path: { '.tag': 'insufficient_space' } }, 'too-large'],
    [{ '.tag': 'something_new' }, 'refused'],
  ])('%j is %s to us', async (error, expected) => {
    await world.drive.stat(BRIEF);
    world.standIn.failNext(world.routes.stat, { status: 409, body: { error_summary: 'x', error } });

    expect(await codeOf(world.drive.stat(BRIEF))).toBe(expected);
  });

  it.each([
    [403, 'forbidden'],
    [400, 'bad-request'],
  ])('%i is %s to us', async (status, expected) => {
    await world.drive.stat(BRIEF);
    world.standIn.failNext(world.routes.stat, { status, body: { error: { '.tag': 'other' } } });

    expect(await codeOf(world.drive.stat(BRIEF))).toBe(expected);
  });

  it('hold back writes only, when there are too many of them', async () => {
    await world.drive.stat(BRIEF);
    await world.person('limit', { reason: 'too_many_write_operations', seconds: '5' });

    expect((await problemOf(world.drive.ensureFolder('/Archive/x')))?.retryAfterSeconds).toBe(5);
    expect(await world.drive.stat(BRIEF)).toMatchObject({ name: 'Brief.txt' });
  });
});

describe('a notice', () => {
  it('is signed as in the published example', () => {
    const signature = '0a8c16b085420b960dc78664279fe09e936a2a01b1f91064869d9e77dfd64529';
    const request = {
      method: 'POST',
      query: {},
      headers: { 'x-dropbox-signature': signature },
      body: '{"delta": {"users": [12345]}}',
    };

    // Authentic, but of a kind that says nothing of folders.
    expect(receiveNotice(request, 'the_secret')).toEqual({ kind: 'refused', reason: 'malformed' });
    expect(receiveNotice(request, 'another')).toEqual({ kind: 'refused', reason: 'not-authentic' });
  });

  it('tells whose folders changed', () => {
    const body = '{"list_folder":{"accounts":["dbid:a","dbid:a"]}}';
    const signature = createHmac('sha256', APP.secret).update(body).digest('hex');
    const headers = { 'x-dropbox-signature': signature };

    expect(world.drive.receive({ method: 'POST', query: {}, headers, body })).toEqual({
      kind: 'changed',
      subjects: ['dbid:a'],
    });
  });

  it('is ordered by hand', async () => {
    const watch = await world.drive.watch();

    expect(watch).toEqual({
      kind: 'by-hand',
      page: 'https://www.dropbox.com/developers/apps',
    });
    expect(await world.drive.unwatch()).toBe('by-hand');
  });

  it('can be waited for without an address, and without a token', async () => {
    const cursor = await world.drive.latest();
    await world.person('upload', { path: '/Archive', name: 'a.txt', text: 'a' });

    expect(await world.drive.waitForChanges(cursor, 30)).toEqual({
      kind: 'changed',
      backoffSeconds: 0,
    });
    const polls = world.sent.filter(({ url }) => url.includes('notify'));
    expect(polls.map(({ headers }) => 'authorization' in headers)).toEqual([false]);
  });

  it('waited for with a forgotten cursor says so', async () => {
    const cursor = await world.drive.latest();
    await world.trouble('forget-cursors');

    expect(await world.drive.waitForChanges(cursor, 30)).toEqual({ kind: 'reset' });
  });
});

describe('many small files', () => {
  const files = (count: number) =>
    Array.from({ length: count }, (_unused, number) => ({
      target: { path: `/Archive/${number}.txt`, when: { kind: 'absent' as const } },
      bytes: bytesOf(100 + number),
    }));

  it('go in few calls', async () => {
    await world.drive.stat(BRIEF);
    world.sent.length = 0;

    const results = await world.drive.putMany(files(130));

    expect(results.filter((result) => 'entry' in result)).toHaveLength(130);
    expect(world.sent.map(({ url }) => url.split('/').at(-1))).toEqual([
      'start_batch',
      'append_batch',
      'append_batch',
      'append_batch',
      'finish_batch_v2',
    ]);
  });

  it('fail one by one, and may be sent again', async () => {
    await world.person('upload', { path: '/Archive', name: '1.txt', text: 'another' });
    await world.drive.putMany(files(3));

    const results = await world.drive.putMany(files(3));

    expect(results).toEqual([
      { entry: expect.objectContaining({ name: '0.txt' }) as unknown },
      { problem: expect.objectContaining({ code: 'name-taken' }) as unknown },
      { entry: expect.objectContaining({ name: '2.txt' }) as unknown },
    ]);
    const [entries] = await collected(world.drive.list({ path: '/Archive' }));
    expect(entries).toHaveLength(3);
  });
});

describe('file properties', () => {
  const template = { name: 'Imprimatur', description: 'From CELUM', fields: ['asset', 'rights'] };

  it('stand on a file, as often as they are put there', async () => {
    const { drive } = world;
    const { id } = await drive.stat(BRIEF);
    const templateId = await drive.ensureTemplate(template);
    await drive.putProperties(id, templateId, { asset: '4711', rights: 'web' });
    await drive.putProperties(id, templateId, { asset: '4711' });

    expect(await drive.ensureTemplate(template)).toBe(templateId);
    expect(await drive.readProperties(id, templateId)).toEqual({ asset: '4711' });
    expect(await drive.searchProperties('asset', '4711')).toEqual([{ id, path: BRIEF.path }]);
  });

  it('are none where none were put', async () => {
    const { drive } = world;
    const { id } = await drive.stat(BRIEF);

    expect(await drive.readProperties(id, await drive.ensureTemplate(template))).toBeUndefined();
  });

  it('must be those of the template', async () => {
    const { drive } = world;
    const { id } = await drive.stat(BRIEF);
    const templateId = await drive.ensureTemplate(template);

    expect(await codeOf(drive.putProperties(id, templateId, { owner: 'x' }))).toBe('invalid-input');
  });
});

describe('a file that Dropbox fetches itself', () => {
  const fetched = async () => {
    const started = await world.drive.startFetch(
      '/Archive/a.bin',
      'https://aurora.celum.cloud/d/1',
    );
    const { jobId } = started as { jobId: string };
    expect(await world.drive.askFetch(jobId)).toEqual({ kind: 'running', jobId });
    return world.drive.askFetch(jobId);
  };

  it('comes without a byte through us', async () => {
    world.hook.answer(() => new Response('picture'));

    expect(await fetched()).toMatchObject({
      kind: 'done',
      entry: { path: '/Archive/a.bin', size: 7 },
    });
  });

  it('that is not there is not found', async () => {
    world.hook.answer(() => new Response(null, { status: 404 }));

    expect(await codeOf(fetched())).toBe('not-found');
  });
});
