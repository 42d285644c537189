import fc from 'fast-check';

import { APPS, DRIVES, LABELS } from '../../../local/vendors/onedrive/story';
import { QuickXorHasher } from '../../../src/connectors/onedrive/quick-xor-hash';
import type { Send } from '../../../src/connectors/kit/http';
import { bytesOf, codeOf, collected, problemOf } from '../drives/drive-world';
import { startOneDriveWorld, type OneDriveWorld } from './world';

const BRIEF = { path: '/Campaigns/Summer campaign 2027/Brief.txt' };

let world: OneDriveWorld;
beforeEach(async () => {
  world = await startOneDriveWorld();
});
afterEach(() => world.standIn.close());

/** Graph's answer with other addresses in it. */
const rewriting =
  (from: string, to: string) =>
  (send: Send): Send =>
  async (url, request) => {
    const response = await send(url, request);
    const text = (await response.text()).replaceAll(from, to);
    return {
      ...response,
      status: response.status,
      headers: response.headers,
      text: () => Promise.resolve(text),
      arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
    };
  };

describe('the QuickXorHash', () => {
  const hash = (...parts: Uint8Array[]) => {
    const hasher = new QuickXorHasher();
    for (const part of parts) hasher.update(part);
    return hasher.digest().value;
  };

  it('is what is published for "hello world"', () => {
    expect(hash(new TextEncoder().encode('hello world'))).toBe('aCgDG9jwBhDc4Q1yawMZAAAAAAA=');
  });

  it('does not depend on the pieces, nor on being stored between them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.nat(500), (bytes, cut) => {
        const first = new QuickXorHasher();
        first.update(bytes.subarray(0, cut));
        const second = new QuickXorHasher(first.state());
        second.update(bytes.subarray(cut));

        expect(second.digest().value).toBe(hash(bytes));
      }),
    );
  });
});

describe('addresses that Graph gives', () => {
  it('never get the token', async () => {
    const state = await world.drive.beginUpload(
      { path: '/Archive/a.bin', when: { kind: 'absent' } },
      10,
    );
    await world.drive.append(state, bytesOf(10));
    await world.drive.read(BRIEF, 0, 5);

    const elsewhere = world.sent.filter(
      ({ url }) => !url.startsWith('https://graph.microsoft.com/'),
    );

    expect(new Set(elsewhere.map(({ url }) => new URL(url).host))).toEqual(
      new Set(['login.microsoftonline.com', 'aurorapress.sharepoint.com']),
    );
    expect(elsewhere.filter(({ headers }) => 'authorization' in headers)).toEqual([]);
  });

  it.each([
    ['a download', (drive: OneDriveWorld['drive']) => drive.read(BRIEF, 0, 5)],
    [
      'an upload',
      async (drive: OneDriveWorld['drive']) => {
        const target = { path: '/Archive/a.bin', when: { kind: 'absent' } } as const;
        return drive.append(await drive.beginUpload(target, 10), bytesOf(10));
      },
    ],
  ])('are not followed to a host that the connection does not know: %s', async (_name, work) => {
    const tap = rewriting('aurorapress.sharepoint.com', 'aurorapress.sharepoint.com.evil.example');

    const problem = await problemOf(work(world.connect({ tap })));

    expect([problem?.code, problem?.message.includes('evil.example')]).toEqual([
      'wrong-address',
      true,
    ]);
    expect(world.sent.some(({ url }) => url.includes('evil.example'))).toBe(false);
  });

  it('are not followed to another drive', async () => {
    const tap = rewriting(
      `/drives/${DRIVES.marketing}/root/delta?`,
      `/drives/${DRIVES.board}/root/delta?`,
    );
    const cursor = await world.connect({ tap }).latest();

    expect(await codeOf(collected(world.drive.changes({ cursor })))).toBe('wrong-address');
  });
});

describe('changes', () => {
  it('come in slices, so that each can be stored', async () => {
    for (let number = 0; number < 120; number += 1) {
      const path = `/Archive/${number}.txt`;
      await world.drive.put({ path, when: { kind: 'absent' } }, bytesOf(3));
    }

    const slices = await collected(world.drive.changes({ cursor: null, under: '/Archive' }));

    expect(slices).toMatchObject([
      { kind: 'changes', more: true },
      { kind: 'changes', more: false },
    ]);
    expect(JSON.stringify(slices)).toContain('/Archive/119.txt');
  });

  it('cost one call for each hundred, paths included', async () => {
    const cursor = await world.drive.latest();
    await world.person('upload', { path: '/Regions/DACH', name: 'a.txt', text: 'a' });
    world.sent.length = 0;

    await collected(world.drive.changes({ cursor }));

    expect(world.sent).toHaveLength(1);
  });
});

