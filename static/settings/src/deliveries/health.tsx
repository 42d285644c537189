import { useState } from 'preact/hooks';

import type { QueueHealth } from '../../../../src/contracts/delivery';
import type { Answer } from '../../../../src/contracts/problem';
import type { CheckResult, ConnectionView } from '../../../../src/contracts/settings';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { formatMoment } from '../../../kit/dates';
import { Loaded, useLoaded } from '../../../kit/loading/loaded';
import { Lozenge } from '../../../kit/lozenge';
import { surroundings } from '../../../kit/surroundings';
import { SYSTEM_NAMES } from '../../../kit/systems';
import { TestOutcomeMessage } from '../connections/test-outcome';
import type { TestOutcome } from '../connections/use-test';
import { BRAKES } from './brakes';
import { wording } from './words';

/** Asks the system itself, with what is stored. */
function useSelfTest({ system, config }: ConnectionView) {
  const [outcome, setOutcome] = useState<TestOutcome>({ kind: 'none' });
  const test = async () => {
    setOutcome({ kind: 'testing' });
    const answer: Answer<CheckResult> = await ask('settings.testConnection', {
      system,
      config,
      secrets: {},
    });
    setOutcome(
      answer.ok
        ? { kind: 'tested', result: answer.value }
        : { kind: 'failed', problem: answer.problem },
    );
  };
  return { outcome, test };
}

function Queue({ view, health }: { view: ConnectionView; health: QueueHealth }) {
  const words = wording();
  const { outcome, test } = useSelfTest(view);
  const name = SYSTEM_NAMES[view.system];
  const moment = (instant: string) => formatMoment(instant, surroundings());
  const { done, failed, brake, until, oldestDue } = health;
  return (
    <section class="box" aria-label={name}>
      <div class="row apart">
        <div class="row">
          <h2>{name}</h2>
          <Lozenge {...BRAKES[brake]} text={words.brakes[brake]} />
        </div>
        <Button
          busy={outcome.kind === 'testing'}
          label={words.testOf(name)}
          onPress={() => void test()}
        >
          {words.test}
        </Button>
      </div>
      <p>{done + failed === 0 ? words.noRate : words.rate(done, failed)}</p>
      <p class="hint">
        {oldestDue === null ? words.nothingDue : words.dueSince(moment(oldestDue))}
        {until !== null && ` ${words.leftAloneUntil(moment(until))}`}
      </p>
      <TestOutcomeMessage outcome={outcome} onAllow={() => void test()} />
    </section>
  );
}

/** How each connection's queue does, with a test of the connection itself. */
export function Health() {
  const health = useLoaded('deliveries.health', {});
  const connections = useLoaded('settings.connections', {});
  return (
    <Loaded answer={connections.answer} onRetry={connections.retry}>
      {(list) => (
        <Loaded answer={health.answer} onRetry={health.retry}>
          {(queues) => (
            <div class="queues">
              {list.flatMap(({ view }) => {
                const queue = queues.find(({ system }) => system === view.system);
                if (!queue || view.state === 'not-connected') return [];
                return [<Queue key={view.system} view={view} health={queue} />];
              })}
            </div>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
