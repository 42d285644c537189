import { html, type Html } from './html';
import { styleOf } from './screen-style';

export { Html, html } from './html';

interface ScreenPage {
  /** What the window's title says, before the system's name. */
  title: string;
  /** The system, as people know it: "CELUM". */
  system: string;
  /** A colour of its own, so that people see where they are. */
  accent: string;
  links: readonly { href: string; text: string }[];
  body: Html;
}

/** A whole page of a stand-in's screen, as the body of an HTML answer. */
export function page({ title, system, accent, links, body }: ScreenPage): string {
  const document = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title} – ${system}</title>
        <link rel="icon" href="data:," />
        <style>
          ${styleOf(accent)}
        </style>
      </head>
      <body>
        <header>
          <strong>${system}</strong>
          ${links.map(({ href, text }) => html`<a href="${href}">${text}</a>`)}
          <a href="/__stand-in/screen">Faults, clock, calls</a>
          <small>Local stand-in, not the vendor's product</small>
        </header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
  return document.text;
}

type Cell = Html | string | number | null;

export function table(headings: readonly string[], rows: readonly (readonly Cell[])[]): Html {
  if (rows.length === 0) return html`<p class="quiet">Nothing here.</p>`;
  return html`<table>
    <thead>
      <tr>
        ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (cells) =>
          html`<tr>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export interface FormField {
  name: string;
  label: string;
  value?: string | undefined;
  /** text when left out */
  type?: 'text' | 'date' | 'number' | 'hidden' | 'search' | 'file' | undefined;
  /** Makes it a choice. */
  options?: readonly { value: string; text: string }[] | undefined;
}

interface Form {
  action: string;
  method?: 'get' | 'post';
  submit: string;
  /** The page's main button. */
  main?: boolean;
  fields?: readonly FormField[];
}

/** A form that posts to `action`; without fields it is a button. */
export function form({ action, method = 'post', submit, main, fields = [] }: Form): Html {
  const files = fields.some(({ type }) => type === 'file');
  const encoding = files ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
  return html`<form action="${action}" method="${method}" enctype="${encoding}">
    ${fields.map(field)} <button class="${main === true ? 'main' : ''}">${submit}</button>
  </form>`;
}

function field({ name, label, value = '', type = 'text', options }: FormField): Html {
  if (type === 'hidden') return html`<input type="hidden" name="${name}" value="${value}" />`;
  const input = options
    ? html`<select name="${name}">
        ${options.map((option) => choice(option, value))}
      </select>`
    : html`<input type="${type}" name="${name}" value="${value}" />`;
  return html`<label>${label} ${input}</label>`;
}

function choice({ value, text }: { value: string; text: string }, chosen: string): Html {
  if (value !== chosen) return html`<option value="${value}">${text}</option>`;
  return html`<option value="${value}" selected>${text}</option>`;
}