describe('rights', () => {
  it('end at the drives that the app was granted', async () => {
    const drive = world.connect({ config: { driveId: DRIVES.board } });

    expect(await codeOf(drive.stat({ path: '' }))).toBe('forbidden');
  });

  it('to read only are found by the check', async () => {
    const report = await world.check({
      config: { clientId: APPS.reader.id },
      secret: APPS.reader.secret,
    });

    expect(report.warnings).toEqual([{ code: 'read-only', subject: 'Marketing' }]);
  });

  it('of an expired secret are none, and of a wrong tenant neither', async () => {
    const expired = { config: { clientId: APPS.expired.id }, secret: APPS.expired.secret };

    expect(await codeOf(world.check(expired))).toBe('unauthorised');
    expect(await codeOf(world.check({ config: { tenant: 'nowhere.example' } }))).toBe(
      'wrong-address',
    );
  });

  it('do not hide that another host holds the files', async () => {
    const report = world.check({ config: { contentHost: 'other.sharepoint.com' } });

    // The check's own upload is at the host that is not known.
    expect(await codeOf(report)).toBe('wrong-address');
  });
});

describe('errors of Graph', () => {
  const answering = async (status: number, code: string, inner?: string) => {
    await world.drive.stat(BRIEF);
    const innerError = { date: '2026-11-21T09:00:00', ...(inner !== undefined && { code: inner }) };
    world.standIn.fail({
      kind: 'status',
      status,
      times: 1,
      body: { error: { code, message: 'x', innerError } },
    });
    return problemOf(world.drive.list({ path: '' }).next());
  };

  it.each([
    [403, 'accessDenied', 'forbidden'],
    [404, 'itemNotFound', 'not-found'],
    [409, 'nameAlreadyExists', 'name-taken'],
    [412, 'resourceModified', 'conflict'],
    [413, 'invalidRequest', 'too-large'],
    [423, 'resourceLocked', 'conflict'],
    [429, 'activityLimitReached', 'rate-limited'],
    [503, 'serviceNotAvailable', 'unavailable'],
    [507, 'quotaLimitReached', 'too-large'],
    [509, 'activityLimitReached', 'rate-limited'],
    [400, 'malwareDetected', 'refused'],
    [400, 'notSupported', 'refused'],
    [400, 'invalidRequest', 'bad-request'],
    [410, 'resyncRequired', 'bad-request'],
  ])('%i %s is %s to us', async (status, code, expected) => {
    expect((await answering(status, code))?.code).toBe(expected);
  });

  it('are read by their inner code where the outer one says little', async () => {
    expect((await answering(400, 'invalidRequest', 'maxFileSizeExceeded'))?.code).toBe('too-large');
  });

  it.each(['503', '509'])('of throttling by %s are waited out', async (status) => {
    await world.drive.stat(BRIEF);
    await world.person('limit', { status, seconds: '9' });

    expect((await problemOf(world.drive.stat(BRIEF)))?.retryAfterSeconds).toBe(9);
  });
});

describe('a retention label', () => {
  it('is put on once, and protects until it is taken off', async () => {
    const { id } = await world.drive.stat(BRIEF);
    await world.drive.ensureRetentionLabel(id, LABELS[0]);
    const { revision } = await world.drive.stat(BRIEF);
    await world.drive.ensureRetentionLabel(id, LABELS[0]);

    expect((await world.drive.stat(BRIEF)).revision).toBe(revision);
    expect(await codeOf(world.drive.remove({ id }))).toBe('forbidden');
    await world.drive.removeRetentionLabel(id);
    await world.drive.remove({ id });
    expect(await world.drive.find(BRIEF)).toBeUndefined();
  });

  it('that does not exist is refused', async () => {
    const { id } = await world.drive.stat(BRIEF);

    expect(await codeOf(world.drive.ensureRetentionLabel(id, 'Made up'))).toBe('bad-request');
  });
});
