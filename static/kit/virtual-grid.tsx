import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props<Item> {
  label: string;
  items: readonly Item[];
  /** How many there are in all; more are asked for when the end of `items` comes near. */
  total: number;
  onNearEnd: () => void;
  keyOf: (item: Item) => number;
  cell: (item: Item) => ComponentChildren;
  isSelected: (item: Item) => boolean;
  isDisabled: (item: Item) => boolean;
  /** A click, Space or Enter on an item. */
  onPick: (item: Item) => void;
  onFocusItem: (item: Item) => void;
}

const TILE = { width: 164, height: 228, gap: 12 };
const ROW = TILE.height + TILE.gap;
const SPARE_ROWS = 3;

/** How many columns fit, and which rows are to be seen. */
function useWindow(rows: (columns: number) => number) {
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 600, top: 0 });
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const measure = () =>
      setSize({ width: element.clientWidth, height: element.clientHeight, top: element.scrollTop });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);
  const columns = Math.max(1, Math.floor((size.width - TILE.gap) / (TILE.width + TILE.gap)));
  const count = rows(columns);
  const first = Math.max(0, Math.floor(size.top / ROW) - SPARE_ROWS);
  const last = Math.min(count, Math.ceil((size.top + size.height) / ROW) + SPARE_ROWS);
  return { room, columns, first, last, count };
}

/**
 * A grid of equal tiles of which only those in sight exist in the document, so that thousands scroll as well as
 * ten. Keys as https://www.w3.org/WAI/ARIA/apg/patterns/grid/ names them; one tile is in the tab order.
 */
export function VirtualGrid<Item>(props: Props<Item>) {
  const { items, total } = props;
  const [current, setCurrent] = useState(0);
  const { room, columns, first, last, count } = useWindow((fit) => Math.ceil(items.length / fit));
  const wantsFocus = useRef(false);
  const at = Math.min(current, items.length - 1);

  useEffect(() => {
    if (items.length < total && last >= count - 1) props.onNearEnd();
  }, [last, count, items.length, total]);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    room.current?.querySelector<HTMLElement>(`[data-index="${at}"]`)?.focus();
  }, [at, first, last]);

  const go = (index: number) => {
    const next = Math.max(0, Math.min(items.length - 1, index));
    wantsFocus.current = true;
    setCurrent(next);
    const item = items[next];
    if (item !== undefined) props.onFocusItem(item);
    const top = Math.floor(next / columns) * ROW;
    const view = room.current;
    if (!view) return;
    if (top < view.scrollTop) view.scrollTop = top;
    if (top + ROW > view.scrollTop + view.clientHeight) {
      view.scrollTop = top + ROW - view.clientHeight;
    }
  };
  const onKeyDown = (event: KeyboardEvent, index: number, item: Item) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor((room.current?.clientHeight ?? ROW) / ROW)) * columns;
    const actions: Record<string, () => void> = {
      ArrowRight: () => go(index + 1),
      ArrowLeft: () => go(index - 1),
      ArrowDown: () => go(index + columns),
      ArrowUp: () => go(index - columns),
      PageDown: () => go(index + page),
      PageUp: () => go(index - page),
      Home: () => go(0),
      End: () => go(items.length - 1),
      Enter: () => props.onPick(item),
      ' ': () => props.onPick(item),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  const rows = Array.from(
    { length: Math.max(0, last - first) },
    (_unused, offset) => first + offset,
  );
  return (
    <div class="grid-room" ref={room} tabIndex={-1}>
      <div
        class="grid"
        role="grid"
        aria-label={props.label}
        aria-multiselectable="true"
        aria-rowcount={Math.ceil(total / columns)}
        aria-colcount={columns}
        style={{ height: `${count * ROW}px` }}
      >
        {rows.map((row) => (
          <div
            key={row}
            class="grid-row"
            role="row"
            aria-rowindex={row + 1}
            style={{ top: `${row * ROW}px`, gridTemplateColumns: `repeat(${columns}, 1fr)` }}
          >
            {items.slice(row * columns, (row + 1) * columns).map((item, column) => {
              const index = row * columns + column;
              return (
                <div
                  key={props.keyOf(item)}
                  class="tile"
                  role="gridcell"
                  data-index={index}
                  aria-colindex={column + 1}
                  aria-selected={props.isSelected(item)}
                  aria-disabled={props.isDisabled(item) ? 'true' : undefined}
                  tabIndex={index === at ? 0 : -1}
                  onFocus={() => {
                    setCurrent(index);
                    props.onFocusItem(item);
                  }}
                  onClick={() => props.onPick(item)}
                  onKeyDown={(event) => onKeyDown(event, index, item)}
                >
                  {props.cell(item)}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
