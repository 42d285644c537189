import type { DeliveryLine } from '../../../src/contracts/delivery';
import { Button } from '../button';
import { Table } from '../table';
import { Cause } from './cause';
import { ChangeButton } from './change-button';
import { columns } from './columns';
import type { Desk } from './desk';
import { byCause, type Group } from './groups';
import { wording } from './words';

/** As many as one call takes. */
const AT_ONCE = 50;

export interface ListActions {
  desk: Desk;
  busy: boolean;
  onOpen: (delivery: DeliveryLine) => void;
  onRetry: (deliveries: readonly DeliveryLine[]) => void;
}

interface RetryProps extends ListActions {
  deliveries: readonly DeliveryLine[];
}

function RetryAll({ deliveries, busy, onRetry }: RetryProps) {
  const retriable = deliveries.filter(({ may }) => may.retry).slice(0, AT_ONCE);
  if (retriable.length < 2) return null;
  return (
    <Button busy={busy} onPress={() => onRetry(retriable)}>
      {wording().retryAll(retriable.length)}
    </Button>
  );
}

function SameCause({ group: { deliveries }, ...actions }: ListActions & { group: Group }) {
  const words = wording();
  const [first] = deliveries;
  const title = words.sameCause(deliveries.length);
  return (
    <section class="same-cause" aria-label={title}>
      <div class="stack-s">
        <h2>{title}</h2>
        <Cause delivery={first} />
      </div>
      <div class="row">
        <ChangeButton desk={actions.desk} delivery={first} />
        <RetryAll {...actions} deliveries={deliveries} />
      </div>
      <Table
        caption={title}
        columns={columns(actions).filter(({ key }) => key !== 'cause' && key !== 'state')}
        rows={deliveries}
        keyOf={({ id }) => id}
      />
    </section>
  );
}

interface ListProps extends ListActions {
  deliveries: readonly DeliveryLine[];
  /** Those that have something in common stand together. */
  grouped: boolean;
}

/** Deliveries with what can be done about them. */
export function List({ deliveries, grouped, ...actions }: ListProps) {
  const words = wording();
  const { groups, others } = grouped
    ? byCause(deliveries)
    : { groups: [], others: [...deliveries] };
  return (
    <>
      {groups.map((group) => (
        <SameCause key={group.key} group={group} {...actions} />
      ))}
      {others.length > 0 && (
        <section class="stack-s" aria-label={groups.length > 0 ? words.ownCauses : words.table}>
          <div class="row apart">
            {groups.length > 0 ? <h2>{words.ownCauses}</h2> : <span />}
            <RetryAll {...actions} deliveries={others} />
          </div>
          <Table
            caption={words.table}
            columns={columns(actions)}
            rows={others}
            keyOf={({ id }) => id}
          />
        </section>
      )}
    </>
  );
}
