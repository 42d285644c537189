import type { DeliveryLine } from '../../../src/contracts/delivery';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { formatMoment } from '../dates';
import { Loaded } from '../loading/loaded';
import { openPage } from '../places';
import { surroundings } from '../surroundings';
import { Cause } from './cause';
import { ChangeButton } from './change-button';
import type { Desk } from './desk';
import { Runs } from './runs';
import { useDetail } from './use-detail';
import { wording } from './words';

interface Props {
  desk: Desk;
  delivery: DeliveryLine;
  busy: boolean;
  onClose: () => void;
  onRetry: () => void;
  onCancel: () => void;
}

/** One delivery: its cause, its whole history, and what can be done with it. */
export function DetailDialog({ desk, delivery, busy, onClose, onRetry, onCancel }: Props) {
  const words = wording();
  const { answer, retry } = useDetail(desk, delivery.id);
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
          <Button onPress={onClose}>{words.close}</Button>
          <ChangeButton desk={desk} delivery={delivery} />
        </>
      }
    >
      <div class="stack">
        <Cause delivery={delivery} />
        <p class="hint">
          {words.identity(delivery.id, formatMoment(delivery.createdAt, surroundings()))}
        </p>
        <Loaded answer={answer} onRetry={retry}>
          {({ runs }) => <Runs runs={runs} />}
        </Loaded>
        {may.cancel && <p class="hint">{words.cancelMeans}</p>}
      </div>
    </Dialog>
  );
}
