import { contentHash } from '../../../../local/vendors/dropbox/content-hash';
import { REFRESH_TOKENS } from '../../../../local/vendors/dropbox/story';
import { cause } from '../../../connectors/drives/drive-world';
import { act, clientFor, failure, startWorld } from './support';
import type { World } from './support';

const BRIEF = '/Campaigns/Summer campaign 2027/Brief.txt';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.standIn.close());

const tags = (error: { error: unknown } | undefined) =>
  (error?.error as { error_summary?: string } | undefined)?.error_summary;

describe('who calls', () => {
  it('refreshes a short-lived token', async () => {
    await world.dropbox.checkUser({ query: 'hello' });
    await cause(world.standIn, 'expire-tokens');

    const error = await failure(world.dropbox.checkUser({ query: 'again' }));

    expect([error?.status, tags(error)]).toEqual([401, 'expired_access_token/..']);
  });

  it('is refused with a revoked grant', async () => {
    const dropbox = clientFor(world.through, { refreshToken: REFRESH_TOKENS.revoked });

    const error = await failure(dropbox.checkUser({ query: 'x' }));

    expect([error?.status, error?.error]).toEqual([
      400,
      expect.objectContaining({ error: 'invalid_grant' }),
    ]);
  });

  it('needs the scope of the route', async () => {
    const dropbox = clientFor(world.through, { refreshToken: REFRESH_TOKENS.reader });

    const error = await failure(dropbox.filesDeleteV2({ path: BRIEF }));

    expect(error?.error).toMatchObject({
      error: { '.tag': 'missing_scope', required_scope: 'files.content.write' },
    });
  });

  it('sees the home folder without a path root, and 422 with a wrong one', async () => {
    const home = clientFor(world.through, { pathRoot: null });
    const wrong = clientFor(world.through, { pathRoot: '{".tag":"root","root":"9"}' });

    expect((await home.filesListFolder({ path: '' })).result.entries).toEqual([]);
    const error = await failure(wrong.filesListFolder({ path: '' }));
    expect([error?.status, error?.error]).toEqual([
      422,
      expect.objectContaining({
        error: expect.objectContaining({
          '.tag': 'invalid_root',
          invalid_root: expect.objectContaining({ root_namespace_id: '4001' }) as unknown,
        }) as unknown,
      }),
    ]);
  });
});

describe('files', () => {
  const upload = (path: string, contents: string, more: object = {}) =>
    world.dropbox.filesUpload({ path, contents, ...more });

  it('hash as the official client does', () => {
    const bytes = new Uint8Array(9_000_000).map((_, index) => index % 253);

    // What the content hasher of dropbox 10.47.0 says of these bytes; its CommonJS build cannot run.
    expect(contentHash(bytes)).toBe(
      '6988cdcceb8833dca0edc8782f712d1142d78ab31cf62613b6c215e21edfd248',
    );
  });

  it('are found, whatever the case, and downloaded with their names beyond ASCII', async () => {
    await upload('/Regions/DACH/Übersicht.txt', 'Grüße');

    const found = await world.dropbox.filesDownload({ path: '/regions/dach/übersicht.TXT' });

    expect(found.result).toMatchObject({
      name: 'Übersicht.txt',
      path_display: '/Regions/DACH/Übersicht.txt',
      fileBinary: Buffer.from('Grüße'),
    });
  });

  it('meet their like by mode', async () => {
    const { rev } = (await upload('/a.txt', 'one')).result;

    expect((await upload('/a.txt', 'one')).result.rev).toBe(rev);
    const conflict = await failure(upload('/a.txt', 'two'));
    expect([conflict?.status, conflict?.error]).toEqual([
      409,
      expect.objectContaining({
        error_summary: 'path/conflict/file/..',
        error: {
          '.tag': 'path',
          reason: { '.tag': 'conflict', conflict: { '.tag': 'file' } },
          upload_session_id: expect.any(String) as unknown,
        },
      }),
    ]);
    expect((await upload('/a.txt', 'two', { autorename: true })).result.name).toBe('a (1).txt');
    const second = await upload('/a.txt', 'two', { mode: { '.tag': 'update', update: rev } });
    expect(second.result.size).toBe(3);
    expect(
      tags(await failure(upload('/a.txt', 'three', { mode: { '.tag': 'update', update: rev } }))),
    ).toBe('path/conflict/file/..');
  });

  it('are not taken when they changed on the way', async () => {
    const error = await failure(upload('/a.txt', 'one', { content_hash: 'f'.repeat(64) }));

    expect(tags(error)).toBe('content_hash_mismatch/..');
  });

  it('do not fit a full space', async () => {
    await act(world.standIn, 'quota', { bytes: '10' });

    expect(tags(await failure(upload('/a.txt', 'one')))).toBe('path/insufficient_space/..');
  });

  it('move with everything below, and make room where they were', async () => {
    await world.dropbox.filesMoveV2({ from_path: '/Campaigns', to_path: '/Archive/2027' });

    expect(tags(await failure(world.dropbox.filesGetMetadata({ path: BRIEF })))).toBe(
      'path/not_found/..',
    );
    const path = '/Archive/2027/Summer campaign 2027/Brief.txt';
    expect((await world.dropbox.filesGetMetadata({ path })).result.name).toBe('Brief.txt');
  });

  it('are deleted only in the state that the caller knows', async () => {
    const { rev } = (await upload('/a.txt', 'one')).result;
    await upload('/a.txt', 'two', { mode: { '.tag': 'overwrite' } });

    const error = await failure(world.dropbox.filesDeleteV2({ path: '/a.txt', parent_rev: rev }));

    expect(tags(error)).toBe('path_write/conflict/file/..');
  });

  it('have a link for some hours that needs no token', async () => {
    const { link } = (await world.dropbox.filesGetTemporaryLink({ path: BRIEF })).result;

    const range = await world.through(link, { headers: { range: 'bytes=0-5' } });

    expect([range.status, await range.text()]).toEqual([206, 'Summer']);
    world.clock.advance(4 * 3_600_000);
    expect((await world.through(link)).status).toBe(410);
  });

  it('are fetched from an address by Dropbox itself', async () => {
    world.hook.answer(() => new Response('poster'));
    const started = await world.dropbox.filesSaveUrl({
      path: '/Regions/DACH/Poster.txt',
      url: 'https://aurora.celum.cloud/direct/1',
    });
    const job = (started.result as { async_job_id: string }).async_job_id;
    const ask = () => world.dropbox.filesSaveUrlCheckJobStatus({ async_job_id: job });

    expect((await ask()).result['.tag']).toBe('in_progress');
    expect((await ask()).result).toMatchObject({ '.tag': 'complete', size: 6 });
  });

  it('are refused in plain words when the request is wrong', async () => {
    const error = await failure(world.dropbox.filesListFolder({ path: '/' }));

    expect([error?.status, error?.error]).toEqual([
      400,
      expect.stringContaining('Specify the root folder as an empty string'),
    ]);
  });
});

