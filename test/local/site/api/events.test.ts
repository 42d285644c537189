import type { Actor } from '../../../../local/ports';
import type { SiteEvent } from '../../../../local/site/state/state';
import { ACCOUNTS, adfBody, serveSite, type ServedSite } from './serve-site';

const SCOPES = [
  'write:page:confluence',
  'read:page:confluence',
  'write:confluence-content',
  'write:content:confluence',
];

describe('product events', () => {
  let served: ServedSite;
  let told: SiteEvent[];
  beforeEach(async () => {
    served = await serveSite();
    told = [];
    served.site.onEvent((event) => told.push(event));
  });
  afterEach(() => served.close());

  const types = () => told.map(({ eventType }) => eventType.replace('avi:confluence:', ''));
  const edit = (number: number) => ({
    id: '98313',
    status: 'current',
    title: 'Press kit',
    body: adfBody('Changed'),
    version: { number },
  });

  it('tell of an edited page in the shape that Forge delivers, with account ids for names', async () => {
    await served.call('ann', 'PUT', '/wiki/api/v2/pages/98313', edit(2));

    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      eventType: 'avi:confluence:updated:page',
      atlassianId: ACCOUNTS.ann,
      selfGenerated: false,
      suppressNotifications: false,
      content: {
        id: '98313',
        type: 'page',
        status: 'current',
        title: 'Press kit',
        space: { id: 65601, key: 'SUM' },
        version: { number: 2, by: { accountId: ACCOUNTS.ann, displayName: ACCOUNTS.ann } },
      },
    });
    expect(JSON.stringify(told)).not.toContain('Ann Baker');
  });

  it('name what the app did itself, alone or for somebody', async () => {
    const send = (number: number, actor: Actor) => {
      const body = JSON.stringify(edit(number));
      return served.site.request('/wiki/api/v2/pages/98313', { method: 'PUT', body }, actor);
    };

    await send(2, { kind: 'app', scopes: SCOPES });
    await send(3, { kind: 'user', accountId: ACCOUNTS.ann, scopes: SCOPES });

    expect(told.map(({ atlassianId, selfGenerated }) => [atlassianId, selfGenerated])).toEqual([
      [ACCOUNTS.app, true],
      [ACCOUNTS.ann, true],
    ]);
  });

  it('are not sent for content properties', async () => {
    await served.call('ann', 'POST', '/wiki/api/v2/pages/98313/properties', { key: 'k', value: 1 });

    expect(types()).toEqual([]);
  });

  it('show a content state as the version that it publishes', async () => {
    const path = '/wiki/rest/api/content/98313/state?status=current';
    await served.call('ann', 'PUT', path, { id: 2 });

    expect(types()).toEqual(['updated:page']);
    expect((await served.call('ann', 'GET', '/wiki/api/v2/pages/98313')).body).toMatchObject({
      version: { number: 2 },
    });
  });

  it('do not cascade from a page to what hangs on it', async () => {
    await served.call('dora', 'DELETE', '/wiki/api/v2/pages/98310');
    await served.call('dora', 'DELETE', '/wiki/api/v2/pages/98310?purge=true');

    expect(types()).toEqual(['trashed:page', 'deleted:page']);
  });

  it('are not sent for what was refused', async () => {
    await served.call('ann', 'PUT', '/wiki/api/v2/pages/98313', edit(9));
    await served.call('evan', 'DELETE', '/wiki/api/v2/pages/98313');

    expect(types()).toEqual([]);
  });

  it('tell of labels, tasks, comments, moves and restrictions', async () => {
    const label = [{ prefix: 'global', name: 'press' }];
    const comment = { pageId: '98313', body: adfBody('Hm') };
    const [task] = served.site.state.tables.tasks.list({ pageId: '98310', status: 'incomplete' });
    await served.call('ann', 'POST', '/wiki/rest/api/content/98313/label', label);
    await served.call('ann', 'DELETE', '/wiki/rest/api/content/98313/label?name=press');
    await served.call('ann', 'PUT', `/wiki/api/v2/tasks/${String(task?.id)}`, {
      status: 'complete',
    });
    await served.call('ann', 'POST', '/wiki/api/v2/footer-comments', comment);
    await served.call('ann', 'PUT', '/wiki/rest/api/content/98313/move/append/98316');
    const user = `/wiki/rest/api/content/98313/restriction/byOperation/update/user?accountId=${ACCOUNTS.ann}`;
    await served.call('ann', 'PUT', user);

    expect(types()).toEqual([
      'created:label',
      'added:label',
      'removed:label',
      'deleted:label',
      'updated:page',
      'updated:task',
      'created:comment',
      'moved:page',
      'permissions_updated:page',
    ]);
    expect(told[5]).toMatchObject({
      task: { statusAsString: 'CHECKED' },
      oldTask: { statusAsString: 'UNCHECKED' },
    });
    expect(told[7]).toMatchObject({ prevContent: { id: '98313' }, content: { id: '98313' } });
  });
});
