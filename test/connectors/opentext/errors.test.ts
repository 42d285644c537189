import { startOpenText } from '../../../local/vendors/opentext/server';
import type { StandIn } from '../../../local/vendors/kit/stand-in';
import { connect, recordDraft } from './connection';

const VOLUME = 'GET /otcs/cs.exe/api/v2/volumes/:type';
const CREATE = 'POST /otcs/cs.exe/api/v2/nodes';

describe('what OpenText refuses', () => {
  let standIn: StandIn;
  beforeEach(async () => (standIn = await startOpenText()));
  afterEach(() => standIn.close());

  it.each([
    [400, 'Could not get a node for 7', 'not-found', false],
    [500, 'Could not get a node for 7', 'not-found', false],
    [
      500,
      'Sorry, the item you requested could not be accessed. Either it does not exist or you do not have permission to access it.',
      'not-found',
      false,
    ],
    [500, "An item with the name 'x' already exists.", 'name-taken', false],
    [409, 'Could not update metadata (edit conflict).', 'conflict', true],
    [400, 'Could not update metadata (edit conflict).', 'conflict', true],
    [400, "The attribute group 'Publication facts' already exists", 'conflict', true],
    [400, "Missing required parameter 'File'", 'bad-request', false],
    [400, 'Authentication failed', 'unauthorised', false],
    [500, 'Argument username is required', 'bad-request', false],
    [
      400,
      "Category ID '9830' was specified for Categories Update, but a non-matching attribute ('9830_9') was found",
      'bad-request',
      false,
    ],
    [400, "Missing required parameter 'rm_metadataToken'", 'bad-request', false],
    [500, 'Could not find the upload 7', 'not-found', false],
    [400, 'The task is not assigned to you.', 'forbidden', false],
    [404, 'Could not find a node with this nickname.', 'not-found', false],
    [400, 'The REST API URL could not be found in the mappings registry', 'not-configured', false],
    [500, 'The item is an official record.', 'refused', false],
    [500, 'You do not have permission to do this.', 'forbidden', false],
    [403, 'No.', 'forbidden', false],
    [503, 'Busy', 'unavailable', true],
  ])('turns %i "%s" into %s, retry %s', async (status, error, code, shouldRetry) => {
    standIn.failNext(VOLUME, { status, body: { error } });

    await expect(connect(standIn).folders(null)).rejects.toMatchObject({ code, shouldRetry });
  });

  it.each([
    ['a hang-up', { kind: 'reset' }, 'unavailable'],
    ["a proxy's page with 502", { kind: 'html' }, 'unavailable'],
    ["a proxy's page with 200", { kind: 'html', status: 200 }, 'unavailable'],
    ['half of the answer', { kind: 'cut' }, 'unavailable'],
    ['a redirect to the portal', { kind: 'status', status: 302 }, 'wrong-address'],
    ['other JSON', { kind: 'status', status: 200, body: { results: 7 } }, 'bad-answer'],
  ] as const)('turns %s to a question into %s', async (_, fault, code) => {
    standIn.fail({ ...fault, route: VOLUME, times: 1 });

    await expect(connect(standIn).folders(null)).rejects.toMatchObject({ code });
  });

  it.each([
    ['a hang-up', { kind: 'reset' }],
    ['a hang-up after the work', { kind: 'reset-after' }],
    ["a proxy's page with 502", { kind: 'html' }],
    ["a proxy's page with 200", { kind: 'html', status: 200 }],
    ['half of the answer', { kind: 'cut' }],
    ['an answer without an id', { kind: 'status', status: 200, body: {} }],
    ['an unexplained 500', { kind: 'status', status: 500, body: { error: 'Oops' } }],
  ] as const)('leaves open whether a write happened after %s', async (_, fault) => {
    standIn.fail({ ...fault, route: CREATE, times: 1 });

    await expect(connect(standIn).create(recordDraft())).rejects.toMatchObject({
      code: 'outcome-unknown',
    });
  });

  it.each([
    ['an unknown folder', { folderId: 99_999 }, 'not-found'],
    ['a folder that the account may not see', { folderId: 20060 }, 'not-found'],
    [
      'a required attribute left out',
      { category: { id: 9830, values: { '9830_2': 'x' } } },
      'bad-request',
    ],
    [
      'an attribute that does not exist',
      { category: { id: 9830, values: { '9830_9': 'x' } } },
      'bad-request',
    ],
    ['an empty file', { bytes: new Uint8Array() }, 'invalid-input'],
  ])('files nothing with %s', async (_, overrides, code) => {
    await expect(connect(standIn).create(recordDraft(overrides))).rejects.toMatchObject({ code });

    const sql = 'SELECT count(*) AS rows FROM node WHERE owner = 1100';
    expect(standIn.context.db.prepare(sql).get()).toEqual({ rows: 0 });
  });

  it('says that a file is too large', async () => {
    standIn.context.db.exec("INSERT INTO setting VALUES ('maximum-file-bytes', '4')");

    await expect(connect(standIn).create(recordDraft())).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  it('says that a record is official and refuses another version', async () => {
    const store = connect(standIn);
    const { nodeId = 0 } = await store.create(recordDraft());
    await store.ensureClassified(nodeId, recordDraft());
    standIn.context.db.exec('UPDATE record SET official = 1');
    const next = recordDraft({ versionMarker: 'imprimatur_v5' });

    await expect(store.ensureVersion(nodeId, next)).rejects.toMatchObject({ code: 'refused' });
  });

  it('says that it may not write where it may only read', async () => {
    const store = connect(standIn, {
      secrets: { username: 'ann.baker', password: 'otcs-ann.baker' },
    });

    await expect(store.create(recordDraft())).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('does not read more of a document than it was told', async () => {
    const store = connect(standIn);

    await expect(store.content(40001, 1, 10)).rejects.toMatchObject({ code: 'too-large' });
  });
});
