import { useState } from 'preact/hooks';

import type { ResolverOutput } from '../../../../src/contracts/resolvers';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { formatMoment } from '../../../kit/dates';
import { SelectField } from '../../../kit/field';
import { ALERT, CHECK, CLOCK, RIGHT } from '../../../kit/icons';
import type { IconShape } from '../../../kit/icons';
import { Lozenge } from '../../../kit/lozenge';
import type { Tone } from '../../../kit/lozenge';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { sentencesOf } from '../../../kit/problems/sentences';
import { SectionMessage } from '../../../kit/section-message';
import { surroundings } from '../../../kit/surroundings';
import { Table } from '../../../kit/table';
import type { Column } from '../../../kit/table';
import { Loaded, useLoaded } from '../../../kit/loading/loaded';
import { useSaving } from '../use-saving';
import { wording } from './words';

type Delivery = ResolverOutput<'settings.deliveries'>[number];
type State = Delivery['state'];

const LOOKS: Record<State, { tone: Tone; icon: IconShape }> = {
  queued: { tone: 'neutral', icon: CLOCK },
  running: { tone: 'info', icon: RIGHT },
  waiting: { tone: 'warning', icon: CLOCK },
  blocked: { tone: 'danger', icon: ALERT },
  'needs-attention': { tone: 'danger', icon: ALERT },
  done: { tone: 'success', icon: CHECK },
  superseded: { tone: 'neutral', icon: RIGHT },
  cancelled: { tone: 'neutral', icon: RIGHT },
};
const STATES: readonly State[] = [
  'needs-attention',
  'blocked',
  'waiting',
  'queued',
  'running',
  'done',
  'superseded',
  'cancelled',
];
const STOPPED: readonly State[] = ['needs-attention', 'blocked'];

/** Why it has not arrived, and what helps. */
function Cause({ delivery }: { delivery: Delivery }) {
  if (delivery.code === null) return null;
  const { code, subject, state } = delivery;
  const problem = { code, ...(subject !== null && { subject }) };
  const { happened, help } = sentencesOf(problem, !STOPPED.includes(state));
  return (
    <>
      <p>{happened}</p>
      <p class="hint">{help}</p>
    </>
  );
}

function columns(busy: boolean, onRetry: (delivery: Delivery) => void): Column<Delivery>[] {
  const words = wording();
  const moment = (instant: string) => formatMoment(instant, surroundings());
  return [
    {
      key: 'what',
      title: words.what,
      sortBy: ({ title }) => title,
      cell: ({ title, flow }) => (
        <>
          <p class="strong">{words.page(title)}</p>
          <p class="hint">{words.flows[flow] ?? flow}</p>
        </>
      ),
    },
    {
      key: 'state',
      title: words.state,
      sortBy: ({ state }) => STATES.indexOf(state),
      cell: ({ state }) => <Lozenge {...LOOKS[state]} text={words.states[state]} />,
    },
    { key: 'cause', title: words.cause, cell: (delivery) => <Cause delivery={delivery} /> },
    {
      key: 'attempts',
      title: words.attempts,
      sortBy: ({ attempts }) => attempts,
      cell: ({ attempts }) => attempts,
    },
    {
      key: 'updated',
      title: words.updated,
      sortBy: ({ updatedAt }) => updatedAt,
      cell: ({ updatedAt, nextTryAt }) => (
        <>
          <p>{moment(updatedAt)}</p>
          {nextTryAt && (
            <p class="hint">
              {words.nextTry}: {moment(nextTryAt)}
            </p>
          )}
        </>
      ),
    },
    {
      key: 'actions',
      title: words.actions,
      cell: (delivery) =>
        delivery.may.retry ? (
          <Button
            busy={busy}
            label={words.retryOf(delivery.title)}
            onPress={() => onRetry(delivery)}
          >
            {words.retry}
          </Button>
        ) : null,
    },
  ];
}

function List({ deliveries, onChanged }: { deliveries: Delivery[]; onChanged: () => void }) {
  const words = wording();
  const [state, setState] = useState<State | ''>('');
  const { busy, problem, save } = useSaving();
  if (deliveries.length === 0) return <SectionMessage kind="success" title={words.none} />;
  const shown = deliveries.filter((delivery) => state === '' || delivery.state === state);
  const parked = shown.filter(({ state: where }) => STOPPED.includes(where));
  const retry = async (wanted: readonly Delivery[]) => {
    const all = async () => {
      for (const { id } of wanted) {
        const answer = await ask('settings.retryDelivery', { id });
        // What is wrong with one is most often wrong with all: say it instead of trying on.
        if (!answer.ok) return answer;
      }
      return { ok: true as const, value: {} };
    };
    await save(all, words.retried);
    onChanged();
  };
  return (
    <div class="stack">
      <div class="row apart">
        <div class="row">
          <SelectField
            bare
            label={words.show}
            value={state}
            options={[
              { value: '', label: words.all },
              ...STATES.map((value) => ({ value, label: words.states[value] })),
            ]}
            onChange={(chosen) => setState(STATES.find((known) => known === chosen) ?? '')}
          />
        </div>
        <div class="row">
          {parked.length > 1 && (
            <Button busy={busy} onPress={() => void retry(parked)}>
              {words.retryAll(parked.length)}
            </Button>
          )}
          <Button look="subtle" onPress={onChanged}>
            {words.refresh}
          </Button>
        </div>
      </div>
      {problem && <ProblemMessage problem={problem} />}
      {shown.length === 0 ? (
        <p class="subtle">{words.noneOfState}</p>
      ) : (
        <Table
          caption={words.table}
          columns={columns(busy, (delivery) => void retry([delivery]))}
          rows={shown}
          keyOf={({ id }) => id}
        />
      )}
    </div>
  );
}

/** What waits, and what needs attention, with its cause and the way out. */
export function Deliveries() {
  const { answer, reload, retry } = useLoaded('settings.deliveries', {});
  return (
    <div class="stack">
      <p class="lead">{wording().lead}</p>
      <Loaded answer={answer} onRetry={retry}>
        {(deliveries) => <List deliveries={deliveries} onChanged={() => void reload()} />}
      </Loaded>
    </div>
  );
}
