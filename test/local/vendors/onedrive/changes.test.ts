import { ResponseType } from '@microsoft/microsoft-graph-client';

import { DRIVES } from '../../../../local/vendors/onedrive/story';
import type { Received } from '../../../connectors/drives/receiver';
import { cause } from '../../../connectors/drives/drive-world';
import { act, clientFor, failure, startWorld } from './support';
import type { Item, Page, World } from './support';

const ROOT = `/drives/${DRIVES.marketing}/root`;
const BRIEF = `${ROOT}:/Campaigns/Summer campaign 2027/Brief.txt`;
const HOOK = 'https://hooks.aurora-press.example/onedrive';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.standIn.close());

const page = (path: string) => world.graph.api(path).get() as Promise<Page>;
const names = ({ value }: Page) => value.map(({ name }) => name);

describe('delta', () => {
  it('enumerates everything, page by page, with the root and without paths or cTags', async () => {
    const pages = [await page(`${ROOT}/delta?$top=5`)];
    while (pages.at(-1)?.['@odata.nextLink'] !== undefined) {
      pages.push(await page(String(pages.at(-1)?.['@odata.nextLink'])));
    }
    const all = pages.flatMap(({ value }) => value);

    expect(all.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['root', 'Brief.txt', 'Regions', 'DACH']),
    );
    expect(pages.length).toBeGreaterThan(2);
    expect(JSON.stringify(all)).not.toMatch(/"cTag"|root:/);
    expect(pages.at(-1)?.['@odata.deltaLink']).toContain('https://graph.microsoft.com/v1.0/');
  });

  it('tells what changed since, with the folders above it', async () => {
    const { '@odata.deltaLink': link } = await page(`${ROOT}/delta?token=latest`);
    await world.graph.api(`${BRIEF}:/content`).put('changed');

    expect(names(await page(String(link)))).toEqual([
      'root',
      'Campaigns',
      'Summer campaign 2027',
      'Brief.txt',
    ]);
  });

  it('tells of a deleted item by its id only', async () => {
    const { id } = (await world.graph.api(BRIEF).get()) as Item;
    const { '@odata.deltaLink': link } = await page(`${ROOT}/delta?token=latest`);
    await world.graph.api(BRIEF).delete();

    const changes = (await page(String(link))).value;

    expect(changes.at(-1)).toEqual(expect.objectContaining({ id, deleted: { state: 'deleted' } }));
    expect(changes.at(-1)).not.toHaveProperty('name');
  });

  it('does not name what is in a renamed folder', async () => {
    const { '@odata.deltaLink': link } = await page(`${ROOT}/delta?token=latest`);
    await world.graph.api(`${ROOT}:/Campaigns`).patch({ name: 'Campaigns 2027' });

    expect(names(await page(String(link)))).toEqual(['root', 'Campaigns 2027']);
  });

  it('answers a forgotten token with 410 and where to start anew', async () => {
    const { '@odata.deltaLink': link } = await page(`${ROOT}/delta?token=latest`);
    await cause(world.standIn, 'forget-cursors');

    const error = await failure(page(String(link)));
    const fresh = String(error?.headers?.get('location'));

    expect(error).toMatchObject({ statusCode: 410, code: 'resyncRequired' });
    expect(names(await page(fresh))).toContain('Brief.txt');
  });
});

describe('sharing', () => {
  it('makes a link once and answers the same one afterwards', async () => {
    const make = () =>
      world.graph
        .api(`${BRIEF}:/createLink`)
        .responseType(ResponseType.RAW)
        .post({ type: 'view', scope: 'anonymous' }) as Promise<Response>;

    const [first, second] = [await make(), await make()];

    expect([first.status, second.status]).toEqual([201, 200]);
    expect(await second.json()).toEqual(await first.json());
  });

  it('ends a link on its day', async () => {
    const expirationDateTime = new Date(world.clock.now() + 60_000).toISOString();
    const { link } = (await world.graph
      .api(`${BRIEF}:/createLink`)
      .post({ type: 'view', scope: 'anonymous', expirationDateTime })) as {
      link: { webUrl: string };
    };

    expect((await world.through(link.webUrl)).status).toBe(200);
    world.clock.advance(60_000);
    expect((await world.through(link.webUrl)).status).toBe(404);
  });

  it('invites people and takes their permission back', async () => {
    const invited = (await world.graph.api(`${BRIEF}:/invite`).post({
      recipients: [{ email: 'studio@lumen-photo.example' }],
      roles: ['write'],
      requireSignIn: true,
    })) as { value: { id: string; grantedToV2: { user: { email: string } } }[] };

    await world.graph.api(`${BRIEF}:/permissions/${String(invited.value[0]?.id)}`).delete();

    expect(invited.value[0]?.grantedToV2.user.email).toBe('studio@lumen-photo.example');
    expect(await world.graph.api(`${BRIEF}:/permissions`).get()).toMatchObject({ value: [] });
  });
});

