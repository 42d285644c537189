import { html } from 'hono/html';

import type { Fault } from '../vendors/kit/faults';
import { toolPage, type Html } from './layout';

export interface SystemView {
  key: string;
  title: string;
  url: string;
  /** Its own page of faults, with what goes wrong in it alone. */
  controls: string;
  /** Names of the faults that are on. */
  faults: string[];
}

/** What people may do to the local world. Each button has its outcome said below. */
export const MISFORTUNES: Record<string, { label: string; fault: Fault }> = {
  down: { label: 'Down', fault: { kind: 'status', status: 503 } },
  slow: { label: 'Slow (2 s)', fault: { kind: 'slow', milliseconds: 2_000 } },
  limited: { label: 'Rate limited', fault: { kind: 'status', status: 429, retryAfter: 30 } },
  flaky: { label: 'Flaky (30 %)', fault: { kind: 'status', status: 502, probability: 0.3 } },
  late: { label: 'Next answer lost after the write', fault: { kind: 'reset-after', times: 1 } },
  refused: { label: 'Next call hangs up', fault: { kind: 'reset', times: 1 } },
  broken: {
    label: 'Next call fails after the write',
    fault: { kind: 'status-after', status: 500, times: 1 },
  },
  cut: { label: 'Next answer cut', fault: { kind: 'cut', times: 1 } },
  html: { label: 'Maintenance page', fault: { kind: 'html', status: 200 } },
};

export function controlsPage(world: { now: string; ahead: string; systems: SystemView[] }): Html {
  const systems = world.systems.map(
    (system) =>
      html`<div class="card" data-system="${system.key}">
        <h3>${system.title}</h3>
        <p>${system.faults.length === 0 ? 'Works.' : `Now: ${system.faults.join(', ')}.`}</p>
        <div class="row">
          ${Object.entries(MISFORTUNES).map(
            ([name, { label }]) =>
              html`<button
                data-post="/__local/faults"
                data-body='{"system":"${system.key}","name":"${name}"}'
              >
                ${label}
              </button>`,
          )}
          <button
            class="primary"
            data-post="/__local/faults"
            data-body='{"system":"${system.key}","name":"none"}'
          >
            Works again
          </button>
          <a class="button" href="${system.url}">Open</a>
          <a class="button" href="${system.controls}">More that goes wrong</a>
        </div>
      </div>`,
  );
  return toolPage(
    'Controls',
    html`<h1>Controls of the local world</h1>
      <p class="soft">
        What goes wrong at a customer’s site, on a button. The product must cope, and say so.
      </p>
      <h2>Systems</h2>
      <div class="grid">${systems}</div>
      <h2>Time</h2>
      <p>
        It is <strong>${world.now}</strong> here (${world.ahead} ahead of this machine’s clock).
      </p>
      <div class="row">
        ${TIMES.map(
          ([label, milliseconds]) =>
            html`<button data-post="/__local/clock" data-body='{"advance":${milliseconds}}'>
              ${label}
            </button>`,
        )}
      </div>
      <h2>The app</h2>
      <div class="row">
        <button data-post="/__local/tick" data-body="{}">Run the five-minute schedule now</button>
        <button data-post="/__local/crash" data-body="{}">Kill the running functions</button>
        <button data-post="/__local/reset" data-body="{}">Start the story again</button>
        <a class="button" href="/__local/logs">Logs of the functions</a>
        <a class="button" href="/__local/calls">Remote calls</a>
      </div>`,
    PRESS,
  );
}

const MINUTE = 60_000;
const TIMES: [string, number][] = [
  ['One minute on', MINUTE],
  ['Five minutes on', 5 * MINUTE],
  ['One hour on', 60 * MINUTE],
  ['One day on', 24 * 60 * MINUTE],
];

const PRESS = `
document.addEventListener('click', async (event) => {
  const button = event.target.closest('button[data-post]');
  if (!button) return;
  const said = document.getElementById('said');
  said.textContent = 'Working…';
  const answer = await fetch(button.dataset.post, { method: 'POST', headers: { 'content-type': 'application/json' }, body: button.dataset.body });
  const { message } = await answer.json().catch(() => ({ message: 'That did not work. See the terminal.' }));
  sessionStorage.said = message;
  location.reload();
});
document.getElementById('said').textContent = sessionStorage.said || '';
sessionStorage.removeItem('said')`;
