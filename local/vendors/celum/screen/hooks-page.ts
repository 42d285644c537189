import { form, html, table, type Html } from '../../kit/screen';
import type { SentEvent } from '../events';
import { iso, settingOf, type Library, type Setting } from '../library';
import { all, type HookRow } from '../rows';
import { celumPage } from './layout';

const SHAPES = [
  { value: 'json', text: 'JSON to this address' },
  { value: 'json-suffix', text: 'JSON, the type behind the address' },
  { value: 'dispatcher', text: "Event Dispatcher's parameters" },
];

export function hooksScreen(lib: Library): string {
  return celumPage(
    'Notifications and settings',
    html`<p>What happens to assets and collections is told to these addresses.</p>
      ${hookTable(lib)} ${newHook()}
      <h2>Sent</h2>
      ${sentTable(lib)}
      <h2>Settings</h2>
      ${settingsForm(lib)}`,
  );
}

const hookTable = ({ db }: Library) =>
  table(
    ['Address', 'Shape', 'Sent again', 'Order', ''],
    all<HookRow>(db, 'SELECT * FROM hook').map((hook) => [
      hook.url,
      hook.shape,
      hook.duplicates,
      hook.held === 1 ? 'held back, then last first' : 'as it happens',
      html`${form({ action: `/hooks/${hook.id}/release`, submit: 'Send what is held' })}
      ${form({ action: `/hooks/${hook.id}/remove`, submit: 'Remove' })}`,
    ]),
  );

const newHook = () =>
  form({
    action: '/hooks',
    submit: 'Add',
    main: true,
    fields: [
      { name: 'url', label: 'Address, with its secret' },
      { name: 'shape', label: 'Shape', options: SHAPES },
      { name: 'duplicates', label: 'Send again, times', type: 'number', value: '0' },
      {
        name: 'held',
        label: 'Order',
        options: [
          { value: '0', text: 'as it happens' },
          { value: '1', text: 'hold back' },
        ],
      },
    ],
  });

function sentTable({ db }: Library): Html {
  const events = all<SentEvent>(db, 'SELECT * FROM hook_event ORDER BY id DESC LIMIT 100');
  const rows = events.map(({ at, type, subject, sent, status }) => [
    iso(at),
    type,
    subject,
    sent,
    status,
  ]);
  return html`<div class="scroll">
    ${table(['When', 'What', 'About', 'Times', 'Answer'], rows)}
  </div>`;
}

function settingsForm(lib: Library): Html {
  const setting = (name: Setting, label: string) => ({
    name,
    label,
    type: 'number' as const,
    value: String(settingOf(lib, name)),
  });
  return form({
    action: '/settings',
    submit: 'Save',
    fields: [
      setting('linkMinutes', 'Addresses of files hold, minutes'),
      setting('previewReads', 'Reads until a new version has previews'),
      setting('indexLagSeconds', 'The search knows changes after, seconds'),
    ],
  });
}
