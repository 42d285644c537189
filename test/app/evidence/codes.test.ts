import * as fc from 'fast-check';

import { exportAssets } from '../../../src/app/assets/export';
import { readCode, shortCode } from '../../../src/domain/short-code';
import { ANN, BEN, EVAN } from '../../support/build';
import { addToPage, words } from '../../support/edit';
import { approve, setUp } from '../../support/story';
import { createWorld, type World } from '../../support/world';

const BRIEF = '98310';
const config = { references: [{ asset: '4711' }] };

describe('a verification code', () => {
  const code = shortCode({ site: 's', page: '1', round: 1, fingerprint: 'f' });

  it('has twelve characters that nobody mistakes, and is read however it is typed', () => {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    expect(readCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
  });

  it('notices any single mistyped character', () => {
    const alphabet = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
    const plain = code.replaceAll('-', '');
    fc.assert(
      fc.property(fc.nat(plain.length - 1), fc.constantFrom(...alphabet), (at, letter) => {
        fc.pre(plain[at] !== letter);
        return readCode(plain.slice(0, at) + letter + plain.slice(at + 1)) === undefined;
      }),
    );
  });

  it('differs for every state', () => {
    const one = { site: 's', page: '1', round: 1, fingerprint: 'f' };
    const others = [
      { ...one, site: 't' },
      { ...one, page: '2' },
      { ...one, round: 2 },
      { ...one, fingerprint: 'g' },
    ];

    expect(new Set([one, ...others].map(shortCode)).size).toBe(5);
  });
});

describe('the code under an exported page', () => {
  let world: World;
  const exported = async () =>
    JSON.stringify(await exportAssets(world.app(), { pageId: BRIEF, spaceKey: 'SUM', config }));
  const codeIn = (text: string) => /Verification code: ([0-9A-Z-]{14})/.exec(text)?.[1] ?? '';
  const check = (code: string, who = ANN) => world.call({ who }, 'evidence.checkCode', { code });

  beforeEach(async () => {
    world = await createWorld();
    await setUp(world);
  });
  afterEach(() => world.close());

  it('is said not to be there while nobody has approved the page', async () => {
    expect(await exported()).toContain('This page is not approved');
  });

  it('is valid, then changed since, then superseded', async () => {
    await approve(world, BRIEF);
    const code = codeIn(await exported());
    expect(await check(code)).toMatchObject({ kind: 'valid', pageId: BRIEF, round: 1 });

    await addToPage(world, BRIEF, words('More'));
    expect(await check(code)).toMatchObject({ kind: 'changed-since' });

    const { pageVersion } = await approve(world, BRIEF);
    expect(await check(code)).toMatchObject({ kind: 'superseded', newerVersion: pageVersion });
    expect(await check(codeIn(await exported()))).toMatchObject({ kind: 'valid', round: 2 });
  });

  it('is unknown to those who may not see the page, and where it was never given out', async () => {
    await approve(world, BRIEF);
    const code = codeIn(await exported());
    await onlyFor(world, BRIEF, [ANN, BEN]);

    expect(await check(code, EVAN)).toEqual({ kind: 'unknown' });
    expect(await check(shortCode({ site: 'x', page: '1', round: 1, fingerprint: 'f' }))).toEqual({
      kind: 'unknown',
    });
    expect(await check('hello')).toEqual({ kind: 'mistyped' });
  });
});

/** As a person restricts a page in Confluence. */
async function onlyFor(world: World, pageId: string, people: string[]): Promise<void> {
  const { site } = world;
  const user = people.map((accountId) => ({ type: 'known', accountId }));
  const both = ['read', 'update'].map((operation) => ({
    operation,
    restrictions: { user },
  }));
  const answer = await site.request(
    `/wiki/rest/api/content/${pageId}/restriction`,
    {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(both),
    },
    { kind: 'user', accountId: people[0] ?? '', scopes: ['write:confluence-content'] },
  );
  if (!answer.ok) throw new Error(`the restriction gave ${answer.status}`);
}
