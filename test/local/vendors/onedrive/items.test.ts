import { FileUpload, LargeFileUploadTask, ResponseType } from '@microsoft/microsoft-graph-client';

import { APPS, DRIVES, LABELS } from '../../../../local/vendors/onedrive/story';
import { act, askToken, clientFor, failure, startWorld } from './support';
import type { Item, Page, World } from './support';

const ROOT = `/drives/${DRIVES.marketing}/root`;
const BRIEF = `${ROOT}:/Campaigns/Summer campaign 2027/Brief.txt`;

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.standIn.close());

const get = (path: string) => world.graph.api(path).get() as Promise<Item>;
const list = (path: string) => world.graph.api(path).get() as Promise<Page>;

describe('signing in', () => {
  it('refuses an expired secret by its number', async () => {
    const answer = await askToken(world.through, APPS.expired);

    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: 'invalid_client', error_codes: [7000222] });
  });

  it('refuses a token after an hour', async () => {
    world.clock.advance(3_600_000);

    const error = await failure(get(ROOT));

    expect(error).toMatchObject({ statusCode: 401, code: 'InvalidAuthenticationToken' });
  });

  it('lets an app reach only the drives it was granted, and write only where it may', async () => {
    const reader = await clientFor(world.through, 'reader');

    expect(await failure(get(`/drives/${DRIVES.board}/root`))).toMatchObject({ statusCode: 403 });
    expect(await failure(reader.api(`${BRIEF}:`).delete())).toMatchObject({
      statusCode: 403,
      code: 'accessDenied',
    });
    expect(await reader.api(ROOT).get()).toMatchObject({ name: 'root' });
  });

  it('knows no me for an app', async () => {
    expect(await failure(get('/me/drive'))).toMatchObject({ statusCode: 400 });
  });
});

describe('items', () => {
  it('are found by path and by id', async () => {
    const byPath = await get(BRIEF);
    const byId = await get(`/drives/${DRIVES.marketing}/items/${byPath.id}`);

    expect(byId).toMatchObject({
      name: 'Brief.txt',
      parentReference: {
        path: `/drives/${DRIVES.marketing}/root:/Campaigns/Summer%20campaign%202027`,
      },
    });
  });

  it('are listed in pages', async () => {
    const first = await list(`${ROOT}:/Regions:/children?$top=2`);
    const second = await list(String(first['@odata.nextLink']));

    expect([...first.value, ...second.value].map(({ name }) => name)).toEqual([
      'DACH',
      'North America',
      'UK and Ireland',
    ]);
    expect(second['@odata.nextLink']).toBeUndefined();
  });

  it('change their eTag with every change and their cTag with the content only', async () => {
    const before = await get(BRIEF);
    const renamed = (await world.graph
      .api(`/drives/${DRIVES.marketing}/items/${before.id}`)
      .patch({ name: 'Brief 2.txt' })) as Item;
    const rewritten = (await world.graph
      .api(`/drives/${DRIVES.marketing}/items/${before.id}/content`)
      .put('new brief')) as Item;

    expect(renamed.eTag).not.toBe(before.eTag);
    expect(renamed.cTag).toBe(before.cTag);
    expect(rewritten.cTag).not.toBe(before.cTag);
  });

  it('keep the last word of a precondition', async () => {
    const { eTag } = await get(BRIEF);
    await world.graph.api(`${BRIEF}:/content`).put('by somebody else');

    const error = await failure(world.graph.api(BRIEF).header('if-match', eTag).delete());

    expect(error).toMatchObject({ statusCode: 412, code: 'resourceModified' });
    expect(await get(BRIEF)).toMatchObject({ size: 16 });
  });

  it.each([
    ['fail', undefined],
    ['rename', 'Read me 1.txt'],
    ['replace', 'Read me.txt'],
  ])('meet a taken name by %s', async (behaviour, name) => {
    const taken = `${ROOT}:/Regions/DACH/read me.TXT:/content?@microsoft.graph.conflictBehavior=${behaviour}`;

    const made = await (world.graph.api(taken).put('again') as Promise<Item>).catch(
      () => undefined,
    );

    expect(made?.name.toLowerCase()).toBe(name?.toLowerCase());
  });

  it('state the hash that Microsoft documents', async () => {
    const made = (await world.graph.api(`${ROOT}:/hash.txt:/content`).put('hello world')) as Item;

    expect(made.file?.hashes.quickXorHash).toBe('aCgDG9jwBhDc4Q1yawMZAAAAAAA=');
  });

  it('are downloaded through an address that needs no token and lasts minutes', async () => {
    const whole = (await world.graph
      .api(`${BRIEF}:/content`)
      .responseType(ResponseType.TEXT)
      .get()) as string;
    const address = String((await get(BRIEF))['@microsoft.graph.downloadUrl']);
    const range = await world.through(address, { headers: { range: 'bytes=0-5' } });

    expect(whole).toContain('Summer campaign 2027');
    expect([range.status, await range.text()]).toEqual([206, 'Summer']);
    world.clock.advance(5 * 60_000);
    expect((await world.through(address)).status).toBe(401);
  });

  it('are copied by a job with a monitor', async () => {
    const archive = await get(`${ROOT}:/Archive`);
    const started = (await world.graph
      .api(`${ROOT}:/Campaigns:/copy`)
      .responseType(ResponseType.RAW)
      .post({ parentReference: { id: archive.id } })) as Response;
    const monitor = String(started.headers.get('location'));

    expect((await world.through(monitor)).status).toBe(202);
    expect(await (await world.through(monitor)).json()).toMatchObject({ status: 'completed' });
    expect(await get(`${ROOT}:/Archive/Campaigns/Summer campaign 2027/Brief.txt`)).toBeDefined();
  });

  it('keep what a retention label protects', async () => {
    const label = `${BRIEF}:/retentionLabel`;
    const first = (await world.graph
      .api(label)
      .responseType(ResponseType.RAW)
      .patch({ name: LABELS[0] })) as Response;

    expect(first.status).toBe(201);
    expect(await failure(world.graph.api(BRIEF).delete())).toMatchObject({ statusCode: 403 });
    await world.graph.api(label).delete();
    await world.graph.api(BRIEF).delete();
    expect(await failure(get(BRIEF))).toMatchObject({ statusCode: 404, code: 'itemNotFound' });
  });
});

