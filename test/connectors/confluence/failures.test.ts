import type { Fault } from '../../../local/vendors/kit/faults';
import type { AdfNode, Pages } from '../../../src/contracts/pages';
import { serveSite, type ServedSite } from '../../local/site/api/serve-site';
import { openPages } from './open-pages';

const BRIEF = '98310';
const EMPTY: AdfNode = { type: 'doc', version: 1, content: [] };

const read = (pages: Pages) => pages.info(BRIEF);
const write = (pages: Pages) => pages.update(BRIEF, 4, 'Summer campaign brief', EMPTY, '');

describe('what goes wrong in Confluence', () => {
  let served: ServedSite;
  beforeEach(async () => (served = await serveSite()));
  afterEach(() => served.close());

  it.each<[string, (pages: Pages) => Promise<unknown>, Fault, string]>([
    ['a proxy page on a read', read, { kind: 'html', status: 502 }, 'unavailable'],
    ['a proxy page on a write', write, { kind: 'html', status: 502 }, 'outcome-unknown'],
    [
      'a page instead of an answer to a write',
      write,
      { kind: 'html', status: 200 },
      'outcome-unknown',
    ],
    ['a page of refusal', read, { kind: 'html', status: 403 }, 'bad-answer'],
    ['half an answer to a read', read, { kind: 'cut' }, 'bad-answer'],
    ['half an answer to a write', write, { kind: 'cut' }, 'outcome-unknown'],
    ['a lost read', read, { kind: 'reset' }, 'unavailable'],
    ['a lost answer to a write', write, { kind: 'reset-after' }, 'outcome-unknown'],
    ['too many calls', read, { kind: 'status', status: 429, retryAfter: 30 }, 'rate-limited'],
    ['a conflict on a write', write, { kind: 'status', status: 409 }, 'page-changed'],
    ['no valid credentials', read, { kind: 'status', status: 401 }, 'unauthorised'],
    ['no right', write, { kind: 'status', status: 403 }, 'forbidden'],
    ['something that is gone', read, { kind: 'status', status: 404 }, 'not-found'],
    ['too large a body', write, { kind: 'status', status: 413 }, 'too-large'],
    ['a refused body', write, { kind: 'status', status: 400 }, 'bad-request'],
    ['a removed interface', read, { kind: 'status', status: 410 }, 'bad-request'],
    ['an outage', read, { kind: 'status', status: 503 }, 'unavailable'],
  ])('%s', async (_, act, fault, code) => {
    served.site.faults.add({ ...fault, times: 1 });

    await expect(act(openPages(served, 'ann'))).rejects.toMatchObject({
      code,
      subject: expect.any(String) as string,
    });
  });

  it('a write whose answer was cut is done, and repeating it is refused', async () => {
    served.site.faults.add({ kind: 'cut', route: `PUT /wiki/api/v2/pages/${BRIEF}`, times: 1 });
    const pages = openPages(served, 'ann');

    await expect(write(pages)).rejects.toMatchObject({ code: 'outcome-unknown' });

    expect((await pages.info(BRIEF)).version).toBe(5);
    await expect(write(pages)).rejects.toMatchObject({ code: 'page-changed' });
  });

  it('says how long to wait', async () => {
    served.site.faults.add({ kind: 'status', status: 429, retryAfter: 30, times: 1 });

    await expect(openPages(served, 'ann').info(BRIEF)).rejects.toMatchObject({
      retryAfterSeconds: 30,
    });
  });

  it.each([
    ['../spaces', (pages: Pages) => pages.info('../spaces')],
    ['encoded dots', (pages: Pages) => pages.read('%2E%2E')],
    ['a query in an id', (pages: Pages) => pages.attachments('98310?limit=1')],
    ['an account with a slash', (pages: Pages) => pages.mayDo(BRIEF, 'a/b', 'read')],
    ['an attachment that is a path', (pages: Pages) => pages.attachmentBytes(BRIEF, '..', 1)],
    ['a group that is a path', (pages: Pages) => pages.groupMembers('a/../b')],
  ])('never sends %s', async (_, act) => {
    await expect(act(openPages(served, 'ann'))).rejects.toMatchObject({ code: 'invalid-input' });

    expect(served.site.log.lines()).toEqual([]);
  });
});
