import { startOpenText } from '../../../local/vendors/opentext/server';
import type { StandIn } from '../../../local/vendors/kit/stand-in';
import { LargeUploadState } from '../../../src/contracts/large-upload';
import { connect, recordDraft } from './connection';
import { firstOf, set, type Client } from './everything';

const BYTES = Uint8Array.from({ length: 1_000 }, (_, at) => at % 251);
const FILM = { fileName: 'film.mp4', contentType: 'video/mp4', size: BYTES.length };
const DRAFT = { ...recordDraft({ nickname: 'film_1', name: 'Film.mp4' }), category: null };

describe('files in parts', () => {
  let standIn: StandIn;
  let client: Client;
  beforeAll(async () => (standIn = await startOpenText()));
  beforeEach(() => {
    standIn.reset();
    set(standIn, 'upload-from-bytes', '500');
    set(standIn, 'upload-part-bytes', '300');
    client = connect(standIn);
  });
  afterAll(() => standIn.close());

  const read = (offset: number, length: number) =>
    Promise.resolve(BYTES.slice(offset, offset + length));
  const begin = async () => LargeUploadState.parse(await client.uploads.begin(FILM));
  const finish = async (from: LargeUploadState) => {
    let state = from;
    for await (const next of client.uploads.send(from, read)) state = next;
    return state;
  };

  it('sends every part once and files the whole', async () => {
    const state = await finish(await begin());
    const { nodeId = 0, version } = await client.uploads.create(state, DRAFT);

    expect([state.sent, state.closed, version]).toEqual([4, true, 1]);
    await expect(client.documents.content(nodeId, 1, 2_000)).resolves.toEqual(BYTES);
  });

  it('goes on after the last part that is known to have arrived', async () => {
    const begun = await begin();
    const first = await firstOf(client.uploads.send(begun, read));
    standIn.fail({ kind: 'reset-after', route: PART, times: 1 });
    await expect(firstOf(client.uploads.send(first, read))).rejects.toMatchObject({
      code: 'outcome-unknown',
    });

    // What an engine has stored: the state before the lost answer.
    const stored = LargeUploadState.parse(JSON.parse(JSON.stringify(first)));
    const offsets: number[] = [];
    const states: LargeUploadState[] = [];
    const resumed = connect(standIn).uploads.send(stored, (offset, length) => {
      offsets.push(offset);
      return read(offset, length);
    });
    for await (const next of resumed) states.push(next);

    expect([offsets, states.at(-1)?.closed]).toEqual([[300, 600, 900], true]);
  });

  it('adds a version to a document that is there', async () => {
    const state = await finish(await begin());

    await expect(client.uploads.ensureVersion(40001, state, DRAFT)).resolves.toBe(4);
    await expect(client.uploads.ensureVersion(40001, state, DRAFT)).resolves.toBe(4);
    await expect(client.documents.content(40001, 4, 2_000)).resolves.toEqual(BYTES);
  });

  it('files once when the creation was not answered', async () => {
    const state = await finish(await begin());
    standIn.fail({ kind: 'reset-after', route: 'POST /otcs/cs.exe/api/v2/nodes', times: 1 });
    await expect(client.uploads.create(state, DRAFT)).rejects.toMatchObject({
      code: 'outcome-unknown',
    });

    const { nodeId = 0 } = await client.uploads.create(state, DRAFT);
    await expect(client.uploads.ensureVersion(nodeId, state, DRAFT)).resolves.toBe(1);
    await expect(client.documents.versions(nodeId)).resolves.toMatchObject([
      { description: 'Confluence v4, approved by Ben Okafor [imprimatur_v4_aa11]' },
    ]);
  });

  it('leaves small files to the ordinary way', async () => {
    await expect(client.uploads.begin({ ...FILM, size: 499 })).resolves.toBeUndefined();
  });

  it('refuses what is too large before anything is sent', async () => {
    await expect(client.uploads.begin({ ...FILM, size: 11 * 1024 ** 3 })).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  it('notices that the file became shorter meanwhile', async () => {
    const shrunk = client.uploads.send(await begin(), () => Promise.resolve(new Uint8Array(7)));

    await expect(shrunk.next()).rejects.toMatchObject({ code: 'conflict' });
  });

  it('files nothing before all parts are there, and nothing after it was cancelled', async () => {
    const begun = await begin();
    await expect(client.uploads.create(begun, DRAFT)).rejects.toMatchObject({
      code: 'invalid-input',
    });
    const state = await finish(begun);
    await client.uploads.cancel(state);

    await expect(client.uploads.create(state, DRAFT)).rejects.toMatchObject({ code: 'not-found' });
  });
});

const PART = 'POST /otcs/cs.exe/api/v2/multipart/:key/:part';
