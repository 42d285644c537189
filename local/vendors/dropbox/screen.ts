import type { Hono } from 'hono';

import { browserRoutes, type BrowsedDrive } from '../drives/browser';
import { all, one, run, setSetting } from '../drives/rows';
import { html, type Html } from '../kit/html';
import { form, table } from '../kit/screen';
import type { Env } from '../kit/stand-in';
import type { Account, Dropbox } from './call';
import { lookupError } from './dropbox-error';
import { nameOf, type EntryRow } from './entry-queries';
import { registerWebhook, webhookUrl } from './webhook';

const PERSON = 'dbid:ann';

/** The team folder's web pages, and the part of the App Console that there is no API for. */
export function screen(app: Hono<Env>, dropbox: Dropbox): void {
  browserRoutes(app, browsed(dropbox));
  actions(app, dropbox);
}

function browsed(dropbox: Dropbox): BrowsedDrive {
  const { entries } = dropbox;
  const at = (path: string): EntryRow => {
    const entry = entries.byPath(path);
    if (entry === undefined) throw lookupError('path', 'not_found');
    return entry;
  };
  return {
    system: 'Dropbox',
    accent: '#0061fe',
    roots: () => [{ id: 'team', name: 'Aurora Press' }],
    list: (_root, path) =>
      entries.children(path).map((entry) => ({
        id: entry.id,
        name: nameOf(entry.path_display),
        folder: entry.folder === 1,
        size: entry.size,
        modified: new Date(entry.server_modified).toISOString(),
        by: nameOfAccount(dropbox, entry.modified_by),
        revision: entry.rev ?? '',
      })),
    content: (_root, path) => entries.content(at(path)),
    upload: (_root, folder, name, bytes) => {
      entries.writeFile({
        path: `${folder}/${name}`,
        content: bytes,
        mode: { tag: 'overwrite' },
        autorename: false,
        strict: false,
        clientModified: null,
        by: PERSON,
      });
    },
    createFolder: (_root, folder, name) => {
      entries.createFolder(`${folder}/${name}`, false, PERSON);
    },
    move: (_root, from, to) => {
      entries.move(at(from), to.startsWith('/') ? to : `/${to}`, false, PERSON);
    },
    remove: (_root, path) => entries.remove(at(path)),
    panels: () => html`${sharedPanel(dropbox)}${webhookPanel(dropbox)}${troublePanel()}`,
  };
}

/** Agencies are no members of the team: Dropbox shows them as guests. */
function nameOfAccount({ context }: Dropbox, id: string): string {
  const account = one<Account>(context.db, 'SELECT * FROM account WHERE id = ?', id);
  return account === undefined ? 'a guest' : `${account.given} ${account.surname}`;
}

function sharedPanel({ context }: Dropbox): Html {
  const links = all<Record<'path' | 'url' | 'audience' | 'ends', string>>(
    context.db,
    `SELECT e.path_display AS path, l.url, l.audience, coalesce(l.expires, 'never') AS ends
      FROM link l JOIN entry e ON e.id = l.entry`,
  );
  const members = all<Record<'path' | 'email' | 'access', string>>(
    context.db,
    `SELECT e.path_display AS path, m.email, m.access FROM member m
      JOIN shared_folder s ON s.id = m.folder JOIN entry e ON e.id = s.entry`,
  );
  return html`<section class="panel">
    <h2>Links and shared folders</h2>
    ${table(
      ['What', 'For', 'Ends', 'Link'],
      links.map(({ path, url, audience, ends }) => [
        path,
        audience,
        ends,
        html`<a href="/www${new URL(url).pathname}">open</a>`,
      ]),
    )}
    ${table(
      ['Shared folder', 'Member', 'May'],
      members.map(({ path, email, access }) => [path, email, access]),
    )}
  </section>`;
}

function webhookPanel(dropbox: Dropbox): Html {
  return html`<section class="panel">
    <h2>App Console: webhook</h2>
    ${form({
      action: '/__stand-in/drive/webhook',
      submit: 'Add',
      main: true,
      fields: [{ name: 'url', label: 'Webhook URI', value: webhookUrl(dropbox) ?? '' }],
    })}
    ${table(
      ['When', 'To', 'Attempts', 'State', 'Last answer'],
      dropbox.outbox
        .lines(20)
        .map(({ at, url, attempts, state, last }) => [at, url, attempts, state, last]),
    )}
    ${form({ action: '/__stand-in/drive/deliver', submit: 'Send what is due' })}
  </section>`;
}

function troublePanel(): Html {
  return html`<section class="panel">
    <h2>Trouble</h2>
    ${form({
      action: '/__stand-in/drive/limit',
      submit: 'Limit the rate (429)',
      fields: [
        {
          name: 'reason',
          label: 'Reason',
          options: [
            { value: 'too_many_requests', text: 'too_many_requests' },
            { value: 'too_many_write_operations', text: 'too_many_write_operations' },
          ],
        },
        { name: 'seconds', label: 'Seconds', type: 'number', value: '30' },
      ],
    })}
    ${form({
      action: '/__stand-in/drive/quota',
      submit: 'Set space',
      fields: [{ name: 'bytes', label: 'Bytes', type: 'number', value: '1000' }],
    })}
    ${form({
      action: '/__stand-in/drive/new-root',
      submit: 'Give the team another root',
      fields: [{ name: 'namespace', label: 'Namespace', value: '4100' }],
    })}
  </section>`;
}

function actions(app: Hono<Env>, dropbox: Dropbox): void {
  const { db, clock } = dropbox.context;
  const act = (name: string, work: (text: (field: string) => string) => Promise<void> | void) =>
    app.post(`/__stand-in/drive/${name}`, async (c) => {
      const body = await c.req.parseBody();
      try {
        await work((field) => {
          const value = body[field];
          return typeof value === 'string' ? value : '';
        });
      } catch (cause) {
        return c.text(cause instanceof Error ? cause.message : 'refused', 409);
      }
      return c.redirect('/', 303);
    });
  act('webhook', (text) => registerWebhook(dropbox, text('url')));
  act('deliver', () => dropbox.outbox.settle());
  act('limit', (text) => {
    const until = clock.now() + Number(text('seconds')) * 1000;
    setSetting(db, 'rate', { reason: text('reason'), until });
  });
  act('quota', (text) => setSetting(db, 'quota', Number(text('bytes'))));
  act('new-root', (text) => {
    run(db, 'UPDATE account SET root = ?', text('namespace'));
  });
}
