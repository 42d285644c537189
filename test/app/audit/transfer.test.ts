import type { ResolverOutput } from '../../../src/contracts/resolvers';
import { ANN, DORA } from '../../support/build';
import { verify, verifyFlipped } from '../../support/pack';
import { approve, setUp } from '../../support/story';
import { createWorld, type World } from '../../support/world';

const BRIEF = '98310';

/** Where the entry stands among the lines. */
const entryAt = (lines: readonly string[], nth: number): number =>
  lines.flatMap((line, index) => (line.includes('"type":"entry"') ? [index] : []))[nth] ?? 0;

const rewritten = (lines: string[], at: number, rewrite: (line: string) => string): string[] =>
  lines.map((line, index) => (index === at ? rewrite(line) : line));

describe('the audit log as a file', () => {
  let world: World;
  const exported = async () => {
    const lines: string[] = [];
    let next: number | null = 1;
    let upTo = 0;
    while (next !== null) {
      const part: ResolverOutput<'audit.export'> = await world.call({ who: DORA }, 'audit.export', {
        from: next,
        upTo,
      });
      lines.push(...part.lines);
      ({ next, upTo } = part);
    }
    return lines;
  };
  const file = (lines: readonly string[]) => Buffer.from(lines.map((line) => `${line}\n`).join(''));
  const entries = (lines: readonly string[]) =>
    lines.flatMap((line, index) => [index].filter(() => line.includes('"type":"entry"')));

  beforeAll(async () => {
    world = await createWorld();
    await setUp(world);
    await approve(world, BRIEF);
    await world.call({ who: DORA }, 'audit.renewKey', {});
    world.clock.advance(40 * 86_400_000);
    await setUp(world);
  });
  afterAll(() => world.close());

  it('passes the verifier, with the keys of all its months', async () => {
    const lines = await exported();

    const { output, status } = verify(file(lines), 'log.jsonl');

    expect(output).toMatch(/^PASS .*\n {2}\d+ entries up to /);
    expect(status).toBe(0);
    expect(lines[0]?.match(/"kty":"OKP"/g)).toHaveLength(2);
    expect(lines.filter((line) => line.includes('"type":"head"'))).toHaveLength(2);
  });

  it('holds no account id', async () => {
    expect((await exported()).join()).not.toContain(ANN);
  });

  it.each([
    ['deleted', (lines: string[], at: number) => lines.toSpliced(at, 1), 'missing'],
    [
      'altered',
      (lines: string[], at: number) =>
        rewritten(lines, at, (line) => line.replace(/"at":"..../, '"at":"1999')),
      'changed',
    ],
    [
      'moved',
      (lines: string[], at: number) => lines.toSpliced(at, 2, ...lines.slice(at, at + 2).reverse()),
      'out of place',
    ],
    [
      'cut off',
      (lines: string[], at: number) => lines.slice(0, at),
      'cut off before its last head',
    ],
    [
      'forged',
      (lines: string[], at: number) =>
        rewritten(lines, at, (line) => line.replace(/"signature":"..../, '"signature":"AAAA')),
      'its signature is wrong',
    ],
  ])('fails when entries are %s, and says where', async (_, change, problem) => {
    const lines = await exported();
    const at = entryAt(lines, 5);

    const { output } = verify(file(change(lines, at)), 'log.jsonl');

    expect(output).toMatch(/^FAIL/);
    expect(output).toContain(problem);
  });

  it('fails for any changed byte', async () => {
    const bytes = file(await exported());
    const offsets = Array.from({ length: 500 }, (_, index) =>
      Math.floor((index * bytes.length) / 500),
    );

    const found = verifyFlipped(bytes, 'verifyLog', offsets);

    expect(offsets.filter((_, index) => found[index] === null)).toEqual([]);
  });

  describe('taken in by another site', () => {
    let other: World;
    const take = async (lines: string[], size = 7) => {
      let archive: string | null = null;
      let last: ResolverOutput<'audit.import'> | undefined;
      for (let start = 0; start < lines.length; start += size) {
        last = await other.call({ who: DORA }, 'audit.import', {
          archive,
          lines: lines.slice(start, start + size),
        });
        ({ archive } = last);
      }
      return last;
    };

    beforeEach(async () => {
      other = await createWorld();
    });
    afterEach(() => other.close());

    it('is verified, readable beside its own log, and noted there', async () => {
      const lines = await exported();

      const done = await take(lines);

      expect(done).toMatchObject({ complete: true, entries: entries(lines).length });
      const wish = { kind: null, cursor: null };
      const archive = String(done?.archive);
      const old = await other.call({ who: DORA }, 'audit.lines', { ...wish, archive });
      expect(old.lines[0]).toMatchObject({ kind: 'log-exported', who: { name: null } });
      const own = await other.call({ who: DORA }, 'audit.lines', { ...wish, archive: null });
      expect(own.lines.map(({ kind }) => kind)).toEqual(['log-imported']);
      expect(await other.call({ who: DORA }, 'audit.archives', {})).toHaveLength(1);
    });

    it('is refused from the first entry that is not as it was', async () => {
      const lines = await exported();
      const at = entryAt(lines, 3);

      const answer = await other.invoke({ who: DORA }, 'audit.import', {
        archive: null,
        lines: lines.toSpliced(at, 1),
      });

      expect(answer).toMatchObject({ ok: false, problem: { code: 'invalid-input', subject: '5' } });
    });
  });
});
