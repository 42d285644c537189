import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import { DOWN, Icon, UP } from './icons';

export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ComponentChildren;
  /** Makes the column sortable. */
  sortBy?: (row: Row) => string | number;
}

interface Props<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}

interface Order {
  key: string;
  descending: boolean;
}

function sorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], order: Order | null) {
  const by = columns.find((column) => column.key === order?.key)?.sortBy;
  if (!by || !order) return rows;
  const sign = order.descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [by(a), by(b)];
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
    return sign * String(x).localeCompare(String(y), undefined, { numeric: true });
  });
}

/** A table whose sortable headings are buttons. */
export function Table<Row>({ caption, columns, rows, keyOf }: Props<Row>) {
  const [order, setOrder] = useState<Order | null>(null);
  const direction = (key: string) => {
    if (order?.key !== key) return undefined;
    return order.descending ? 'descending' : 'ascending';
  };
  return (
    <div class="table-room">
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, sortBy }) => (
              <th key={key} scope="col" aria-sort={direction(key)}>
                {sortBy ? (
                  <button
                    type="button"
                    onClick={() =>
                      setOrder({ key, descending: order?.key === key && !order.descending })
                    }
                  >
                    {title}
                    {order?.key === key && <Icon shape={order.descending ? DOWN : UP} />}
                  </button>
                ) : (
                  title
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(rows, columns, order).map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ key, cell }) => (
                <td key={key}>{cell(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
