import { html, type Html } from './html';
import { form, page, table } from './screen';
import type { StandInContext, Trouble } from './context';

const HOUR = 3_600_000;

/** The page on which people move the clock, break the system and read its calls. It works whatever faults are on. */
export function controlScreen(
  context: StandInContext,
  title: string,
  troubles: Readonly<Record<string, Trouble>>,
): string {
  return page({
    title: 'Faults, clock and calls',
    system: title,
    accent: '#4a5468',
    links: [{ href: '/', text: 'Start' }],
    body: html`${clockPanel(context)}${faultPanel(context)}${troublePanel(troubles)}${logPanel(context)}`,
  });
}

function clockPanel({ clock }: StandInContext): Html {
  const step = (milliseconds: number, submit: string) =>
    form({
      action: '/__stand-in/screen/clock',
      submit,
      fields: [{ name: 'advance', label: '', type: 'hidden', value: String(milliseconds) }],
    });
  return html`<section class="panel">
    <h2>Clock</h2>
    <p>It is ${new Date(clock.now()).toISOString()} here. Time only moves forward.</p>
    <div class="row">
      ${step(HOUR / 2, '+ 30 minutes')}${step(24 * HOUR, '+ 1 day')}${step(30 * 24 * HOUR, '+ 30 days')}
    </div>
  </section>`;
}

const KINDS = [
  { value: 'status', text: 'answers a status, does nothing' },
  { value: 'status-after', text: 'does the work, then answers a status' },
  { value: 'slow', text: 'is slow' },
  { value: 'reset', text: 'hangs up before the work' },
  { value: 'reset-after', text: 'hangs up after the work' },
  { value: 'html', text: "answers a proxy's page" },
  { value: 'cut', text: 'sends half of the answer' },
];

function faultPanel({ faults }: StandInContext): Html {
  const rows = faults
    .list()
    .map((fault) => [
      fault.kind,
      fault.route ?? 'every call',
      fault.status ?? '',
      fault.times ?? 'until cleared',
    ]);
  return html`<section class="panel">
    <h2>Faults</h2>
    ${table(['What happens', 'Call', 'Status', 'How often'], rows)}
    ${form({
      action: '/__stand-in/screen/faults',
      submit: 'Switch on',
      main: true,
      fields: [
        { name: 'kind', label: 'What happens', options: KINDS },
        { name: 'route', label: 'Call, e.g. POST /assets/search; empty: every' },
        { name: 'status', label: 'Status', type: 'number', value: '503' },
        { name: 'milliseconds', label: 'Milliseconds', type: 'number', value: '3000' },
        { name: 'retryAfter', label: 'Retry-After, seconds', type: 'number' },
        { name: 'times', label: 'Times; empty: until cleared', type: 'number', value: '1' },
      ],
    })}
    ${form({ action: '/__stand-in/screen/faults/clear', submit: 'Clear all' })}
  </section>`;
}

function troublePanel(troubles: Readonly<Record<string, Trouble>>): Html {
  const entries = Object.entries(troubles);
  if (entries.length === 0) return html``;
  return html`<section class="panel">
    <h2>Only here</h2>
    <div class="row">
      ${entries.map(([key, { label }]) =>
        form({ action: `/__stand-in/screen/troubles/${key}`, submit: label }),
      )}
    </div>
  </section>`;
}

function logPanel({ log }: StandInContext): Html {
  const rows = log
    .lines()
    .slice(-200)
    .reverse()
    .map((line) => [
      line.at,
      `${line.method} ${line.path}`,
      line.query.join(', '),
      line.actor ?? '–',
      line.status ?? 'no answer',
      line.milliseconds,
      line.faults.join(', '),
    ]);
  return html`<section class="panel">
    <h2>Calls, newest first</h2>
    <div class="scroll">
      ${table(['When', 'Call', 'Parameters', 'Who', 'Status', 'ms', 'Faults'], rows)}
    </div>
    ${form({ action: '/__stand-in/screen/log/clear', submit: 'Clear' })}
    ${form({ action: '/__stand-in/screen/reset', submit: 'Reset everything to the story' })}
  </section>`;
}
