import { form, html, table, type Html } from '../../kit/screen';
import type { Call } from '../call';
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
    html`${documents.map((document) => nodeLink(document, String(document)))}`,
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

export function searchPage(call: Call): Html {
  const { results } = search(call);
  const rows = results.map(({ data: { properties } }) => [
    nodeLink(properties.id, properties.name),
    properties.type_name,
    properties.modify_date,
  ]);
  return table(['Name', 'Type', 'Modified'], rows);
}
