import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Offer {
  id: string;
  title: string;
  description?: string;
  before: ComponentChildren;
  take: () => void;
}

interface Props {
  label: string;
  offers: Offer[];
  /** Where the cursor is on the screen. */
  at: { left: number; top: number; bottom: number };
  /** The editor's text field, which keeps the focus. */
  field: HTMLElement;
  /** Gives the list the keys that are pressed in the field. */
  listen: (onKey: (event: KeyboardEvent) => boolean) => void;
  close: () => void;
}

const HEIGHT = 330;

export function TypeAheadList({ label, offers, at, field, listen, close }: Props) {
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const index = Math.min(active, offers.length - 1);

  useEffect(() => setActive(0), [offers.map(({ id }) => id).join(' ')]);

  listen((event) => {
    const move = (step: number) => setActive((index + step + offers.length) % offers.length);
    if (event.key === 'Escape') close();
    else if (offers.length === 0) return false;
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' || event.key === 'Tab') offers[index]?.take();
    else return false;
    event.preventDefault();
    return true;
  });

  useEffect(() => {
    field.setAttribute('aria-controls', 'type-ahead');
    field.setAttribute('aria-activedescendant', `type-ahead-${offers[index]?.id ?? ''}`);
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' });
    return () => {
      field.removeAttribute('aria-controls');
      field.removeAttribute('aria-activedescendant');
    };
  }, [index, offers, field]);

  const above = at.bottom + HEIGHT > window.innerHeight && at.top > HEIGHT;
  const position = above
    ? { left: `${at.left}px`, bottom: `${window.innerHeight - at.top + 6}px` }
    : { left: `${at.left}px`, top: `${at.bottom + 6}px` };
  return (
    <div class="type-ahead" style={position}>
      {offers.length === 0 && <p class="type-ahead-none">No matching element</p>}
      <ul id="type-ahead" role="listbox" aria-label={label} ref={list}>
        {offers.map((offer, place) => (
          <li
            key={offer.id}
            id={`type-ahead-${offer.id}`}
            role="option"
            aria-selected={place === index}
            onPointerMove={() => setActive(place)}
            onPointerDown={(event) => {
              event.preventDefault();
              offer.take();
            }}
          >
            <span class="type-ahead-icon">{offer.before}</span>
            <span>
              {offer.title}
              {offer.description && <small>{offer.description}</small>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
