import { createHmac } from 'node:crypto';

import type { files } from 'dropbox';

import { APP } from '../../../../local/vendors/dropbox/story';
import { cause } from '../../../connectors/drives/drive-world';
import { act, clientFor, echoChallenge, failure, startWorld } from './support';
import type { World } from './support';

const BRIEF = '/Campaigns/Summer campaign 2027/Brief.txt';
const HOOK = 'https://hooks.aurora-press.example/dropbox';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.standIn.close());

const changes = async (cursor: string) =>
  (await world.dropbox.filesListFolderContinue({ cursor })).result;
const shown = ({ entries }: files.ListFolderResult) =>
  entries.map((entry) => `${entry['.tag']} ${String(entry.path_display)}`);

describe('list_folder', () => {
  const agencies = { path: '/Agencies', recursive: true };

  it('goes through everything in pages', async () => {
    let page = (await world.dropbox.filesListFolder({ ...agencies, limit: 5 })).result;
    const all = [...page.entries];
    while (page.has_more) {
      page = await changes(page.cursor);
      all.push(...page.entries);
    }

    expect(new Set(all.map(({ path_lower }) => path_lower)).size).toBe(all.length);
    expect(all.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['01 Raw', '02 Final', 'Hero summer.png']),
    );
  });

  it('tells what was made, changed and deleted since', async () => {
    const { cursor } = (await world.dropbox.filesListFolderGetLatestCursor(agencies)).result;
    await world.dropbox.filesMoveV2({
      from_path: '/Agencies/Lumen Photo/02 Final',
      to_path: '/Agencies/Lumen Photo/02 Finals',
    });
    await world.dropbox.filesUpload({ path: '/Regions/elsewhere.txt', contents: 'x' });

    expect(shown(await changes(cursor))).toEqual([
      'deleted /Agencies/Lumen Photo/02 Final',
      'folder /Agencies/Lumen Photo/02 Finals',
      'deleted /Agencies/Lumen Photo/02 Final/Author portrait Lena Aydin.png',
      'file /Agencies/Lumen Photo/02 Finals/Author portrait Lena Aydin.png',
      'deleted /Agencies/Lumen Photo/02 Final/Hero summer.png',
      'file /Agencies/Lumen Photo/02 Finals/Hero summer.png',
      'deleted /Agencies/Lumen Photo/02 Final/Hero summer.rights.txt',
      'file /Agencies/Lumen Photo/02 Finals/Hero summer.rights.txt',
    ]);
  });

  it('asks to begin anew when a cursor is of no use', async () => {
    const { cursor } = (await world.dropbox.filesListFolderGetLatestCursor(agencies)).result;
    await cause(world.standIn, 'forget-cursors');

    const error = await failure(changes(cursor));

    expect([error?.status, error?.error]).toEqual([
      409,
      { error_summary: 'reset/..', error: { '.tag': 'reset' } },
    ]);
  });
});

describe('longpoll', () => {
  const latest = async () =>
    (await world.dropbox.filesListFolderGetLatestCursor({ path: '', recursive: true })).result
      .cursor;
  const poll = (cursor: string) => world.dropbox.filesListFolderLongpoll({ cursor, timeout: 30 });

  it('answers at once when something changed', async () => {
    const cursor = await latest();
    await world.dropbox.filesDeleteV2({ path: BRIEF });

    expect((await poll(cursor)).result).toEqual({ changes: true });
  });

  it('answers as soon as something changes', async () => {
    const waiting = poll(await latest());
    await world.dropbox.filesDeleteV2({ path: BRIEF });

    expect((await waiting).result).toEqual({ changes: true });
  });

  it('answers when its time is up', async () => {
    const waiting = poll(await latest());
    const passing = setInterval(() => world.clock.advance(31_000), 5);

    expect((await waiting.finally(() => clearInterval(passing))).result).toEqual({
      changes: false,
    });
  });
});

describe('sharing', () => {
  const share = (settings: object) =>
    world.dropbox.sharingCreateSharedLinkWithSettings({ path: BRIEF, settings });

  it('makes one link of a file', async () => {
    const { url } = (await share({ audience: { '.tag': 'public' } })).result;

    const error = await failure(share({ audience: { '.tag': 'public' } }));

    expect(error?.error).toMatchObject({
      error: {
        '.tag': 'shared_link_already_exists',
        shared_link_already_exists: { '.tag': 'metadata', metadata: { url } },
      },
    });
    await world.dropbox.sharingRevokeSharedLink({ url });
    expect((await world.through(url)).status).toBe(404);
  });

  it('ends a link at its time', async () => {
    const expires = `${new Date(world.clock.now() + 60_000).toISOString().slice(0, 19)}Z`;
    const { url } = (await share({ expires })).result;

    expect((await world.through(url)).status).toBe(200);
    world.clock.advance(60_000);
    expect((await world.through(url)).status).toBe(404);
  });

  it('shares a folder with people', async () => {
    const launched = await world.dropbox.sharingShareFolder({
      path: '/Agencies/Lumen Photo',
      force_async: true,
    });
    const job = { async_job_id: (launched.result as { async_job_id: string }).async_job_id };
    await world.dropbox.sharingCheckShareJobStatus(job);
    const status = (await world.dropbox.sharingCheckShareJobStatus(job)).result as {
      shared_folder_id: string;
    };
    const shared_folder_id = status.shared_folder_id;
    await world.dropbox.sharingAddFolderMember({
      shared_folder_id,
      members: [
        {
          member: { '.tag': 'email', email: 'studio@lumen-photo.example' },
          access_level: { '.tag': 'editor' },
        },
      ],
    });

    const { users, invitees } = (await world.dropbox.sharingListFolderMembers({ shared_folder_id }))
      .result;

    expect(users.map(({ access_type }) => access_type['.tag'])).toEqual(['owner']);
    expect(invitees).toEqual([
      expect.objectContaining({
        invitee: { '.tag': 'email', email: 'studio@lumen-photo.example' },
      }),
    ]);
    const again = await failure(
      world.dropbox.sharingShareFolder({ path: '/Agencies/Lumen Photo' }),
    );
    expect(again?.error).toMatchObject({ error_summary: 'bad_path/already_shared/..' });
  });
});

