import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const STYLE = `
:root { color-scheme: light dark; --text: #292a2e; --soft: #505258; --line: #dddee1; --raised: #fff;
  --ground: #f7f8f9; --brand: #1558bc; --brand-ground: #e9f2fe; --good: #216e4e; --bad: #ae2e24; }
@media (prefers-color-scheme: dark) { :root { --text: #cecfd2; --soft: #a9abaf; --line: #3d3f43;
  --raised: #242528; --ground: #18191a; --brand: #8fb8f6; --brand-ground: #1c2b42; --good: #7ee2b8; --bad: #fd9891; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.5 'Atlassian Sans', ui-sans-serif, system-ui, sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; }
h3 { font-size: 1rem; margin: 0 0 .25rem; }
p { margin: 0 0 .75rem; max-width: 46rem; } .soft { color: var(--soft); }
a { color: var(--brand); } nav { display: flex; gap: 1.25rem; margin-bottom: 2rem; }
ol.steps { list-style: none; counter-reset: step; padding: 0; margin: 0; display: grid; gap: .75rem; }
ol.steps > li { counter-increment: step; display: grid; grid-template-columns: 2.5rem 1fr auto; gap: 1rem;
  align-items: center; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 1rem; }
ol.steps > li::before { content: counter(step); width: 2.25rem; height: 2.25rem; border-radius: 50%; display: grid;
  place-items: center; background: var(--brand-ground); color: var(--brand); font-weight: 600; }
ol.steps p { margin: 0; color: var(--soft); }
.grid { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); }
.card { background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 1rem; }
.card p { color: var(--soft); } .card p.only { margin: .75rem 0 .25rem; font-size: .875rem; } .row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
button, a.button { font: inherit; font-size: .875rem; font-weight: 500; border-radius: 4px; padding: .375rem .75rem;
  border: 1px solid var(--line); background: var(--raised); color: var(--text); cursor: pointer; text-decoration: none; }
button:hover, a.button:hover { border-color: var(--brand); }
button.primary, a.primary { background: var(--brand); border-color: var(--brand); color: var(--raised); }
button[aria-pressed=true] { border-color: var(--brand); background: var(--brand-ground); color: var(--brand); }
:focus-visible { outline: 2px solid var(--brand); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { text-align: left; padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
code { font: .875em ui-monospace, monospace; overflow-wrap: anywhere; }
#said { position: sticky; bottom: 1rem; margin-top: 1.5rem; } #said:empty { display: none; }
`;

/** A page of the local world's own tools: the tour and the controls. */
export function toolPage(title: string, body: Html, script = ''): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title} · Imprimatur</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <main>
          <nav aria-label="Local world">
            <a href="/">Tour</a><a href="/__local">Controls</a><a href="/wiki">Confluence</a>
          </nav>
          ${body}
          <p id="said" role="status" aria-live="polite"></p>
        </main>
        <script>
          ${raw(script)};
        </script>
      </body>
    </html>`;
}