describe('subscriptions', () => {
  const DAY = 24 * 3_600_000;
  const subscribe = (more: Record<string, unknown> = {}) =>
    world.graph.api('/subscriptions').post({
      changeType: 'updated',
      notificationUrl: HOOK,
      lifecycleNotificationUrl: `${HOOK}/lifecycle`,
      resource: `/drives/${DRIVES.marketing}/root`,
      expirationDateTime: new Date(world.clock.now() + DAY).toISOString(),
      clientState: 'known only to us',
      ...more,
    }) as Promise<{ id: string }>;
  const notices = () => world.hook.received.filter(({ body }) => body !== '');
  const change = () => world.graph.api(`${BRIEF}:/content`).put('changed');

  it('begin after the address has echoed the decoded token', async () => {
    await subscribe();

    const asked = new URL(String(world.hook.received[0]?.url));
    expect(asked.searchParams.get('validationToken')).toMatch(/^Validation: Testing client/);
  });

  const encoded = ({ url }: Received) =>
    new Response(url.split('validationToken=')[1], { headers: { 'content-type': 'text/plain' } });

  it.each([
    ['that does not echo', () => new Response('no')],
    ['that echoes the token encoded', encoded],
  ])('refuse an address %s', async (_name, answer) => {
    world.hook.answer(answer);

    expect(await failure(subscribe())).toMatchObject({ statusCode: 400, code: 'ValidationError' });
  });

  it('last 42,300 minutes at most and know updated only', async () => {
    const late = new Date(world.clock.now() + 42_301 * 60_000).toISOString();

    expect(await failure(subscribe({ expirationDateTime: late }))).toMatchObject({
      statusCode: 400,
    });
    expect(await failure(subscribe({ changeType: 'created' }))).toMatchObject({ statusCode: 400 });
  });

  it('tell that something changed, not what', async () => {
    const { id } = await subscribe();
    await change();
    await act(world.standIn, 'deliver');

    expect(JSON.parse(String(notices()[0]?.body))).toEqual({
      value: [
        expect.objectContaining({
          subscriptionId: id,
          clientState: 'known only to us',
          changeType: 'updated',
          resource: `drives/${DRIVES.marketing}/root`,
        }),
      ],
    });
  });

  it('try again until they are heard, for four hours', async () => {
    await subscribe();
    world.hook.answer(() => new Response(null, { status: 500 }));
    await change();
    await act(world.standIn, 'deliver');
    world.clock.advance(60_000);
    await act(world.standIn, 'deliver');

    expect(notices()).toHaveLength(2);
  });

  it('pause until the app reauthorises', async () => {
    const { id } = await subscribe();
    await cause(world.standIn, 'ask-reauthorisation');
    await change();
    await world.graph.api(`/subscriptions/${id}/reauthorize`).post({});
    await change();
    await act(world.standIn, 'deliver');

    expect(
      notices().map(({ url, body }) => [url, body.includes('reauthorizationRequired')]),
    ).toEqual([
      [`${HOOK}/lifecycle`, true],
      [HOOK, false],
    ]);
  });

  it('end by time or by hand', async () => {
    const { id } = await subscribe();
    await world.graph.api(`/subscriptions/${id}`).delete();
    await subscribe();
    world.clock.advance(DAY);
    world.graph = await clientFor(world.through, 'imprimatur');
    await change();
    await act(world.standIn, 'deliver');

    expect(notices()).toEqual([]);
  });
});

describe('throttling', () => {
  it.each([
    [429, 'activityLimitReached'],
    [503, 'serviceNotAvailable'],
    [509, 'activityLimitReached'],
  ])('%i names its code and ends by the clock', async (status, code) => {
    await act(world.standIn, 'throttle', { status: String(status), seconds: '20' });

    expect(await failure(page(`${ROOT}/children`))).toMatchObject({ statusCode: status, code });
    world.clock.advance(20_000);
    expect(names(await page(`${ROOT}/children`))).toContain('Regions');
  });
});

describe('the screen', () => {
  it('shows folders and does what a person asks', async () => {
    const place = { root: DRIVES.marketing, path: '/Regions/DACH' };
    await act(world.standIn, 'upload', { ...place, name: 'Poster.txt', text: 'poster' });
    await act(world.standIn, 'rename', {
      root: DRIVES.marketing,
      path: '/Regions/DACH/Poster.txt',
      name: 'Poster final.txt',
    });

    const shown = await fetch(`${world.standIn.url}/?${new URLSearchParams(place).toString()}`);

    expect(await shown.text()).toContain('Poster final.txt');
  });

  it('says why it refuses', async () => {
    const answer = await act(world.standIn, 'delete', {
      root: DRIVES.marketing,
      path: '/nowhere',
    });

    expect([answer.status, await answer.text()]).toEqual([409, 'There is no /nowhere.']);
  });
});
