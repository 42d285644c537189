import { startOpenText } from '../../../local/vendors/opentext/server';
import type { StandIn } from '../../../local/vendors/kit/stand-in';
import { CAMPAIGNS, connect, POLICIES, recordDraft, sendTo } from './connection';
import { all, firstOf, LICENCE_TERMS, type Client } from './everything';

describe('looking for documents in OpenText', () => {
  let standIn: StandIn;
  let client: Client;
  beforeAll(async () => (standIn = await startOpenText()));
  beforeEach(() => {
    standIn.reset();
    client = connect(standIn);
  });
  afterAll(() => standIn.close());

  const namesOf = (items: readonly { name: string }[]) => items.map(({ name }) => name);

  it('reads an item with the page that people open', async () => {
    await expect(client.documents.item(LICENCE_TERMS)).resolves.toEqual({
      nodeId: LICENCE_TERMS,
      kind: 'document',
      name: 'Image licence terms.html',
      description: 'Terms that every picture agency signs.',
      parentId: POLICIES,
      mimeType: 'text/html',
      size: 172,
      modifiedAt: '2026-05-04T09:30:00.000Z',
      reservedBy: null,
      originalId: null,
      pinnedVersion: null,
      target: null,
      majorVersions: true,
      url: `https://ecm.aurora-press.example/otcs/cs.exe/app/nodes/${LICENCE_TERMS}`,
    });
  });

  it('does not tell what is gone from what is not to be seen', async () => {
    await expect(client.documents.item(7)).rejects.toMatchObject({ code: 'not-found' });
    await expect(client.documents.item(20060)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('reads many in the order asked, without those that it may not see', async () => {
    const ids = [40007, 20060, 40001, 7, 40007];

    await expect(client.documents.items(ids).then(namesOf)).resolves.toEqual([
      'Brand guidelines.html',
      'Image rights policy.html',
    ]);
  });

  it('asks for 250 items a call', async () => {
    const ids = Array.from({ length: 501 }, (_, at) => 60_000 + at);
    const bodies: string[] = [];
    const recording = connect(standIn, {
      send: (url, request) => {
        bodies.push(String(request.body));
        return sendTo(standIn)(url, request);
      },
    });
    await recording.documents.items([...ids, 40001]);

    // Signing in comes first.
    expect(bodies.slice(1).map((body) => body.split('%2C').length)).toEqual([250, 250, 2]);
  });

  it('goes on where a stored cursor stands', async () => {
    const first = await firstOf(client.documents.children(POLICIES, { size: 4 }));
    const rest = client.documents.children(POLICIES, { cursor: first.cursor });

    expect(first).toMatchObject({ total: 9, cursor: '2:4' });
    expect(namesOf([...first.items, ...(await all(rest))])).toEqual([
      'Accessibility of publications.html',
      'Author portraits policy.html',
      'Brand guidelines.html',
      'Embargo policy.html',
      'Image licence terms.html',
      'Image rights policy.html',
      'Records and retention policy.html',
      'Social media policy.html',
      'Translation policy.html',
    ]);
  });

  it('refuses a cursor that it has not given', async () => {
    const slices = client.documents.children(POLICIES, { cursor: '-1:x' });

    await expect(all(slices)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it.each([
    [{ kinds: ['folder'] }, ['Summer 2026', 'Winter 2026']],
    [{ name: 'report' }, ['Spring 2025 - final report.html']],
    [{ kinds: ['workspace', 'link'] }, []],
  ] as const)('lists what is inside by %j', async (query, names) => {
    const found = await all(client.documents.children(CAMPAIGNS, query));

    expect(namesOf(found)).toEqual(names);
  });

  it('says where an item lies', async () => {
    const above = await client.documents.ancestors(21020);

    expect(namesOf(above)).toEqual(['Enterprise', 'Campaign workspaces', 'Summer 2026', 'Briefs']);
  });

  it.each([
    ['embargo', ['Embargo policy.html']],
    ['EMBARGO policy', ['Embargo policy.html']],
    ['policy and nothing', []],
    ['not embargo', ['Embargo policy.html']],
    ['embargo) or (OTName: *', []],
    ['"embargo" "policy', ['Embargo policy.html']],
    ['board meeting', []],
  ])('searches for %j as words, not as a query', async (text, names) => {
    const found = await all(client.documents.search({ text, locationId: POLICIES }));

    expect(namesOf(found)).toEqual(names);
  });

  it('narrows a search to kinds and sorts it', async () => {
    const query = { text: 'Summer 2026', kinds: ['workspace', 'folder'], sort: 'name' } as const;
    const found = await all(client.documents.search({ ...query, size: 1 }));

    expect(found.map(({ kind, name }) => [kind, name])).toEqual([
      ['folder', 'Summer 2026'],
      ['workspace', 'Summer 2026'],
    ]);
  });

  it('refuses to search for nothing', async () => {
    await expect(all(client.documents.search({ text: ' * ' }))).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  it('finds a new document when the index knows it', async () => {
    await client.create(recordDraft({ name: 'Zebra.html' }));
    const search = async () => namesOf(await all(client.documents.search({ text: 'zebra' })));
    const before = await search();
    standIn.context.clock.advance(21_000);

    expect([before, await search()]).toEqual([[], ['Zebra.html']]);
  });

  it('runs a query that somebody saved', async () => {
    const found = await all(client.documents.savedQuery(20080, { size: 4 }));

    expect(found).toHaveLength(9);
  });

  it('says that a search was not answered, without an open outcome', async () => {
    standIn.fail({ kind: 'reset', route: 'POST /otcs/cs.exe/api/v2/search', times: 1 });

    await expect(all(client.documents.search({ text: 'x' }))).rejects.toMatchObject({
      code: 'unavailable',
    });
  });

  it('takes the newest release for the approved version', async () => {
    const versions = await client.documents.versions(LICENCE_TERMS);

    expect(versions.map(({ label, major }) => [label, major])).toEqual([
      ['0.1', false],
      ['0.2', false],
      ['1.0', true],
      ['1.1', false],
    ]);
    await expect(client.documents.latestApproved(LICENCE_TERMS)).resolves.toMatchObject({
      number: 3,
    });
    await expect(client.documents.latestApproved(40001)).resolves.toMatchObject({
      number: 3,
      major: null,
    });
  });

  it('releases a version once', async () => {
    const release = { versionMarker: 'released_0001', versionDescription: 'Approved by Ben' };
    const first = await client.ensureReleased(LICENCE_TERMS, 4, release);

    await expect(client.ensureReleased(LICENCE_TERMS, 4, release)).resolves.toBe(first);
    await expect(client.documents.latestApproved(LICENCE_TERMS)).resolves.toMatchObject({
      number: 5,
      label: '2.0',
      description: 'Approved by Ben [released_0001]',
    });
  });

  it('says that a document without drafts and releases cannot be released', async () => {
    const release = { versionMarker: 'released_0001', versionDescription: '' };

    await expect(client.ensureReleased(40001, 3, release)).rejects.toMatchObject({
      code: 'bad-request',
    });
    await client.ensureMajorVersions(40001);
    await expect(client.ensureReleased(40001, 3, release)).resolves.toBe(4);
  });

  it('reads exactly the version asked for', async () => {
    const bytes = await client.documents.content(LICENCE_TERMS, 3, 10_000);

    expect(new TextDecoder().decode(bytes)).toContain('As released');
  });

  it('shows a view where the server can make one', async () => {
    await expect(client.documents.htmlView(LICENCE_TERMS, 10_000)).resolves.toContain('cinema');
    await expect(client.documents.htmlView(21001, 10_000)).resolves.toBeUndefined();
    await expect(client.documents.htmlView(LICENCE_TERMS, 10)).resolves.toBeUndefined();
  });

  it('shows a picture of a document, and none of a folder', async () => {
    const picture = await client.documents.thumbnail(LICENCE_TERMS, 50_000);

    expect(picture?.contentType).toBe('image/png');
    expect(picture?.bytes.slice(1, 4)).toEqual(new TextEncoder().encode('PNG'));
    await expect(client.documents.thumbnail(CAMPAIGNS, 50_000)).resolves.toBeUndefined();
  });

  it('reads dates without a zone as UTC', async () => {
    standIn.context.db.exec("UPDATE node SET modified = '2026-05-04T09:30:00' WHERE id = 40001");

    await expect(client.documents.item(40001)).resolves.toMatchObject({
      modifiedAt: '2026-05-04T09:30:00.000Z',
    });
  });

  it('begins no slice for which there is no time', async () => {
    const hurried = connect(standIn, { remaining: () => 2_000 });

    await expect(all(hurried.documents.children(POLICIES))).rejects.toMatchObject({
      code: 'out-of-time',
    });
  });
});
