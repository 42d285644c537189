import { bodyOf } from '../../../local/site/state/pages';
import { ACCOUNTS, GROUPS, serveSite, type ServedSite } from '../../local/site/api/serve-site';
import { BRIEF, collected, document, PRESS_KIT, SUMMER, the } from './every-method';
import { openPages } from './open-pages';

const SKETCH = 'att98601';

describe('what stands beside pages', () => {
  let served: ServedSite;
  let events: string[];
  beforeEach(async () => {
    served = await serveSite();
    events = [];
    served.site.state.listeners.push(({ eventType }) => events.push(eventType));
  });
  afterEach(() => served.close());

  const versions = (pageId: string) =>
    served.site.state.tables.pageVersions.list({ pageId }).length;

  it('labels are added and removed once, and none of others is lost', async () => {
    const { labels } = openPages(served, 'ann');

    await labels.add(BRIEF, ['campaign', 'approved']);
    await labels.add(BRIEF, ['approved']);
    expect(await labels.of(BRIEF)).toEqual(['campaign', 'summer-2027', 'approved']);

    await labels.remove(BRIEF, 'approved');
    await labels.remove(BRIEF, 'approved');
    expect(await labels.of(BRIEF)).toEqual(['campaign', 'summer-2027']);
    expect(events.filter((event) => /(added|removed):label/.test(event))).toHaveLength(2);
  });

  it.each(['two words', 'Upper', 'a,b', ''])('no label is made of "%s"', async (name) => {
    const added = openPages(served, 'ann').labels.add(BRIEF, [name]);

    await expect(added).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('a file is written when its bytes differ, and only then', async () => {
    const { files } = openPages(served, 'ann');
    const file = { name: 'report.csv', mediaType: 'text/csv', comment: 'Weekly' };
    const write = (text: string) => files.ensure(PRESS_KIT, { ...file, bytes: Buffer.from(text) });

    const first = await write('a;1');
    const same = await write('a;1');
    const other = await write('a;2');

    expect([first.written, same.written, other.written]).toEqual([true, false, true]);
    expect([first.file.version, same.file.version, other.file.version]).toEqual([1, 1, 2]);
    expect(other.file.id).toBe(first.file.id);
    const held = { pageId: PRESS_KIT, attachmentId: other.file.id };
    expect(textOf(await files.bytes(held, 10))).toBe('a;2');
    expect(textOf(await files.bytes({ ...held, version: 1 }, 10))).toBe('a;1');
  });

  it('a file whose answer was lost is not written twice', async () => {
    const { files } = openPages(served, 'ann');
    const route = `PUT /wiki/rest/api/content/${PRESS_KIT}/child/attachment`;
    const bytes = Buffer.from('once');
    const write = () =>
      files.ensure(PRESS_KIT, { name: 'a.txt', mediaType: 'text/plain', comment: '', bytes });
    served.site.faults.add({ kind: 'reset-after', route, times: 1 });

    await expect(write()).rejects.toMatchObject({ code: 'outcome-unknown' });

    expect(await write()).toMatchObject({ written: false, file: { version: 1 } });
  });

  it('a file that is too large is not read to its end', async () => {
    let taken = 0;
    const { files } = openPages(served, 'ann', [], () => () => {
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          taken += 1;
          controller.enqueue(new Uint8Array(1000));
        },
      });
      return Promise.resolve(new Response(body));
    });

    const bytes = files.bytes({ pageId: BRIEF, attachmentId: SKETCH }, 3500);

    await expect(bytes).rejects.toMatchObject({ code: 'too-large' });
    expect(taken).toBeLessThan(8);
  });

  it('a state makes one version, whoever asks for it twice', async () => {
    const { contentStates } = openPages(served, 'ann');
    const wanted = { name: 'With legal', color: '#ff8800' };

    await contentStates.set(PRESS_KIT, wanted);
    await contentStates.set(PRESS_KIT, wanted);
    expect(await contentStates.read(PRESS_KIT)).toMatchObject({ name: 'With legal' });
    expect(versions(PRESS_KIT)).toBe(2);
    expect((await contentStates.offered(PRESS_KIT)).own).toMatchObject([{ name: 'With legal' }]);

    await contentStates.set(PRESS_KIT, { id: 2 });
    await contentStates.clear(PRESS_KIT);
    await contentStates.clear(PRESS_KIT);
    expect(await contentStates.read(PRESS_KIT)).toBeNull();
    expect(versions(PRESS_KIT)).toBe(4);
  });

  it.each([
    ['a name of more than 20 characters', { name: 'x'.repeat(21), color: '#FF8800' }],
    ['a colour that is none', { name: 'Late', color: 'red' }],
    ['a state that is not offered', { id: 4711 }],
  ])('a state with %s is refused', async (_, wanted) => {
    const set = openPages(served, 'ann').contentStates.set(PRESS_KIT, wanted);

    await expect(set).rejects.toMatchObject({ code: 'bad-request' });
    expect(versions(PRESS_KIT)).toBe(1);
  });

  it('restrictions are set as a whole, once, and lifted', async () => {
    const { restrictions } = openPages(served, 'ann');
    const nobody = { people: [], groups: [] };
    const wanted = {
      read: nobody,
      update: { people: [ACCOUNTS.ann], groups: [GROUPS.approvers] },
    };

    await restrictions.set(PRESS_KIT, wanted);
    await restrictions.set(PRESS_KIT, wanted);
    expect(await restrictions.read(PRESS_KIT)).toEqual(wanted);
    expect(events.filter((event) => event.includes('permissions_updated'))).toHaveLength(1);
    expect(await openPages(served, 'ann').mayDo(PRESS_KIT, ACCOUNTS.ben, 'update')).toBe(true);

    await restrictions.set(PRESS_KIT, { read: nobody, update: nobody });
    expect(served.site.state.tables.restrictions.list({ pageId: PRESS_KIT })).toEqual([]);
  });

  it('restrictions that are more than one answer holds are not taken for all', async () => {
    const full = { results: [{ accountId: ACCOUNTS.ann }], limit: 1 };
    const rows = [{ operation: 'read', restrictions: { user: full, group: { results: [] } } }];
    const { restrictions } = openPages(served, 'ann', [], () => () => {
      return Promise.resolve(new Response(JSON.stringify({ results: rows })));
    });

    await expect(restrictions.read(BRIEF)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('a task is ticked on the page itself, however often', async () => {
    const { tasks } = openPages(served, 'ben');
    const [open] = await collected(tasks.list({ pageIds: [BRIEF], done: false }));
    const { id, localId } = the(open);

    await tasks.tick(id, true);
    const ticked = await tasks.tick(id, true);

    expect(ticked).toMatchObject({ done: true, completedBy: ACCOUNTS.ben, body: { type: 'doc' } });
    const body = JSON.stringify(bodyOf(served.site.state, BRIEF, versions(BRIEF)));
    expect(body).toContain(`"localId":"${localId}","state":"DONE"`);
    expect(await collected(tasks.list({ pageIds: [BRIEF], done: false }))).not.toContainEqual(open);
  });

  it('tasks are asked for by whom they are for', async () => {
    const { tasks } = openPages(served, 'ann');

    const mine = await collected(tasks.list({ spaceIds: [SUMMER], assignedTo: [ACCOUNTS.ben] }));

    expect(mine.map(({ assignedTo }) => assignedTo)).toEqual(mine.map(() => ACCOUNTS.ben));
    expect(mine).not.toEqual([]);
  });

  it('a comment beside a text is written once, and only where the text is', async () => {
    const { discussion } = openPages(served, 'ann');
    const at = { text: 'three countries', index: 0, count: 1 };
    const before = await collected(discussion.inline(BRIEF));

    await discussion.ensureInline(BRIEF, 'row-1', document('Which ones?'), at);
    await discussion.ensureInline(BRIEF, 'row-1', document('Which ones?'), at);

    const after = await collected(discussion.inline(BRIEF));
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)).toMatchObject({
      authorId: ACCOUNTS.ann,
      resolution: 'open',
      selection: 'three countries',
    });
    const nowhere = { text: 'not on the page', index: 0, count: 1 };
    const lost = discussion.ensureInline(BRIEF, 'row-2', document('?'), nowhere);
    await expect(lost).rejects.toMatchObject({ code: 'bad-request' });
  });

  it('properties of a space and of a file are kept beside those of pages', async () => {
    const { contentProperties } = openPages(served, 'dora');
    const space = { kind: 'space', id: SUMMER } as const;
    const file = { kind: 'attachment', id: SKETCH } as const;

    await contentProperties.set(space, 'rule', { folder: 1 });
    await contentProperties.set(file, 'rule', { folder: 2 });
    await contentProperties.delete(space, 'rule');

    expect(await contentProperties.value(space, 'rule')).toBeUndefined();
    expect(await contentProperties.value(file, 'rule')).toEqual({ folder: 2 });
  });

  it('whoever writes on a page watches it, until they say otherwise', async () => {
    const confluence = openPages(served, 'clara');
    const { watchers } = confluence;
    expect(await watchers.watching(PRESS_KIT)).toBe(false);

    await confluence.ensureComment(PRESS_KIT, 'm', document('Hello'));
    expect((await watchers.of(PRESS_KIT)).map((one) => one.displayName)).toContain('Clara Vogel');

    await watchers.unwatch(PRESS_KIT);
    await watchers.unwatch(PRESS_KIT);
    expect(await watchers.watching(PRESS_KIT)).toBe(false);
    await watchers.watch(PRESS_KIT);
    await watchers.watch(PRESS_KIT);
    expect(await watchers.watching(PRESS_KIT)).toBe(true);
  });
});

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();