describe('large files', () => {
  const bytes = new Uint8Array(900_000).map((_, index) => index % 251);
  const create = `${ROOT}:/Archive/film.mp4:/createUploadSession`;

  it('arrive by the official task, fragment by fragment', async () => {
    const session = await LargeFileUploadTask.createUploadSession(world.graph, create, {
      item: { '@microsoft.graph.conflictBehavior': 'fail' },
    });
    const task = new LargeFileUploadTask(
      world.graph,
      new FileUpload(bytes.buffer, 'film.mp4', bytes.byteLength),
      session,
      { rangeSize: 327_680 },
    );

    const done = await task.upload();

    expect(done.responseBody).toMatchObject({ name: 'film.mp4', size: 900_000 });
  });

  async function open(): Promise<string> {
    const { uploadUrl } = (await world.graph.api(create).post({})) as { uploadUrl: string };
    return uploadUrl;
  }
  const put = (url: string, start: number, end: number, headers: Record<string, string> = {}) =>
    world.through(url, {
      method: 'PUT',
      body: bytes.slice(start, end),
      headers: { 'content-range': `bytes ${start}-${end - 1}/900000`, ...headers },
    });

  it('refuse a bearer token, odd fragments, repeated and skipped bytes', async () => {
    const url = await open();

    expect((await put(url, 0, 327_680, { authorization: 'Bearer x' })).status).toBe(401);
    expect((await put(url, 0, 1000)).status).toBe(400);
    const first = await put(url, 0, 327_680);
    expect([first.status, await first.json()]).toEqual([
      202,
      expect.objectContaining({ nextExpectedRanges: ['327680-'] }),
    ]);
    const repeated = await put(url, 0, 327_680);
    expect([repeated.status, await repeated.json()]).toEqual([
      416,
      { error: expect.objectContaining({ code: 'invalidRange' }) as unknown },
    ]);
    expect((await put(url, 655_360, 900_000)).status).toBe(416);
  });

  it('wait for another name when the name was taken meanwhile', async () => {
    const url = await open();
    await put(url, 0, 655_360);
    await world.graph.api(`${ROOT}:/Archive/film.mp4:/content`).put('somebody was quicker');

    const last = await put(url, 655_360, 900_000);
    const recovered = (await world.graph.api(`${ROOT}:/Archive`).put({
      name: 'film.mp4',
      '@microsoft.graph.sourceUrl': url,
      '@microsoft.graph.conflictBehavior': 'rename',
    })) as Item;

    expect(last.status).toBe(409);
    expect(recovered).toMatchObject({ name: 'film 1.mp4', size: 900_000 });
  });

  it('end with their session', async () => {
    const url = await open();

    world.clock.advance(24 * 3_600_000);

    expect((await put(url, 0, 327_680)).status).toBe(404);
  });

  it('do not fit a full drive', async () => {
    await act(world.standIn, 'quota', { root: DRIVES.marketing, bytes: '10' });

    const error = await failure(world.graph.api(create).post({ item: { fileSize: 900_000 } }));

    expect(error).toMatchObject({ statusCode: 507, code: 'quotaLimitReached' });
  });
});
