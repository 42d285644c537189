import type { Place } from '../../kit/deliveries/places';

/** What the settings' screens know of each other. */
export interface ScreenProps {
  /** What a person came to change, because of deliveries that stopped. */
  place?: Place | undefined;
  /** Opens the screen on which it can be changed. */
  onChange: (place: Place) => void;
  /** It is changed: back to the deliveries. */
  onChanged: () => void;
}
