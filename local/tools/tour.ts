import { html } from 'hono/html';

import { PEOPLE, type PersonKey } from '../people';
import { toolPage, type Html } from './layout';

interface Step {
  title: string;
  text: string;
  as: PersonKey;
  to: string;
  button: string;
}

const STEPS: Step[] = [
  {
    title: 'Look where a picture may be used',
    text: 'The campaign brief shows its hero with rights and approval. Point at a badge, or press Tab and Enter.',
    as: 'evan',
    to: '/wiki/spaces/SUM/pages/98310',
    button: 'Read as Evan',
  },
  {
    title: 'Insert an approved asset',
    text: 'In the press kit type /celum and press Enter, search for “hero”, choose the tile, Insert, Publish.',
    as: 'ann',
    to: '/wiki/spaces/SUM/pages/edit-v2/98313',
    button: 'Edit as Ann',
  },
  {
    title: 'Submit the page',
    text: 'Open “Approval and record” below the title. The preflight names what is missing; choose a preset and send.',
    as: 'ann',
    to: '/wiki/spaces/SUM/pages/98313',
    button: 'Submit as Ann',
  },
  {
    title: 'Approve exactly this version',
    text: 'Ben finds the request in his notifications, approves with a meaning, and the version is what he saw.',
    as: 'ben',
    to: '/wiki/spaces/SUM/pages/98313',
    button: 'Approve as Ben',
  },
  {
    title: 'Publish it as a record',
    text: 'Folder, classification and retention are filled in. After Publish the record’s number stands on the page.',
    as: 'ann',
    to: '/wiki/spaces/SUM/pages/98313',
    button: 'Publish as Ann',
  },
  {
    title: 'See what the gate refuses',
    text: 'The German launch plan shows a picture whose licence has ended. Submit it and read why it does not pass.',
    as: 'ann',
    to: '/wiki/spaces/SUM/pages/98311',
    button: 'Try as Ann',
  },
  {
    title: 'See what changed since approval',
    text: 'The portrait on this page lost a year of its licence after the page was approved. The approval line names it.',
    as: 'ann',
    to: '/wiki/spaces/TTL/pages/98331',
    button: 'Look as Ann',
  },
  {
    title: 'Decide about a newer version',
    text: 'The cover was replaced in CELUM; the page shows the approved one. Compare both, then use the new one or keep the old.',
    as: 'ann',
    to: '/wiki/spaces/TTL/pages/98330',
    button: 'Compare as Ann',
  },
  {
    title: 'Connect and map the systems',
    text: 'Addresses, credentials, a real test, and which CELUM fields mean approval and rights.',
    as: 'dora',
    to: '/wiki/admin/forge/settings',
    button: 'Set up as Dora',
  },
];

const OTHERS = [
  {
    system: 'celum',
    title: 'CELUM',
    text: 'Assets, versions, rights. Replace a picture or end a licence and watch the page.',
  },
  {
    system: 'opentext',
    title: 'Content Server',
    text: 'Where records stand, with their classification and retention.',
  },
  {
    system: 'consonance',
    title: 'Consonance',
    text: 'Thirty titles, some in trouble. Move a stage, sign a contract, change a date.',
  },
  {
    system: 'onedrive',
    title: 'OneDrive',
    text: 'What agencies deliver and what the regions get. Put a file in, share a folder.',
  },
  {
    system: 'dropbox',
    title: 'Dropbox',
    text: 'The same for those who work there, with links and members.',
  },
];

/** Where `npm start` opens: the story in nine steps, each one click away. */
export function tourPage(place: (system: string) => string): Html {
  const steps = STEPS.map(
    (step) =>
      html`<li>
        <div>
          <h3>${step.title}</h3>
          <p>${step.text}</p>
        </div>
        <button class="primary" data-as="${PEOPLE[step.as].accountId}" data-to="${step.to}">
          ${step.button}
        </button>
      </li>`,
  );
  return toolPage(
    'Tour',
    html`<h1>
        You can prove what was approved, with which rights, and that exactly that became the record.
      </h1>
      <p class="soft">
        This is Imprimatur at Aurora Press, a publisher with a summer campaign. The app is the real
        one; Confluence and the other systems are stand-ins on this machine. Nothing leaves it.
      </p>
      <h2>The way of one page</h2>
      <ol class="steps">
        ${steps}
      </ol>
      <h2>The other systems</h2>
      <div class="grid">
        ${OTHERS.map(
          ({ system, title, text }) =>
            html`<div class="card">
              <h3>${title}</h3>
              <p>${text}</p>
              <a class="button" href="${place(system)}">Open ${title}</a>
            </div>`,
        )}
        <div class="card">
          <h3>Break it</h3>
          <p>
            Switch a system to slow, down, flaky or expired, deliver things twice, move the clock,
            stop the app half-way, start the story again.
          </p>
          <a class="button" href="/__local">Open the controls</a>
        </div>
      </div>`,
    GO,
  );
}

const GO = `
document.addEventListener('click', async (event) => {
  const button = event.target.closest('button[data-as]');
  if (!button) return;
  const answer = await fetch('/__site/session', { method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ accountId: button.dataset.as }) });
  if (answer.ok) location.href = button.dataset.to;
  else document.getElementById('said').textContent = 'The acting person could not be changed. Reload the page and try again.';
})`;
