import { startOpenText } from '../../../local/vendors/opentext/server';
import type { StandIn } from '../../../local/vendors/kit/stand-in';
import { CAMPAIGNS, connect } from './connection';
import { all, LICENCE_TERMS, type Client } from './everything';

const PAGE = 'https://aurora.atlassian.net/wiki/spaces/SUM/pages/98301';
const BEN = { username: 'ben.okafor', password: 'otcs-ben.okafor' };

describe('arranging things in OpenText', () => {
  let standIn: StandIn;
  let client: Client;
  beforeAll(async () => (standIn = await startOpenText()));
  beforeEach(() => {
    standIn.reset();
    client = connect(standIn);
  });
  afterAll(() => standIn.close());

  const inside = async (kinds: readonly ('link' | 'folder' | 'shortcut' | 'generation')[]) =>
    all(client.documents.children(CAMPAIGNS, { kinds }));
  const allowEverything = (login: number, node: number) =>
    standIn.context.db
      .prepare("INSERT OR REPLACE INTO acl VALUES (?, 'custom', ?, ?)")
      .run(node, login, JSON.stringify(['see', 'see_contents', 'modify', 'reserve']));

  it('makes a folder once, and finds the one that is there', async () => {
    await expect(client.arranging.ensureFolder(CAMPAIGNS, 'Summer 2026')).resolves.toBe(20011);
    const made = await client.arranging.ensureFolder(CAMPAIGNS, 'Autumn: 2026');

    await expect(client.arranging.ensureFolder(CAMPAIGNS, 'Autumn: 2026')).resolves.toBe(made);
    await expect(client.documents.item(made)).resolves.toMatchObject({ name: 'Autumn - 2026' });
  });

  it('does not take a document for the folder of its name', async () => {
    const name = 'Spring 2025 - final report.html';

    await expect(client.arranging.ensureFolder(CAMPAIGNS, name)).rejects.toMatchObject({
      code: 'name-taken',
      subject: name,
    });
  });

  it('keeps one link to a page, and renames it with the page', async () => {
    const link = await client.arranging.ensureLink(CAMPAIGNS, { name: 'Summer', url: PAGE });

    await expect(
      client.arranging.ensureLink(CAMPAIGNS, { name: 'Summer plan', url: PAGE }),
    ).resolves.toBe(link);
    expect(await inside(['link'])).toMatchObject([{ name: 'Summer plan', target: PAGE }]);
  });

  it('gives a link another name where its own is taken, and leaves it', async () => {
    const wish = { name: 'Summer 2026', url: PAGE };
    await client.arranging.ensureLink(CAMPAIGNS, wish);
    await client.arranging.ensureLink(CAMPAIGNS, wish);

    expect((await inside(['link'])).map(({ name }) => name)).toEqual([
      expect.stringMatching(/^Summer 2026 \([0-9a-f]{6}\)$/),
    ]);
  });

  it('points at a document, or pins one of its versions', async () => {
    const wish = { name: 'Terms', originalId: LICENCE_TERMS };
    await client.arranging.ensureShortcut(CAMPAIGNS, wish);
    const pinned = { name: 'Terms 1.0', originalId: LICENCE_TERMS, version: 3 };
    await client.arranging.ensureShortcut(CAMPAIGNS, pinned);

    expect(await inside(['shortcut', 'generation'])).toMatchObject([
      { kind: 'shortcut', originalId: LICENCE_TERMS, pinnedVersion: null },
      { kind: 'generation', originalId: LICENCE_TERMS, pinnedVersion: 3 },
    ]);
    await expect(
      client.arranging.ensureShortcut(CAMPAIGNS, { ...wish, originalId: 40001 }),
    ).rejects.toMatchObject({ code: 'name-taken' });
  });

  it('renames and moves', async () => {
    await client.arranging.rename(20012, 'Winter');
    await client.arranging.move(20012, 20011);

    await expect(client.documents.item(20012)).resolves.toMatchObject({
      name: 'Winter',
      parentId: 20011,
    });
    await expect(client.arranging.rename(40001, 'Brand guidelines.html')).rejects.toMatchObject({
      code: 'name-taken',
    });
  });

  it('removes what is there, and is content with what is not', async () => {
    await client.arranging.remove(40012);
    await client.arranging.remove(40012);

    await expect(client.documents.item(40012)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('does not remove what is on hold', async () => {
    await client.keeping.ensureHeld(40012, 1);

    await expect(client.arranging.remove(40012)).rejects.toMatchObject({ code: 'refused' });
  });

  it('says which names are taken', async () => {
    const taken = await client.arranging.taken(CAMPAIGNS, ['Summer 2026', 'Autumn']);

    expect([...taken]).toEqual([['Summer 2026', 20011]]);
  });

  it('reserves a document against others, and frees it', async () => {
    allowEverything(1002, 40001);
    const ben = connect(standIn, { secrets: BEN });
    await client.arranging.reserve(40001);
    await client.arranging.reserve(40001);

    await expect(ben.arranging.reserve(40001)).rejects.toMatchObject({ code: 'refused' });
    await expect(ben.arranging.rename(40001, 'Mine')).rejects.toMatchObject({ code: 'refused' });
    await expect(client.documents.item(40001)).resolves.toMatchObject({ reservedBy: 1100 });
    await client.arranging.unreserve(40001);
    await client.arranging.unreserve(40001);
    await expect(client.documents.item(40001)).resolves.toMatchObject({ reservedBy: null });
  });

  it('says that a reader may not change anything', async () => {
    const ben = connect(standIn, { secrets: BEN });

    await expect(ben.arranging.ensureFolder(CAMPAIGNS, 'Mine')).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
