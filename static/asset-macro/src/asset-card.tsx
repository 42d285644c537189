import type { AssetCard as Card } from '../../../src/contracts/asset';
import type { Reference } from '../../kit/assets/references';
import { RightsBadges } from '../../kit/assets/rights';
import { endingSoon, statusOf } from '../../kit/assets/status';
import { formatMoment } from '../../kit/dates';
import { CLOCK, UP } from '../../kit/icons';
import { Lozenge } from '../../kit/lozenge';
import { surroundings } from '../../kit/surroundings';
import { Details } from './details';
import { Picture } from './picture';
import { wording } from './words';

interface Props {
  reference: Reference;
  card: Card;
  /** The card is the last known one because CELUM could not be asked. */
  stale: boolean;
}

/** One asset as readers see it: picture, name, version, status and rights. */
export function AssetCard({ reference, card, stale }: Props) {
  const words = wording();
  const reader = surroundings();
  const status = statusOf(card);
  const ending = endingSoon(card.usability);
  const pinned = reference.mode === 'pinned';
  return (
    <figure class={`card ${reference.size}`}>
      <Picture card={card} rendition={reference.rendition} />
      <figcaption class="facts">
        <p>
          <strong class="name">{card.name}</strong>{' '}
          <span class="label">
            {card.versionNumber !== null && words.versionNumber(card.versionNumber)}
            {pinned && ` ${words.pinned}`}
          </span>
        </p>
        <p class="states">
          <Lozenge {...status} />
          {ending && <Lozenge {...ending} />}
          {card.newer && (
            <Lozenge
              tone="info"
              icon={UP}
              text={words.newer(card.newer.number, card.versionNumber)}
            />
          )}
          {stale && (
            <Lozenge
              tone="warning"
              icon={CLOCK}
              text={words.stale(formatMoment(card.asOf, reader))}
            />
          )}
        </p>
        <RightsBadges rights={card.rights} zone={card.licenceZone} />
        <Details card={card} pinned={pinned} status={status.text} />
      </figcaption>
    </figure>
  );
}