describe('upload sessions', () => {
  const part = (text: string) => Buffer.from(text);
  const commit = { path: '/film.mp4', mode: { '.tag': 'add' as const } };

  it('take a file in pieces and say where they are', async () => {
    const { session_id } = (await world.dropbox.filesUploadSessionStart({ contents: part('one') }))
      .result;
    await world.dropbox.filesUploadSessionAppendV2({
      cursor: { session_id, offset: 3 },
      contents: part('two'),
    });

    const error = await failure(
      world.dropbox.filesUploadSessionAppendV2({
        cursor: { session_id, offset: 3 },
        contents: part('two'),
      }),
    );
    const done = await world.dropbox.filesUploadSessionFinish({
      cursor: { session_id, offset: 6 },
      commit,
      contents: part('three'),
    });

    expect(error?.error).toMatchObject({
      error: { '.tag': 'incorrect_offset', correct_offset: 6 },
    });
    expect(done.result.size).toBe(11);
  });

  it('end after seven days', async () => {
    const { session_id } = (await world.dropbox.filesUploadSessionStart({ contents: part('one') }))
      .result;
    world.clock.advance(7 * 24 * 3_600_000);
    const late = clientFor(world.through);

    const error = await failure(
      late.filesUploadSessionFinish({ cursor: { session_id, offset: 3 }, commit }),
    );

    expect(tags(error)).toBe('lookup_failed/not_found/..');
  });

  it('go in batches, each with its own answer', async () => {
    const { session_ids } = (await world.dropbox.filesUploadSessionStartBatch({ num_sessions: 2 }))
      .result;
    const [first = '', second = ''] = session_ids;
    await world.dropbox.filesUploadSessionAppendBatch({
      contents: part('onetwo'),
      entries: [
        { cursor: { session_id: first, offset: 0 }, length: 3, close: true },
        { cursor: { session_id: second, offset: 0 }, length: 3, close: true },
      ],
    });

    const { entries } = (
      await world.dropbox.filesUploadSessionFinishBatchV2({
        entries: [
          { cursor: { session_id: first, offset: 3 }, commit: { path: '/one.txt' } },
          { cursor: { session_id: second, offset: 3 }, commit: { path: BRIEF } },
        ],
      })
    ).result;

    expect(entries).toEqual([
      expect.objectContaining({ '.tag': 'success', name: 'one.txt', size: 3 }),
      {
        '.tag': 'failure',
        failure: { '.tag': 'path', path: { '.tag': 'conflict', conflict: { '.tag': 'file' } } },
      },
    ]);
  });
});
