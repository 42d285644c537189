import { useState } from 'preact/hooks';

import type { DeliveryLine } from '../../../../src/contracts/delivery';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { SelectField } from '../../../kit/field';
import { Loaded } from '../../../kit/loading/loaded';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { SectionMessage } from '../../../kit/section-message';
import { SYSTEM_NAMES } from '../../../kit/systems';
import { Table } from '../../../kit/table';
import { useSaving } from '../use-saving';
import { columns } from './columns';
import { DetailDialog } from './detail-dialog';
import { exportDeliveries } from './export';
import { Health } from './health';
import { STATES } from './looks';
import { useDeliveries, type Filter } from './use-deliveries';
import { wording } from './words';

const SYSTEMS = ['celum', 'opentext', 'consonance', 'onedrive', 'dropbox'] as const;

/** As many as one call takes. */
const AT_ONCE = 50;

interface FiltersProps {
  filter: Filter;
  onChange: (filter: Filter) => void;
}

function Filters({ filter, onChange }: FiltersProps) {
  const words = wording();
  return (
    <>
      <SelectField
        bare
        label={words.show}
        value={filter.state}
        options={STATES.map((value) => ({ value, label: words.states[value] }))}
        onChange={(chosen) =>
          onChange({ ...filter, state: STATES.find((known) => known === chosen) ?? 'attention' })
        }
      />
      <SelectField
        bare
        label={words.system}
        value={filter.system ?? ''}
        options={[
          { value: '', label: words.allSystems },
          ...SYSTEMS.map((value) => ({ value, label: SYSTEM_NAMES[value] })),
        ]}
        onChange={(chosen) =>
          onChange({ ...filter, system: SYSTEMS.find((known) => known === chosen) ?? null })
        }
      />
    </>
  );
}

interface ListProps {
  filter: Filter;
  listed: { deliveries: DeliveryLine[]; next: string | null };
  onChanged: () => void;
  onMore: () => void;
}

function List({ filter, listed: { deliveries, next }, onChanged, onMore }: ListProps) {
  const words = wording();
  const [open, setOpen] = useState<DeliveryLine>();
  const { busy, problem, save } = useSaving();
  const retriable = deliveries.filter(({ may }) => may.retry).slice(0, AT_ONCE);
  const after = async (done: Promise<boolean>) => {
    if (await done) setOpen(undefined);
    onChanged();
  };
  const retry = (wanted: readonly DeliveryLine[]) => {
    const ids = wanted.map(({ id }) => id);
    void after(save(() => ask('deliveries.retry', { ids }), words.retried(ids.length)));
  };
  const cancel = ({ id }: DeliveryLine) =>
    void after(save(() => ask('deliveries.cancel', { id }), words.cancelled));
  if (deliveries.length === 0) {
    const calm = filter.state === 'attention' || filter.state === 'blocked';
    return <SectionMessage kind={calm ? 'success' : 'info'} title={words.none[filter.state]} />;
  }
  return (
    <div class="stack">
      <div class="row apart">
        <p class="subtle" role="status">
          {words.count(deliveries.length, next !== null)}
        </p>
        <div class="row">
          <Button look="subtle" onPress={() => exportDeliveries(deliveries)}>
            {words.export}
          </Button>
          {retriable.length > 1 && (
            <Button busy={busy} onPress={() => retry(retriable)}>
              {words.retryAll(retriable.length)}
            </Button>
          )}
        </div>
      </div>
      {problem && <ProblemMessage problem={problem} />}
      <Table
        caption={words.table}
        columns={columns({ busy, onOpen: setOpen, onRetry: (one) => retry([one]) })}
        rows={deliveries}
        keyOf={({ id }) => id}
      />
      {next !== null && (
        <div>
          <Button onPress={onMore}>{words.more}</Button>
        </div>
      )}
      {open && (
        <DetailDialog
          delivery={open}
          busy={busy}
          onClose={() => setOpen(undefined)}
          onRetry={() => retry([open])}
          onCancel={() => cancel(open)}
        />
      )}
    </div>
  );
}

/** What needs attention and what ran, with its cause, its history and the way out. */
export function Deliveries() {
  const words = wording();
  const [filter, setFilter] = useState<Filter>({ state: 'attention', system: null });
  const { answer, reload, retry, more } = useDeliveries(filter);
  return (
    <div class="stack">
      <p class="lead">{words.lead}</p>
      <Health />
      <h2>{words.table}</h2>
      <div class="row apart">
        <div class="row">
          <Filters filter={filter} onChange={setFilter} />
        </div>
        <Button look="subtle" onPress={() => void reload()}>
          {words.refresh}
        </Button>
      </div>
      <Loaded answer={answer} onRetry={retry}>
        {(listed) => (
          <List
            filter={filter}
            listed={listed}
            onChanged={() => void reload()}
            onMore={() => void more()}
          />
        )}
      </Loaded>
    </div>
  );
}
