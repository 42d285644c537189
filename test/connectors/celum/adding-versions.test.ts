import type { Send } from '../../../src/connectors/kit/http';
import type { NewFile } from '../../../src/contracts/library-writing';
import { openTenant, type Tenant } from './library';

const file = (text: string, fileName: string): NewFile => {
  const content = new TextEncoder().encode(text);
  return { fileName, size: content.byteLength, content };
};

describe('adding versions in CELUM', () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await openTenant();
  });
  afterEach(() => tenant.vendor.close());

  const ensure = (text: string, client = tenant.client) =>
    client.writing.ensureVersion(4713, file(text, 'teaser.txt'));
  const versions = async () =>
    (await tenant.client.versions(4713)).map(({ id, active }) => [id, active]);
  const LIST = 'POST /content-api/v1/assets/:id/versions';

  it('adds the bytes once, as the current version', async () => {
    const first = await ensure('one');

    expect(first.added).toBe(true);
    expect(await ensure('one')).toEqual({ ...first, added: false });
    expect(await versions()).toEqual([
      [47131, false],
      [first.versionId, true],
    ]);
  });

  it('goes back to a version that has the bytes', async () => {
    const first = await ensure('one');
    const second = await ensure('two');

    expect(await ensure('one')).toEqual({ ...first, added: false });
    expect(await versions()).toEqual([
      [47131, false],
      [first.versionId, true],
      [second.versionId, false],
    ]);
  });

  it.each([
    { kind: 'reset-after' },
    { kind: 'status-after', status: 503 },
    { kind: 'cut' },
  ] as const)('adds no second one after %j', async (fault) => {
    tenant.vendor.fail({ ...fault, route: LIST, times: 1 });
    await expect(ensure('one')).rejects.toMatchObject({ code: 'outcome-unknown' });

    expect(await ensure('one')).toMatchObject({ added: false });
    expect(await versions()).toHaveLength(2);
  });

  it('compares the bytes where it does not know how the checksum is made', async () => {
    const { db } = tenant.vendor.context;
    const first = await ensure('one');
    db.exec("UPDATE version SET checksum = 'crc:' || id");

    expect(await ensure('one')).toEqual({ ...first, added: false });
    expect(await ensure('two')).toMatchObject({ added: true });
  });

  it('makes it the current one where CELUM does not', async () => {
    const { db } = tenant.vendor.context;
    const shy = tenant.connect({
      tap: afterAdding(() => db.exec('UPDATE asset SET version_id = 47131 WHERE id = 4713')),
    });

    const { versionId } = await ensure('one', shy);

    expect((await versions()).at(-1)).toEqual([versionId, true]);
  });

  it('does not add to what may not be changed', async () => {
    const reader = tenant.connect({ apiKey: 'celum-key-reader-0002', actAs: 'service' });

    await expect(ensure('one', reader)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(
      tenant.client.writing.ensureVersion(9_999, file('one', 'teaser.txt')),
    ).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

/** CELUM that leaves the current version as it was, and says so. */
const afterAdding =
  (undo: () => void) =>
  (send: Send): Send =>
  async (url, request) => {
    const answer = await send(url, request);
    if (!url.endsWith('/versions') || request.method !== 'POST') return answer;
    undo();
    return Response.json({ ...(JSON.parse(await answer.text()) as object), active: false });
  };
