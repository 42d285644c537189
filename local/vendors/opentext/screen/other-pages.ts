import { form, html, table, type Html } from '../../kit/screen';
import type { Call } from '../call';
import { nodeById } from '../nodes';
import { listHolds } from '../records-administration';
import { search } from '../search';
import { SETTINGS, settingOf, type SettingKey } from '../settings';
import { openTasks } from '../workflow-tasks';
import { APP, nodeLink } from './frame';

export const settingKeys = Object.keys(SETTINGS) as SettingKey[];

/** What an administrator can switch on this server. */
export function settingsPage(call: Call): Html {
  const fields = settingKeys.map((key) => ({
    name: key,
    label: SETTINGS[key].title,
    value: settingOf(call.world, key),
    ...(['on', 'off'].includes(SETTINGS[key].initial) && {
      options: ['on', 'off'].map((value) => ({ value, text: value })),
    }),
  }));
  return form({ action: `${APP}/settings`, submit: 'Save', main: true, fields });
}

/** What waits for the person who acts. */
export function tasksPage(call: Call): Html {
  const rows = openTasks(call).map(({ id, title, step, due, documents }) => [
    `${title}: ${step.name}`,
    html`${documents.map((id) => nodeLink(id, nodeById(call.world.db, id)?.name ?? String(id)))}`,
    due.slice(0, 10),
    html`${['Approve', 'Reject'].map((custom) =>
      form({
        action: `${APP}/tasks/${id}/${step.id}`,
        submit: custom,
        fields: [
          { name: 'custom_action', label: '', type: 'hidden', value: custom },
          { name: 'comment', label: 'Comment' },
        ],
      }),
    )}`,
  ]);
  return table(['Task', 'Documents', 'Due', ''], rows);
}

/** All holds, and a new one. */
export function holdsPage({ world }: Call): Html {
  const rows = listHolds(world).map(({ HoldName, HoldType, HoldComment, DateApplied }) => [
    HoldName,
    HoldType,
    HoldComment,
    DateApplied,
  ]);
  const types = ['LEGAL', 'AUDIT'].map((value) => ({ value, text: value }));
  return html`${table(['Hold', 'Type', 'About', 'Since'], rows)}
    <h2>Add</h2>
    ${form({
      action: `${APP}/holds`,
      submit: 'New hold',
      fields: [
        { name: 'name', label: 'Name' },
        { name: 'type', label: 'Type', options: types },
        { name: 'comment', label: 'About' },
        { name: 'date_applied', label: 'Since', type: 'date' },
      ],
    })}`;
}

export function searchPage(call: Call): Html {
  const { results } = search(call);
  const rows = results.map(({ data: { properties } }) => [
    nodeLink(properties.id, properties.name),
    properties.type_name,
    properties.modify_date,
  ]);
  return table(['Name', 'Type', 'Modified'], rows);
}
