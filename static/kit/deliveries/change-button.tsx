import type { DeliveryLine } from '../../../src/contracts/delivery';
import { Button } from '../button';
import { SYSTEM_NAMES } from '../systems';
import type { Desk } from './desk';
import { placeOf } from './places';
import { wording } from './words';

interface Props {
  desk: Desk;
  delivery: DeliveryLine;
}

/** Opens the setting that helps; nothing where no setting does, or where the person may not change it. */
export function ChangeButton({ desk: { change }, delivery }: Props) {
  const words = wording();
  const place = placeOf(delivery);
  if (!place || !change) return null;
  return (
    <Button look="primary" onPress={() => change(place)}>
      {place.kind === 'connection'
        ? words.changeConnection(SYSTEM_NAMES[place.system])
        : words.changeRule(place.spaceKey)}
    </Button>
  );
}
