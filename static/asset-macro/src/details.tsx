import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { AssetCard } from '../../../src/contracts/asset';
import { assetWording } from '../../kit/assets/words';
import { showImpact } from '../../kit/bridge';
import { formatDay, formatMoment } from '../../kit/dates';
import { Icon, INFO } from '../../kit/icons';
import { surroundings } from '../../kit/surroundings';
import { wording } from './words';

interface Props {
  card: AssetCard;
  pinned: boolean;
  status: string;
}

/**
 * A frame in a page ends where its content ends, so the panel is kept inside it: above its button where only there
 * is room, else below, and a frame that is too low grows. It touches the button, so that the mouse can reach it,
 * and never lies on it, so that a click still finds it.
 */
function fit(panel: HTMLElement, trigger: HTMLElement) {
  const place = trigger.getBoundingClientRect();
  const { offsetHeight: height, offsetWidth: width } = panel;
  const { clientHeight, clientWidth } = document.documentElement;
  const roomBelow = Math.max(document.body.offsetHeight, clientHeight) - place.bottom > height;
  const above = !roomBelow && place.top - height >= 8;
  const top = (above ? place.top - height : place.bottom) + scrollY;
  document.body.style.minHeight = `${top + height + 8}px`;
  panel.style.top = `${top}px`;
  panel.style.left = `${Math.max(8, Math.min(place.left, clientWidth - width - 8))}px`;
}

function Facts({ card, pinned, status }: Props) {
  const words = wording();
  const asset = assetWording();
  const reader = surroundings();
  const { rights } = card;
  const list = (values: readonly string[]) => values.join(', ') || asset.notStated;
  const version = card.versionNumber === null ? '' : `${words.versionNumber(card.versionNumber)}, `;
  const rows: [string, string][] = [
    [words.status, status],
    [asset.version, version + (pinned ? words.pinnedLong : words.followLong)],
    [asset.channels, list(rights.channels)],
    [asset.territories, list(rights.territories)],
    [asset.languages, list(rights.languages)],
    [
      asset.licence,
      rights.licenceEnd
        ? asset.licenceTo(formatDay(rights.licenceEnd, reader), card.licenceZone ?? 'UTC')
        : asset.notStated,
    ],
    [asset.credit, rights.credit ?? asset.notStated],
    [asset.owner, card.owner ?? asset.notStated],
    [words.asOf, formatMoment(card.asOf, reader)],
  ];
  return (
    <dl>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt class="label">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Everything the app knows of the asset: while pointed at or focused, or kept open by a click; Escape closes. */
export function Details(props: Props) {
  const words = wording();
  const [open, setOpen] = useState<'no' | 'passing' | 'kept'>('no');
  const trigger = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const shown = open !== 'no';
  const id = `details-${props.card.id}`;

  useLayoutEffect(() => {
    if (panel.current && trigger.current) fit(panel.current, trigger.current);
  }, [shown]);
  useEffect(() => {
    if (!shown) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen('no');
    };
    const onPointer = (event: PointerEvent) => {
      const at = event.target;
      if (!(at instanceof Node) || panel.current?.contains(at) || trigger.current?.contains(at)) {
        return;
      }
      setOpen('no');
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPointer);
      document.body.style.minHeight = '';
    };
  }, [shown]);

  return (
    <span
      onMouseEnter={() => setOpen((now) => (now === 'no' ? 'passing' : now))}
      onMouseLeave={() => setOpen((now) => (now === 'passing' ? 'no' : now))}
    >
      <button
        type="button"
        class="details"
        ref={trigger}
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        aria-label={words.detailsOf(props.card.name)}
        onFocus={() => setOpen((now) => (now === 'no' ? 'passing' : now))}
        onBlur={() => setOpen((now) => (now === 'passing' ? 'no' : now))}
        onClick={() => setOpen((now) => (now === 'kept' ? 'no' : 'kept'))}
      >
        <Icon shape={INFO} /> {words.details}
      </button>
      {shown && (
        <div
          class="panel"
          id={id}
          ref={panel}
          role="group"
          aria-label={words.detailsOf(props.card.name)}
        >
          <p class="name">{props.card.name}</p>
          <Facts {...props} />
          <button type="button" class="details" onClick={() => showImpact(props.card.id)}>
            {words.impact}
          </button>
        </div>
      )}
    </span>
  );
}