describe('file properties', () => {
  const field = (name: string) => ({
    name,
    description: name,
    type: { '.tag': 'string' as const },
  });

  it('follow a template and are found again', async () => {
    const { template_id } = (
      await world.dropbox.filePropertiesTemplatesAddForUser({
        name: 'Imprimatur',
        description: 'What CELUM says',
        fields: [field('asset'), field('rights')],
      })
    ).result;
    const group = { template_id, fields: [{ name: 'asset', value: '4711' }] };
    await world.dropbox.filePropertiesPropertiesAdd({ path: BRIEF, property_groups: [group] });

    const twice = await failure(
      world.dropbox.filePropertiesPropertiesAdd({ path: BRIEF, property_groups: [group] }),
    );
    const foreign = await failure(
      world.dropbox.filePropertiesPropertiesOverwrite({
        path: BRIEF,
        property_groups: [{ template_id, fields: [{ name: 'owner', value: 'x' }] }],
      }),
    );
    const { matches } = (
      await world.dropbox.filePropertiesPropertiesSearch({
        queries: [{ query: '4711', mode: { '.tag': 'field_name', field_name: 'asset' } }],
      })
    ).result;

    expect(twice?.error).toMatchObject({ error_summary: 'property_group_already_exists/..' });
    expect(foreign?.error).toMatchObject({ error_summary: 'does_not_fit_template/..' });
    expect(matches).toEqual([expect.objectContaining({ path: BRIEF, property_groups: [group] })]);
  });
});

describe('the webhook', () => {
  const notices = () => world.hook.received.filter(({ method }) => method === 'POST');

  it('is refused when it does not echo the challenge', async () => {
    world.hook.answer(() => new Response('hello'));

    expect((await act(world.standIn, 'webhook', { url: HOOK })).status).toBe(409);
  });

  it('tells whose files changed, signed with the app secret', async () => {
    await act(world.standIn, 'webhook', { url: HOOK });
    await world.dropbox.filesDeleteV2({ path: BRIEF });
    await act(world.standIn, 'deliver');

    const [notice] = notices();
    const expected = createHmac('sha256', APP.secret).update(String(notice?.body)).digest('hex');
    expect(JSON.parse(String(notice?.body))).toEqual({
      list_folder: { accounts: [expect.stringMatching(/^dbid:/)] },
    });
    expect(notice?.headers['x-dropbox-signature']).toBe(expected);
  });

  it('is called again when it failed', async () => {
    await act(world.standIn, 'webhook', { url: HOOK });
    world.hook.answer(() => new Response(null, { status: 500 }));
    await world.dropbox.filesDeleteV2({ path: BRIEF });
    await act(world.standIn, 'deliver');
    world.hook.answer(echoChallenge);
    world.clock.advance(60_000);
    await act(world.standIn, 'deliver');

    expect(notices()).toHaveLength(2);
  });
});

describe('rate limits', () => {
  it('name their reason and end by the clock', async () => {
    await act(world.standIn, 'limit', { reason: 'too_many_write_operations', seconds: '9' });

    const error = await failure(world.dropbox.filesDeleteV2({ path: BRIEF }));

    expect([error?.status, error?.error]).toEqual([
      429,
      expect.objectContaining({
        error: { reason: { '.tag': 'too_many_write_operations' }, retry_after: 9 },
      }),
    ]);
    expect((await world.dropbox.filesGetMetadata({ path: BRIEF })).status).toBe(200);
    world.clock.advance(9_000);
    expect((await world.dropbox.filesDeleteV2({ path: BRIEF })).status).toBe(200);
  });

  it('hold back reads as well when there are too many requests', async () => {
    await act(world.standIn, 'limit', { reason: 'too_many_requests', seconds: '9' });

    const error = await failure(clientFor(world.through).filesGetMetadata({ path: BRIEF }));

    expect(error?.status).toBe(429);
  });
});

describe('the screen', () => {
  it('shows folders and does what a person asks', async () => {
    const place = { root: 'team', path: '/Regions/DACH' };
    await act(world.standIn, 'upload', { ...place, name: 'Poster.txt', text: 'poster' });
    await act(world.standIn, 'move', {
      root: 'team',
      path: '/Regions/DACH/Poster.txt',
      to: '/Archive',
    });

    const page = await fetch(
      `${world.standIn.url}/?${new URLSearchParams({ ...place, path: '/Archive' }).toString()}`,
    );

    expect(await page.text()).toContain('Poster.txt');
  });
});
