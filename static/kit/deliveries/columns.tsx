import type { DeliveryLine } from '../../../src/contracts/delivery';
import { Button } from '../button';
import { formatMoment } from '../dates';
import { Lozenge } from '../lozenge';
import { surroundings } from '../surroundings';
import { SYSTEM_NAMES } from '../systems';
import type { Column } from '../table';
import { Cause } from './cause';
import { PHASES } from './looks';
import { wording } from './words';

interface Actions {
  busy: boolean;
  onOpen: (delivery: DeliveryLine) => void;
  onRetry: (deliveries: readonly DeliveryLine[]) => void;
}

export function columns({ busy, onOpen, onRetry }: Actions): Column<DeliveryLine>[] {
  const words = wording();
  const moment = (instant: string) => formatMoment(instant, surroundings());
  return [
    {
      key: 'what',
      title: words.what,
      sortBy: ({ title }) => title,
      cell: ({ title, flow, system }) => (
        <>
          <p class="strong">{words.page(title)}</p>
          <p class="hint">{words.flowTo(words.flows[flow] ?? flow, SYSTEM_NAMES[system])}</p>
        </>
      ),
    },
    {
      key: 'state',
      title: words.state,
      cell: ({ state }) => <Lozenge {...PHASES[state]} text={words.phases[state]} />,
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
      cell: (delivery) => (
        <div class="row">
          <Button
            look="subtle"
            label={words.detailsOf(delivery.title)}
            onPress={() => onOpen(delivery)}
          >
            {words.details}
          </Button>
          {delivery.may.retry && (
            <Button
              busy={busy}
              label={words.retryOf(delivery.title)}
              onPress={() => onRetry([delivery])}
            >
              {words.retry}
            </Button>
          )}
        </div>
      ),
    },
  ];
}
