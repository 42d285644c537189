import type { PackageState } from '../../../src/contracts/library-catalogue';
import { openTenant, type Tenant } from './library';

const FILE = { assetId: 4711, renditionId: 1, versionId: 47111 };

const addressOf = (state: PackageState) => (state.kind === 'ready' ? state.url : '');

describe('files of CELUM', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await openTenant();
  });
  afterEach(() => tenant.vendor.context.faults.clear());
  afterAll(() => tenant.vendor.close());

  it('come in parts that fit together', async () => {
    const whole = await tenant.client.download(4711, 1, 47111, 1_000_000);
    const size = whole.bytes.byteLength;
    const parts: Uint8Array[] = [];
    for (let offset = 0; offset < size; offset += 10_000) {
      const part = await tenant.client.slice(FILE, offset, 10_000);
      expect(part.size).toBe(size);
      parts.push(part.bytes);
    }

    expect(Buffer.concat(parts).equals(Buffer.from(whole.bytes))).toBe(true);
    expect(await tenant.client.slice(FILE, size, 10)).toEqual({ bytes: new Uint8Array(), size });
  });

  it('come in parts where the host sends all of it at once', async () => {
    const deaf = tenant.connect({
      tap: (send) => (url, request) =>
        send(url, { ...request, headers: { ...request.headers, range: '' } }),
    });

    const part = await deaf.slice(FILE, 1, 3);

    expect(Buffer.from(part.bytes).toString()).toBe('PNG');
    expect(part.size).toBeGreaterThan(1_000);
  });

  it('are not taken for whole when a part breaks off', async () => {
    tenant.vendor.fail({ kind: 'cut', route: 'GET /main/file/:token/:name', times: 1 });

    await expect(tenant.client.slice(FILE, 0, 100)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('are packed into one, without those that cannot be', async () => {
    const job = await tenant.client.orderPackage([
      { assetId: 4711, renditionId: 8 },
      { assetId: 4716, renditionId: 8 },
    ]);

    expect(await tenant.client.packageState(job)).toEqual({ kind: 'working' });
    const ready = await tenant.client.packageState(job);
    expect(ready).toMatchObject({ kind: 'ready', missing: [4716] });
    const zip = await fetch(
      addressOf(ready).replace('https://aurora.celum.cloud', tenant.vendor.url),
    );
    expect(
      Buffer.from(await zip.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('are not packed when none can be', async () => {
    const job = await tenant.client.orderPackage([{ assetId: 4716, renditionId: 8 }]);
    await tenant.client.packageState(job);

    expect(await tenant.client.packageState(job)).toEqual({ kind: 'failed' });
    await expect(tenant.client.packageState('999')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are kept from those who may not have originals', async () => {
    const reader = tenant.connect({ apiKey: 'celum-key-reader-0002', actAs: 'service' });

    await expect(reader.downloadUrl(4711, 1)).rejects.toMatchObject({ code: 'not-found' });
    expect(await reader.downloadUrl(4711, 8)).toContain('https://aurora.celum.cloud/');
  });
});
