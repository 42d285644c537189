import { strFromU8, unzipSync } from 'fflate';

import { signedPack, type PackFile, type PackSubject } from '../../../src/domain/evidence/pack';
import { signerOf } from '../../../src/app/audit/keys';
import { zip } from '../../../src/makers/zip';
import { ANN, CLARA } from '../../support/build';
import { addToPage, words } from '../../support/edit';
import { filedIn } from '../../support/filed';
import { fetchPack, verify, verifyFlipped } from '../../support/pack';
import { approve, setUp } from '../../support/story';
import { createWorld, type World } from '../../support/world';

const BRIEF = '98310';
const AT = { who: ANN, pageId: BRIEF };

describe('an evidence pack', () => {
  let world: World;
  let bytes: Buffer;
  const files = () => new Map(Object.entries(unzipSync(bytes)));
  const textOf = (name: string) => strFromU8(files().get(name) ?? new Uint8Array());
  const subject = (): PackSubject => {
    const manifest = JSON.parse(textOf('manifest.json')) as PackSubject & { files?: unknown };
    delete manifest.files;
    return manifest;
  };
  const listed = (): PackFile[] =>
    [...files()]
      .filter(([path]) => !path.startsWith('manifest.'))
      .map(([path, content]) => ({ path, bytes: content }));
  /** The pack as somebody would make it who holds the signing key. */
  const signedAgain = async (changed: PackFile[], about: Partial<PackSubject> = {}) => {
    const signer = await signerOf(world.app().ports);
    return zip(signedPack(changed, { ...subject(), ...about }, signer));
  };

  beforeAll(async () => {
    world = await createWorld();
    await setUp(world);
    const { pageVersion } = await approve(world, BRIEF);
    await world.call(AT, 'page.publish', { pageVersion, category: {} });
    await world.work();
    bytes = (await fetchPack(world, AT)).bytes;
  });
  afterAll(() => world.close());

  it('passes, and says what it is about', () => {
    const { status, output } = verify(bytes, 'pack.zip');

    expect(output).toMatch(
      /^PASS .*\n {2}page 98310, version \d+, approved in round 1\n {2}record /,
    );
    expect(status).toBe(0);
  });

  it('passes with the copy of the verifier that is in it, and only with the key that signed', () => {
    const { keyId } = JSON.parse(textOf('manifest.sig.json')) as { keyId: string };

    expect(verify(bytes, 'pack.zip', '--key', keyId).status).toBe(0);
    expect(verify(bytes, 'pack.zip', '--key', 'another').output).toMatch(/^FAIL/);
    expect(textOf('verify.mjs')).toContain('export function verifyPack');
  });

  it('holds the page as it was filed, its PDF, decisions, assets, record and audit entries', () => {
    const [filed] = filedIn(world.opentext, 20010);

    expect([...files().keys()].sort()).toEqual([
      'README.md',
      'approval/people.json',
      'approval/rounds.json',
      expect.stringMatching(/^assets\/4711-\d+-\d+\.png$/),
      'assets/assets.json',
      'audit/extract.jsonl',
      'audit/keys.json',
      'manifest.json',
      'manifest.sig.json',
      'page/attachments.json',
      'page/page.adf.json',
      'page/page.html',
      'page/page.pdf',
      'record/record.json',
      'verify.mjs',
    ]);
    expect(textOf('page/page.html')).toBe(filed?.versions.at(-1));
    expect(textOf('page/page.pdf').slice(0, 5)).toBe('%PDF-');
    expect(textOf('approval/rounds.json')).toContain('"kind":"approve"');
    expect(textOf('approval/people.json')).toContain('Ben');
  });

  it('is found out when any byte of it is changed, whichever it is', () => {
    // Where the headers of the ZIP begin: they are its structure, and are tried byte by byte.
    const starts = placesOf(bytes, 'PK[\\u0001\\u0003\\u0005]');
    const structure = starts.flatMap((at) => Array.from({ length: 60 }, (_, index) => at + index));
    const spread = Array.from({ length: 400 }, (_, index) =>
      Math.floor((index * bytes.length) / 400 + ((index * 7919) % 97)),
    );
    const tail = Array.from({ length: 400 }, (_, index) => bytes.length - 1 - index);
    const offsets = [...new Set([...structure, ...spread, ...tail])].filter(
      (at) => at < bytes.length,
    );

    const found = verifyFlipped(bytes, 'verifyPack', offsets);

    expect(found).toHaveLength(offsets.length);
    expect(offsets.filter((_, index) => found[index] === null)).toEqual([]);
  });

  it('names the file whose byte was changed', () => {
    const pdf = bytes.indexOf('%PDF-1.7') + 1000;
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(pdf) ^ 1, pdf);

    const { status, output } = verify(changed, 'pack.zip');

    expect(status).toBe(1);
    expect(output).toContain('page/page.pdf: changed');
  });

  it.each([
    ['missing', (list: PackFile[]) => list.filter(({ path }) => path !== 'page/page.pdf')],
    ['not listed', (list: PackFile[]) => [...list, { path: 'more.txt', bytes: Buffer.from('x') }]],
    [
      'not a safe name',
      (list: PackFile[]) => [...list, { path: '../out', bytes: Buffer.from('x') }],
    ],
  ])('fails when a file is %s, however well the ZIP is made', (problem, change) => {
    const manifest = [...files()]
      .filter(([path]) => path.startsWith('manifest.'))
      .map(([path, content]) => ({ path, bytes: content }));

    const { output } = verify(zip([...manifest, ...change(listed())]), 'pack.zip');

    expect(output).toMatch(/^FAIL/);
    expect(output).toContain(problem);
  });

  it.each([
    ['an entry is deleted', (lines: string[]) => lines.toSpliced(1, 1), 'link to entry'],
    ['entries change places', (lines: string[]) => lines.toReversed(), 'out of place'],
    ['the end is cut off', (lines: string[]) => lines.slice(0, -1), 'does not end with the head'],
    [
      'an entry is altered',
      (lines: string[]) => lines.map((line) => line.replace('"approve"', '"reject"')),
      'not the entry that was hashed',
    ],
    [
      'an entry is forged',
      (lines: string[]) =>
        lines.map((line) => line.replace(/"signature":"..../, '"signature":"AAAA')),
      'its signature is wrong',
    ],
  ])(
    'fails when in its log %s, even if everything else is signed again',
    async (_, change, problem) => {
      const lines = textOf('audit/extract.jsonl').trimEnd().split('\n');
      const extract = Buffer.from(`${change(lines).join('\n')}\n`);
      const others = listed().filter(({ path }) => path !== 'audit/extract.jsonl');
      const list = [...others, { path: 'audit/extract.jsonl', bytes: extract }];

      const { output } = verify(await signedAgain(list), 'pack.zip');

      expect(output).toMatch(/^FAIL/);
      expect(output).toContain(problem);
    },
  );

  it('fails when it claims a state that was never approved', async () => {
    const { output } = verify(
      await signedAgain(listed(), { fingerprint: 'f'.repeat(64) }),
      'a.zip',
    );

    expect(output).toContain('no approval of this state of the page');
  });

  it('fails on what is no ZIP at all', () => {
    expect(verify(Buffer.from('hello'), 'pack.zip').status).toBe(1);
    expect(verify(bytes.subarray(0, 5000), 'pack.zip').status).toBe(1);
    expect(verify(Buffer.concat([bytes, Buffer.from('more')]), 'pack.zip').status).toBe(1);
  });

  it('is fetched by whoever asked for it, and by nobody else', async () => {
    const { id } = await world.call(AT, 'evidence.order', {});
    await world.work();

    const other = await world.invoke({ who: CLARA }, 'evidence.pieces', { id, from: 0 });

    expect(other).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  });

  it('is refused for a page that nobody has approved, and said so', async () => {
    const never = await world.invoke({ who: ANN, pageId: '98311' }, 'evidence.order', {});

    expect(never.ok).toBe(false);
  });

  it('still proves the approved version after the page was edited', async () => {
    await addToPage(world, BRIEF, words('Later'));

    const { state, bytes: later } = await fetchPack(world, AT);

    expect(state.phase).toBe('ready');
    expect(verify(later, 'pack.zip').output).toMatch(/^PASS/);
  });
});

/** Where these letters stand in the bytes. */
function placesOf(bytes: Buffer, letters: string): number[] {
  return [...bytes.toString('latin1').matchAll(new RegExp(letters, 'g'))].map(({ index }) => index);
}
