import type { Hono } from 'hono';

import { browserRoutes, type BrowsedDrive } from '../drives/browser';
import { all } from '../drives/rows';
import { html, type Html } from '../kit/html';
import { form, table } from '../kit/screen';
import type { Env } from '../kit/stand-in';
import type { OneDrive } from './call';
import { notFound } from './graph-error';
import type { DriveRow, ItemRow } from './items';
import { listSubscriptions } from './subscriptions';

const PERSON = 'Ann Baker';

/** The drive's own web pages: what agencies and colleagues do there by hand. */
export function screen(app: Hono<Env>, drives: OneDrive): void {
  browserRoutes(app, browsed(drives));
}

function browsed(drives: OneDrive): BrowsedDrive {
  const { items, context } = drives;
  const at = (root: string, path: string): ItemRow => {
    let item = items.root(root);
    for (const name of namesOf(path)) {
      const next = items.child(item, name);
      if (next === undefined) throw notFound(`There is no ${path}.`);
      item = next;
    }
    return item;
  };
  return {
    system: 'OneDrive',
    accent: '#0f6cbd',
    roots: () => all<DriveRow>(context.db, 'SELECT * FROM drive ORDER BY rowid'),
    list: (root, path) =>
      items.children(at(root, path)).map((item) => ({
        id: item.id,
        name: item.name,
        folder: item.folder === 1,
        size: item.size,
        modified: new Date(item.modified_at).toISOString(),
        by: item.modified_by,
        revision: `${item.etag}`,
      })),
    content: (root, path) => items.content(at(root, path)),
    upload: (root, folder, name, bytes) => {
      items.writeFile(at(root, folder), name, bytes, { behaviour: 'replace', by: PERSON });
    },
    createFolder: (root, folder, name) => {
      items.createFolder(at(root, folder), name, 'fail', PERSON);
    },
    move: (root, from, to) => {
      const names = namesOf(to);
      const name = names.at(-1) ?? '';
      items.move(at(root, from), at(root, names.slice(0, -1).join('/')), name, PERSON);
    },
    remove: (root, path) => items.remove(at(root, path), PERSON),
    panels: (root) =>
      html`${linkPanel(drives, root)}${subscriptionPanel(drives)}${troublePanel(root)}`,
  };
}

const namesOf = (path: string) => path.split('/').filter((name) => name !== '');

function linkPanel(drives: OneDrive, root: string): Html {
  const rows = all<Record<'id' | 'name' | 'kind' | 'role' | 'scope' | 'email' | 'ends', string>>(
    drives.context.db,
    `SELECT p.id, i.name, p.kind, p.role, coalesce(p.scope, '') AS scope, coalesce(p.email, '') AS email,
      coalesce(p.expires_at, 'never') AS ends
      FROM permission p JOIN item i ON i.id = p.item WHERE i.drive = ? AND i.deleted = 0`,
    root,
  );
  return html`<section class="panel">
    <h2>Shared</h2>
    ${table(
      ['What', 'With', 'May', 'Ends', 'Link'],
      rows.map(({ id, name, kind, role, scope, email, ends }) => [
        name,
        kind === 'link' ? scope : email,
        role,
        ends,
        kind === 'link' ? html`<a href="/sharepoint/:i:/s/${id}">open</a>` : '',
      ]),
    )}
  </section>`;
}

function subscriptionPanel(drives: OneDrive): Html {
  return html`<section class="panel">
    <h2>Subscriptions and notices</h2>
    ${table(
      ['Drive', 'To', 'Ends', 'State'],
      listSubscriptions(drives).map((row) => [
        row.drive,
        row.url,
        new Date(row.expires_at).toISOString(),
        row.authorised === 1 ? 'active' : 'waits for reauthorisation',
      ]),
    )}
    ${table(
      ['When', 'To', 'Attempts', 'State', 'Last answer'],
      drives.outbox
        .lines(20)
        .map(({ at, url, attempts, state, last }) => [at, url, attempts, state, last]),
    )}
    <div class="row">
      ${form({ action: '/__stand-in/drive/deliver', submit: 'Send what is due' })}
    </div>
  </section>`;
}

function troublePanel(root: string): Html {
  const rootField = { name: 'root', label: '', type: 'hidden', value: root } as const;
  return html`<section class="panel">
    <h2>Trouble</h2>
    ${form({
      action: '/__stand-in/drive/throttle',
      submit: 'Throttle',
      fields: [
        rootField,
        {
          name: 'status',
          label: 'Answer',
          options: [
            { value: '429', text: '429 activityLimitReached' },
            { value: '503', text: '503 serviceNotAvailable' },
            { value: '509', text: '509 bandwidth' },
          ],
        },
        { name: 'seconds', label: 'Seconds', type: 'number', value: '30' },
      ],
    })}
    ${form({
      action: '/__stand-in/drive/quota',
      submit: 'Set quota',
      fields: [rootField, { name: 'bytes', label: 'Bytes', type: 'number', value: '1000' }],
    })}
  </section>`;
}
