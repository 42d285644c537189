import type { DeliveryLine } from '../../../../src/contracts/delivery';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { Loaded, useLoaded } from '../../../kit/loading/loaded';
import { openPage } from '../../../kit/places';
import { Cause } from './cause';
import { Runs } from './runs';
import { wording } from './words';

interface Props {
  delivery: DeliveryLine;
  busy: boolean;
  onClose: () => void;
  onRetry: () => void;
  onCancel: () => void;
}

/** One delivery: its cause, its whole history, and what can be done with it. */
export function DetailDialog({ delivery, busy, onClose, onRetry, onCancel }: Props) {
  const words = wording();
  const { answer, retry } = useLoaded('deliveries.read', { id: delivery.id });
  const { pageId, may } = delivery;
  return (
    <Dialog
      title={words.page(delivery.title)}
      onClose={onClose}
      actions={
        <>
          {may.cancel && (
            <Button look="danger" busy={busy} onPress={onCancel}>
              {words.cancel}
            </Button>
          )}
          {pageId !== null && <Button onPress={() => openPage(pageId)}>{words.openPage}</Button>}
          {may.retry && (
            <Button busy={busy} onPress={onRetry}>
              {words.retry}
            </Button>
          )}
          <Button look="primary" onPress={onClose}>
            {words.close}
          </Button>
        </>
      }
    >
      <div class="stack">
        <Cause delivery={delivery} />
        <Loaded answer={answer} onRetry={retry}>
          {({ runs }) => <Runs runs={runs} />}
        </Loaded>
        {may.cancel && <p class="hint">{words.cancelMeans}</p>}
      </div>
    </Dialog>
  );
}
