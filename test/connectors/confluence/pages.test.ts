import { ASSUMPTIONS } from '../../../src/connectors/confluence/assumptions';
import type { AdfNode } from '../../../src/contracts/pages';
import { createAttachment } from '../../../local/site/state/attachments';
import { bodyOf } from '../../../local/site/state/pages';
import { whoIs } from '../../../local/site/state/people';
import { propertiesOf } from '../../../local/site/state/properties';
import { ACCOUNTS, serveSite, type ServedSite } from '../../local/site/api/serve-site';
import { openPages } from './open-pages';

const BRIEF = '98310';
const PRESS_KIT = '98313';

const document = (...lines: string[]): AdfNode => ({
  type: 'doc',
  version: 1,
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

describe('pages', () => {
  let served: ServedSite;
  beforeEach(async () => (served = await serveSite()));
  afterEach(() => served.close());

  it('are described with the key of their space', async () => {
    expect(await openPages(served, 'ann').info(BRIEF)).toEqual({
      id: BRIEF,
      title: 'Summer campaign brief',
      spaceId: '65601',
      spaceKey: 'SUM',
      version: 4,
      ownerId: ACCOUNTS.ann,
      webPath: '/spaces/SUM/pages/98310/Summer+campaign+brief',
      status: 'current',
    });
  });

  it('ask for the key of a space once', async () => {
    const lines: { path: string }[] = [];
    const pages = openPages(served, 'ann', lines as never);

    await pages.info(BRIEF);
    await pages.info(PRESS_KIT);

    expect(lines.filter(({ path }) => path.includes('/spaces/'))).toHaveLength(1);
  });

  it('are read at exactly the version that is asked for', async () => {
    const pages = openPages(served, 'ann');

    const [first, last] = [await pages.read(BRIEF, 1), await pages.read(BRIEF)];

    expect([first.version, first.versionBy]).toEqual([1, ACCOUNTS.ann]);
    expect([last.version, last.versionBy]).toEqual([4, ACCOUNTS.ben]);
    expect(first.body).toEqual(bodyOf(served.site.state, BRIEF, 1));
    expect(last.body).toEqual(bodyOf(served.site.state, BRIEF, 4));
    expect(first.body).not.toEqual(last.body);
  });

  it('keep their macro and its parameters through reading and writing', async () => {
    const pages = openPages(served, 'ann');
    const before = await pages.read(BRIEF);

    const version = await pages.update(BRIEF, before.version, before.title, before.body, 'same');

    expect(version).toBe(5);
    expect((await pages.read(BRIEF)).body).toEqual(before.body);
    expect(served.site.state.tables.pageVersions.find({ pageId: BRIEF, number: 5 })).toMatchObject({
      message: 'same',
      authorId: ACCOUNTS.ann,
    });
  });

  it('refuse a body that was written on an older version, and keep the newer one', async () => {
    const pages = openPages(served, 'ann');
    await pages.update(BRIEF, 4, 'Summer campaign brief', document('newer'), '');

    const late = pages.update(BRIEF, 4, 'Summer campaign brief', document('older'), '');

    await expect(late).rejects.toMatchObject({
      code: 'page-changed',
      subject: 'Summer campaign brief',
    });
    expect((await pages.read(BRIEF)).body).toEqual(document('newer'));
  });

  it('show a title with slashes, brackets and emoji as it is', async () => {
    expect((await openPages(served, 'clara').info('98322')).title).toBe(
      'Freelancer contracts: checklist / what to sign <draft> 🖋',
    );
  });

  it('list all their attachments, whatever the size of an answer', async () => {
    const { state } = served.site;
    for (let index = 0; index < 260; index += 1) {
      const file = { title: `f${index}.txt`, mediaType: 'text/plain', bytes: Buffer.from('x') };
      createAttachment(state, whoIs(ACCOUNTS.ann), PRESS_KIT, file);
    }

    const found = await openPages(served, 'ann').attachments(PRESS_KIT);

    expect(new Set(found.map(({ title }) => title)).size).toBe(260);
    expect(found[0]).toMatchObject({ mediaType: 'text/plain', fileSize: 1, version: 1 });
  });

  it('hand over the bytes of an attachment', async () => {
    const pages = openPages(served, 'ann');
    const [sketch] = await pages.attachments(BRIEF);

    const bytes = await pages.attachmentBytes(BRIEF, 'att98601', 5_000_000);

    expect(sketch).toMatchObject({ id: 'att98601', fileSize: bytes.byteLength });
    expect(Buffer.from(bytes.slice(1, 4)).toString()).toBe('PNG');
    await expect(pages.attachmentBytes(BRIEF, 'att98601', 100)).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  it('rest on assumptions that say how to check them', () => {
    for (const { assumption, check } of ASSUMPTIONS) {
      expect([assumption, check]).toEqual([
        expect.stringMatching(/\.$/),
        expect.stringMatching(/\.$/),
      ]);
    }
  });
});

describe('content properties', () => {
  let served: ServedSite;
  beforeEach(async () => (served = await serveSite()));
  afterEach(() => served.close());

  const held = () =>
    propertiesOf(served.site.state, { targetType: 'page', targetId: BRIEF }, 'state').map(
      ({ value, version }) => [JSON.parse(value) as unknown, version],
    );

  it('are created, replaced and deleted by key, and leave those of others alone', async () => {
    const pages = openPages(served, 'ann');
    expect(await pages.property(BRIEF, 'state')).toBeUndefined();

    await pages.setProperty(BRIEF, 'state', { a: 1 });
    await pages.setProperty(BRIEF, 'state', { a: 2 });
    expect(await pages.property(BRIEF, 'state')).toEqual({ a: 2 });
    expect(held()).toEqual([[{ a: 2 }, 2]]);

    await pages.deleteProperty(BRIEF, 'state');
    await pages.deleteProperty(BRIEF, 'state');
    expect(held()).toEqual([]);
    expect(await pages.property(BRIEF, 'editor')).toBe('v2');
  });

  it('are not written when they say it already', async () => {
    const pages = openPages(served, 'ann');

    await pages.setProperty(BRIEF, 'state', { a: 1 });
    await pages.setProperty(BRIEF, 'state', { a: 1 });

    expect(held()).toEqual([[{ a: 1 }, 1]]);
  });

  it('reach their value although somebody else writes at the same time', async () => {
    const pages = openPages(served, 'ann');

    await Promise.all([1, 2, 3].map((n) => pages.setProperty(BRIEF, 'state', { n })));

    expect(held()).toHaveLength(1);
    expect(await pages.property(BRIEF, 'state')).toEqual({ n: expect.any(Number) as number });
  });

  it('give up after three conflicts', async () => {
    const route = 'POST /wiki/api/v2/pages/98310/properties';
    served.site.faults.add({ kind: 'status', route, status: 409, times: 3 });

    const written = openPages(served, 'ann').setProperty(BRIEF, 'state', 1);

    await expect(written).rejects.toMatchObject({ code: 'conflict' });
    expect(held()).toEqual([]);
  });
});

describe('comments', () => {
  let served: ServedSite;
  beforeEach(async () => (served = await serveSite()));
  afterEach(() => served.close());

  const written = () => served.site.state.tables.comments.list({ pageId: PRESS_KIT });

  it('are written once, however often they are asked for', async () => {
    const pages = openPages(served, 'ann');

    await pages.ensureComment(PRESS_KIT, 'approval-98313-1', document('Please decide'));
    await pages.ensureComment(PRESS_KIT, 'approval-98313-1', document('Please decide'));

    expect(written()).toHaveLength(1);
  });

  it('are not taken for another whose marker only begins alike', async () => {
    const pages = openPages(served, 'ann');

    await pages.ensureComment(PRESS_KIT, 'approval-98313-12', document('Twelve'));
    await pages.ensureComment(PRESS_KIT, 'approval-98313-1', document('One'));

    expect(written()).toHaveLength(2);
  });

  it('are one even if the answer to the first got lost', async () => {
    const pages = openPages(served, 'ann');
    const route = 'POST /wiki/api/v2/footer-comments';
    served.site.faults.add({ kind: 'reset-after', route, times: 1 });

    const first = pages.ensureComment(PRESS_KIT, 'approval-98313-1', document('Please decide'));
    await expect(first).rejects.toMatchObject({ code: 'outcome-unknown' });
    await pages.ensureComment(PRESS_KIT, 'approval-98313-1', document('Please decide'));

    expect(written()).toHaveLength(1);
  });
});
