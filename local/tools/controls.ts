import { html } from 'hono/html';

import type { Fault } from '../vendors/kit/faults';
import { toolPage, type Html } from './layout';
import { PLATFORM_TROUBLES } from './troubles';

export interface SystemView {
  key: string;
  title: string;
  url: string;
  /** Its own page of faults, with what goes wrong in it alone. */
  controls: string;
  faults: readonly Fault[];
  /** What goes wrong in it alone: labels by key. */
  troubles: Readonly<Record<string, string>>;
}

/** What people may do to the local world. Each button has its outcome said below. */
export const MISFORTUNES: Record<string, { label: string; fault: Fault }> = {
  down: { label: 'Down', fault: { kind: 'status', status: 503 } },
  slow: { label: 'Slow (2 s)', fault: { kind: 'slow', milliseconds: 2_000 } },
  limited: { label: 'Rate limited', fault: { kind: 'status', status: 429, retryAfter: 30 } },
  expired: { label: 'Credentials expired', fault: { kind: 'status', status: 401 } },
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

/** The misfortune that a fault is, or undefined for one that was made by hand. */
const nameOf = (fault: Fault): string | undefined =>
  Object.entries(MISFORTUNES).find(
    ([, known]) =>
      known.fault.kind === fault.kind &&
      known.fault.status === fault.status &&
      known.fault.probability === fault.probability,
  )?.[0];

const inWords = (fault: Fault): string =>
  MISFORTUNES[nameOf(fault) ?? '']?.label ?? `${fault.kind} ${fault.status ?? ''}`.trim();

const post = (place: string, body: object, label: string, look: { pressed?: boolean } = {}): Html =>
  html`<button
    data-post="/__local/${place}"
    data-body="${JSON.stringify(body)}"
    aria-pressed="${look.pressed === true ? 'true' : 'false'}"
  >
    ${label}
  </button>`;

function systemCard({ key, title, url, controls, faults, troubles }: SystemView): Html {
  const on = faults.map(nameOf);
  const fine = faults.length === 0;
  return html`<div class="card" data-system="${key}">
    <h3>${title}</h3>
    <p>${fine ? 'Works.' : `Now: ${faults.map(inWords).join(', ')}.`}</p>
    <div class="row">
      ${Object.entries(MISFORTUNES).map(([name, { label }]) =>
        post('faults', { system: key, name }, label, { pressed: on.includes(name) }),
      )}
      <button
        class="${fine ? '' : 'primary'}"
        data-post="/__local/faults"
        data-body="${JSON.stringify({ system: key, name: 'none' })}"
      >
        Works again
      </button>
    </div>
    <p class="only">Only here, until the story starts again:</p>
    <div class="row">
      ${Object.entries(troubles).map(([trouble, label]) =>
        post('trouble', { system: key, key: trouble }, label),
      )}
    </div>
    <p class="only">
      <a href="${url}">Open ${title}</a> · <a href="${controls}">Its calls, and faults by hand</a>
    </p>
  </div>`;
}

export function controlsPage(world: {
  now: string;
  ahead: string;
  systems: readonly SystemView[];
}): Html {
  return toolPage(
    'Controls',
    html`<h1>Controls of the local world</h1>
      <p class="soft">
        What goes wrong at a customer’s site, on a button. The product must cope, and say so: on the
        page’s approval line, and to Dora under Settings, Imprimatur, Deliveries.
      </p>
      <h2>Systems</h2>
      <div class="grid">${world.systems.map(systemCard)}</div>
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
        ${Object.entries(PLATFORM_TROUBLES).map(([key, { label }]) =>
          post('trouble', { system: 'forge', key }, label),
        )}
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
