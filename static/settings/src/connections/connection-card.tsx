import { useState } from 'preact/hooks';

import type { ConnectionField, ConnectionView } from '../../../../src/contracts/settings';
import { Button } from '../../../kit/button';
import { formatMoment } from '../../../kit/dates';
import { ALERT, BLOCKED, CHECK, PLUG } from '../../../kit/icons';
import type { IconShape } from '../../../kit/icons';
import { Lozenge } from '../../../kit/lozenge';
import type { Tone } from '../../../kit/lozenge';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { surroundings } from '../../../kit/surroundings';
import { SYSTEM_NAMES } from '../../../kit/systems';
import { ConnectionForm } from './connection-form';
import { RemoveDialog } from './remove-dialog';
import { wording } from './words';

const LOOKS: Record<ConnectionView['state'], { tone: Tone; icon: IconShape }> = {
  'not-connected': { tone: 'neutral', icon: PLUG },
  connected: { tone: 'success', icon: CHECK },
  failing: { tone: 'danger', icon: BLOCKED },
  'egress-missing': { tone: 'warning', icon: ALERT },
};

function Facts({ view }: { view: ConnectionView }) {
  const words = wording();
  const rows: [string, string | null | undefined][] = [
    [words.address, view.config['baseUrl']],
    [words.account, view.account],
    [words.checked, view.checkedAt && formatMoment(view.checkedAt, surroundings())],
  ];
  return (
    <dl class="facts">
      {rows
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

type Mode = 'look' | 'edit' | 'remove';

interface Props {
  view: ConnectionView;
  fields: readonly ConnectionField[];
  /** What is shown at first: the form for those who came to change it. */
  start: Mode;
  onChanged: () => void;
}

/** One outside system: how the connection stands, and its form. */
export function ConnectionCard({ view, fields, start, onChanged }: Props) {
  const words = wording();
  const [mode, setMode] = useState(start);
  const connected = view.state !== 'not-connected';
  const name = SYSTEM_NAMES[view.system];
  const settle = () => {
    setMode('look');
    onChanged();
  };
  return (
    <section class="box" aria-label={name}>
      <div class="row apart">
        <div class="stack-s">
          <div class="row">
            <h2>{name}</h2>
            <Lozenge {...LOOKS[view.state]} text={words.states[view.state]} />
          </div>
          <p class="subtle">{words.about[view.system]}</p>
        </div>
        {mode !== 'edit' && (
          <div class="row">
            {connected && (
              <Button look="subtle" label={words.removeOf(name)} onPress={() => setMode('remove')}>
                {words.remove}
              </Button>
            )}
            <Button
              look={connected ? 'default' : 'primary'}
              label={connected ? words.changeOf(name) : words.connectTo(name)}
              onPress={() => setMode('edit')}
            >
              {connected ? words.change : words.connect}
            </Button>
          </div>
        )}
      </div>
      {mode !== 'edit' && connected && <Facts view={view} />}
      {mode !== 'edit' && view.problem && <ProblemMessage problem={view.problem} />}
      {mode === 'edit' && (
        <ConnectionForm
          view={view}
          fields={fields}
          onSaved={settle}
          onCancel={() => setMode('look')}
        />
      )}
      {mode === 'remove' && (
        <RemoveDialog view={view} onClose={() => setMode('look')} onRemoved={settle} />
      )}
    </section>
  );
}
