import { createHash } from 'node:crypto';

import type { AssetDraft, NewFile } from '../../../src/contracts/library-writing';
import { openTenant, type Tenant } from './library';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const file = (text: string, fileName = 'brief.txt'): NewFile => ({
  fileName,
  size: bytesOf(text).byteLength,
  content: bytesOf(text),
});

const draft = (changes: Partial<AssetDraft> = {}): AssetDraft => ({
  marker: { field: 651, key: 'onedrive:01ABC/7' },
  name: 'Brief',
  collectionId: 320,
  typeId: 2200,
  fields: [
    { id: 650, type: 'TEXT', value: 'Ann Baker' },
    { id: 643, type: 'DROPDOWN', value: 1 },
    { id: 646, type: 'TAG_REFERENCE', value: [701] },
    { id: 648, type: 'LOCALIZED_TEXT', value: { en: 'The brief' } },
    { id: 647, type: 'DATE', value: '2027-12-31' },
  ],
  file: file('hello'),
  ...changes,
});

describe('making assets in CELUM', () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await openTenant();
  });
  afterEach(() => tenant.vendor.close());

  const ensure = (changes: Partial<AssetDraft> = {}) =>
    tenant.client.writing.ensureAsset(draft(changes));
  const made = () =>
    tenant.vendor.context.db
      .prepare(
        "SELECT owner_id AS id FROM field_value WHERE field_id = 651 AND text LIKE 'onedrive:%'",
      )
      .all()
      .map(({ id }) => id);

  it('makes one with its file, metadata and source key, once', async () => {
    const first = await ensure();
    const again = await ensure();

    expect(first).toMatchObject({ created: true, twins: [] });
    expect(again).toEqual({ ...first, created: false });
    expect(made()).toEqual([first.assetId]);
    const there = await tenant.client.details(first.assetId);
    expect(there).toMatchObject({
      name: 'Brief',
      released: true,
      fileName: 'brief.txt',
      checksum: createHash('sha256').update('hello').digest('hex'),
      rights: { licenceEnd: '2027-12-31', languages: ['en'] },
      altText: 'The brief',
      places: [{ collectionId: 320 }],
    });
  });

  it('makes a placeholder without a file', async () => {
    const { assetId } = await ensure({ file: null });

    expect(await tenant.client.asset(assetId)).toMatchObject({ kind: 'PLACEHOLDER' });
  });

  it('leaves an incomplete one of a strict collection unreleased, and finds it again', async () => {
    const strict = await ensure({ fields: [] });
    const tolerant = await ensure({
      fields: [],
      collectionId: 380,
      marker: { field: 651, key: 'onedrive:b' },
    });

    expect(await tenant.client.asset(strict.assetId)).toMatchObject({ released: false });
    expect(await tenant.client.asset(tolerant.assetId)).toMatchObject({ released: true });
    expect(await ensure({ fields: [] })).toMatchObject({ assetId: strict.assetId, created: false });
  });

  it('does not take a similar key for its own', async () => {
    const longer = await ensure({ marker: { field: 651, key: 'onedrive:01ABC/7 copy' } });
    const own = await ensure();

    expect(own).toMatchObject({ created: true });
    expect(own.assetId).not.toBe(longer.assetId);
  });

  it('takes the oldest of several with its key, and names the others', async () => {
    const { assetId } = await ensure();
    const { db } = tenant.vendor.context;
    db.exec("INSERT INTO field_value VALUES ('ASSET', 4711, 651, NULL, 'onedrive:01ABC/7', NULL)");

    expect(await ensure()).toMatchObject({ assetId: 4711, created: false, twins: [assetId] });
  });

  it.each([
    ['lost', { kind: 'reset-after' }],
    ['a failure that came after the work', { kind: 'status-after', status: 500 }],
    ['out of service after the work', { kind: 'status-after', status: 503 }],
    ['cut short', { kind: 'cut' }],
    ["a proxy's page after the work", { kind: 'status-after', status: 504 }],
  ] as const)('does not make a second one when the answer was %s', async (_, fault) => {
    tenant.vendor.fail({ ...fault, route: 'POST /content-api/v1/assets', times: 1 });

    await expect(ensure()).rejects.toMatchObject({ code: 'outcome-unknown', shouldRetry: true });

    expect(await ensure()).toMatchObject({ created: false });
    expect(made()).toHaveLength(1);
  });

  it('does not make a second one when the first lands after it was given up', async () => {
    const milliseconds = 3_400;
    tenant.vendor.fail({
      kind: 'slow',
      milliseconds,
      route: 'POST /content-api/v1/assets',
      times: 1,
    });
    const hurried = tenant.connect({ remaining: () => 3_050 });
    await expect(hurried.writing.ensureAsset(draft())).rejects.toMatchObject({
      code: 'outcome-unknown',
    });

    await landed(tenant);

    expect(await ensure()).toMatchObject({ created: false });
    expect(made()).toHaveLength(1);
  });

  it.each([
    ['POST /content-api/v1/assets', { kind: 'reset' }, 'outcome-unknown'],
    ['POST /content-api/v1/assets', { kind: 'status', status: 429, retryAfter: 9 }, 'rate-limited'],
    ['POST /content-api/v1/assets/search', { kind: 'status', status: 503 }, 'unavailable'],
    ['POST /content-api/v1/upload', { kind: 'reset-after' }, 'unavailable'],
    ['POST /main/upload/:handle', { kind: 'reset-after' }, 'unavailable'],
    ['POST /main/upload/:handle', { kind: 'status', status: 400 }, 'bad-request'],
  ] as const)('goes on after %s failed with %j', async (route, fault, code) => {
    tenant.vendor.fail({ ...fault, route, times: 1 });

    await expect(ensure()).rejects.toMatchObject({ code });

    expect(await ensure()).toMatchObject({ created: true });
    expect(made()).toHaveLength(1);
  });

  it('makes a second one only when the search is asked before it knows of the first', async () => {
    // Why whoever repeats must wait for the search's lag first.
    tenant.vendor.context.db.exec("UPDATE setting SET value = 90 WHERE name = 'indexLagSeconds'");
    tenant.vendor.fail({ kind: 'reset-after', route: 'POST /content-api/v1/assets', times: 1 });
    await expect(ensure()).rejects.toMatchObject({ code: 'outcome-unknown' });

    tenant.clock.advance(91_000);

    expect(await ensure()).toMatchObject({ created: false });
    expect(made()).toHaveLength(1);
  });

  it('refuses a collection that is not there, and one where it may not', async () => {
    await expect(ensure({ collectionId: 9_999 })).rejects.toMatchObject({ code: 'not-found' });
    const reader = tenant.connect({ apiKey: 'celum-key-reader-0002', actAs: 'service' });
    await expect(reader.writing.ensureAsset(draft())).rejects.toMatchObject({ code: 'forbidden' });
    await expect(ensure({ marker: { field: 651, key: ' ' } })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  describe('the file', () => {
    async function* pieces(...texts: string[]) {
      for (const text of texts) yield await Promise.resolve(bytesOf(text));
    }

    it.each<[string, () => NewFile['content']]>([
      ['as bytes', () => bytesOf('hello')],
      ['as a Blob', () => new Blob(['hel', 'lo'])],
      ['piece by piece', () => pieces('he', '', 'llo')],
    ])('comes %s', async (_, content) => {
      const { assetId } = await ensure({
        file: { fileName: 'a.txt', size: 5, content: content() },
      });

      expect(await tenant.client.asset(assetId)).toMatchObject({
        checksum: createHash('sha256').update('hello').digest('hex'),
      });
    });

    it.each([
      ['shorter', () => pieces('he')],
      ['longer', () => pieces('hello', ' world')],
    ])('is not sent when it turns out %s than it was said to be', async (_, content) => {
      const changed = { fileName: 'a.txt', size: 5, content: content() };

      await expect(ensure({ file: changed })).rejects.toMatchObject({
        code: 'conflict',
        subject: 'a.txt',
      });

      expect(tenant.sent.filter(({ url }) => url.includes('upload'))).toEqual([]);
    });

    it('is not read when it is too large for one call', async () => {
      const huge = { fileName: 'film.mov', size: 151 * 1024 * 1024, content: pieces('x') };

      await expect(ensure({ file: huge })).rejects.toMatchObject({ code: 'too-large' });
    });
  });
});

/** Waits until CELUM has carried out the creation that nobody waits for any more. */
async function landed({ vendor }: Tenant): Promise<void> {
  const created = () =>
    vendor.context.log
      .lines()
      .some(({ method, path }) => `${method} ${path}`.endsWith('POST /content-api/v1/assets'));
  while (!created()) await new Promise((resolve) => setTimeout(resolve, 50));
}
