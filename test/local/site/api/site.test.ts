import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createSite } from '../../../../local/site/site';
import { validateAdf } from '../../../../local/site/adf';
import { ACCOUNTS, adfBody, serveSite, type ServedSite } from './serve-site';

const APP = {
  kind: 'app',
  scopes: ['read:page:confluence', 'write:page:confluence', 'read:space:confluence'],
} as const;
const BRIEF = '/wiki/api/v2/pages/98310';

describe('the site', () => {
  let served: ServedSite;
  beforeEach(async () => (served = await serveSite()));
  afterEach(() => served.close());

  it('begins with a story whose every document is valid', () => {
    const { pages, pageVersions, commentVersions } = served.site.state.tables;
    const bodies = [...pageVersions.list(), ...commentVersions.list()];
    const wrong = bodies.flatMap(({ body }) => validateAdf(JSON.parse(body)));

    expect(wrong).toEqual([]);
    expect(pages.list().length).toBeGreaterThan(25);
  });

  it('counts points for the app, warns near the end, and refuses for the rest of the hour', async () => {
    const headers = async () => (await served.site.request(BRIEF, {}, APP)).headers;
    const first = await headers();
    expect([first.get('x-ratelimit-limit'), first.get('x-ratelimit-remaining')]).toEqual([
      '65000',
      '65000',
    ]);
    expect((await headers()).get('x-ratelimit-remaining')).toBe('64998');

    served.site.points.runLow(1);
    expect((await headers()).get('x-ratelimit-nearlimit')).toBe('true');
    const refused = await served.site.request(BRIEF, {}, APP);

    expect(refused.status).toBe(429);
    expect(refused.headers.get('ratelimit-reason')).toBe('confluence-quota-global-based');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    served.clock.advance(3_600_000);
    expect((await served.site.request(BRIEF, {}, APP)).status).toBe(200);
  });

  it('fails calls on demand, from within and from outside', async () => {
    served.site.faults.add({ kind: 'reset', route: `GET ${BRIEF}`, times: 2 });

    await expect(served.site.request(BRIEF, {}, APP)).rejects.toThrow('fetch failed');
    await expect(served.call('ann', 'GET', BRIEF)).rejects.toThrow('fetch failed');
    expect((await served.call('ann', 'GET', BRIEF)).status).toBe(200);
  });

  it('logs who called what', async () => {
    await served.call('ann', 'GET', `${BRIEF}?version=1`);

    expect(served.site.log.lines()).toMatchObject([
      { method: 'GET', path: BRIEF, query: ['version'], actor: ACCOUNTS.ann, status: 200 },
    ]);
  });

  it('follows the redirect of a download for callers within, unless told otherwise', async () => {
    const file = '/wiki/rest/api/content/98310/child/attachment/att98601/download';
    const actor = { kind: 'user', accountId: ACCOUNTS.ann } as const;

    expect((await served.site.request(file, {}, actor)).headers.get('content-type')).toBe(
      'image/png',
    );
    expect((await served.site.request(file, { redirect: 'manual' }, actor)).status).toBe(302);
  });

  it('describes itself and returns to its story by its controls', async () => {
    const json = { spaceId: '65601', title: 'Extra', body: adfBody('x') };
    const before = served.site.state.tables.pages.list().length;
    await served.call('ann', 'POST', '/wiki/api/v2/pages', json);

    await fetch(`${served.url}/__stand-in/reset`, { method: 'POST' });

    expect(served.site.state.tables.pages.list()).toHaveLength(before);
    const { body } = await served.call('ann', 'GET', '/__stand-in');
    expect(body).toMatchObject({
      system: 'confluence',
      siteUrl: 'https://aurora-press.atlassian.net',
    });
  });

  it('keeps what was written when it is started again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    const file = join(folder, 'site.sqlite');
    const ann = { kind: 'user', accountId: ACCOUNTS.ann } as const;
    const first = createSite({ file });
    const body = JSON.stringify({ status: 'current', title: 'Renamed' });
    await first.request('/wiki/api/v2/pages/98313/title', { method: 'PUT', body }, ann);
    first.close();

    const second = createSite({ file });
    const answer = await second.request('/wiki/api/v2/pages/98313', {}, ann);

    expect(await answer.json()).toMatchObject({ title: 'Renamed', version: { number: 2 } });
    second.close();
    rmSync(folder, { recursive: true });
  });

  it('knows people, their language and who administers it', () => {
    const { site } = served;

    expect(site.person(ACCOUNTS.clara)).toMatchObject({
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
    });
    expect([site.isSiteAdmin(ACCOUNTS.dora), site.isSiteAdmin(ACCOUNTS.ann)]).toEqual([
      true,
      false,
    ]);
  });
});
