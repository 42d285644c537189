import { html } from 'hono/html';

import { toolPage, type Html } from './layout';

type Line = [name: string, value: unknown][];

/** Log lines as a table, newest first. */
export function linesPage(title: string, lines: readonly Line[]): Html {
  const names = lines[0]?.map(([name]) => name) ?? [];
  return toolPage(
    title,
    html`<h1>${title}</h1>
      ${lines.length === 0 ? html`<p class="soft">Nothing yet.</p>` : ''}
      <table>
        <thead>
          <tr>
            ${names.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${lines.toReversed().map(
            (line) =>
              html`<tr>
                ${line.map(([, value]) => html`<td><code>${text(value)}</code></td>`)}
              </tr>`,
          )}
        </tbody>
      </table>`,
  );
}

function text(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
