import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** What a row may hold; `undefined` in a condition is left out of it. */
type Cells<Row> = { [Name in keyof Row]?: Row[Name] | undefined };

/** One SQLite table whose rows are found by equality; everything cleverer happens in memory. */
export class Table<Row extends object> {
  readonly #db: DatabaseSync;
  readonly #name: string;
  readonly #statements = new Map<string, StatementSync>();

  constructor(db: DatabaseSync, name: string) {
    this.#db = db;
    this.#name = name;
  }

  find(where: Cells<Row>): Row | undefined {
    return this.list(where)[0];
  }

  /** Rows in the order they were inserted. */
  list(where: Cells<Row> = {}): Row[] {
    const [names, values] = cells(where);
    const sql = `SELECT * FROM "${this.#name}"${condition(names)} ORDER BY rowid`;
    if (names.length > 0 && !this.#statements.has(sql)) this.#indexBy(names);
    return this.#statement(sql).all(...values) as unknown as Row[];
  }

  /** What is looked for once is looked for thousands of times. */
  #indexBy(names: readonly string[]): void {
    const index = quoted(`${this.#name} by ${names.join(' ')}`);
    const columns = names.map(quoted).join(', ');
    this.#db.exec(`CREATE INDEX IF NOT EXISTS ${index} ON ${quoted(this.#name)} (${columns})`);
  }

  insert(row: Row): Row {
    const [names, values] = cells(row);
    const marks = names.map(() => '?').join(', ');
    this.#statement(
      `INSERT INTO "${this.#name}" (${names.map(quoted).join(', ')}) VALUES (${marks})`,
    ).run(...values);
    return row;
  }

  update(where: Cells<Row>, change: Cells<Row>): void {
    const [names, values] = cells(where);
    const [changed, newValues] = cells(change);
    const assignments = changed.map((name) => `${quoted(name)} = ?`).join(', ');
    this.#statement(`UPDATE "${this.#name}" SET ${assignments}${condition(names)}`).run(
      ...newValues,
      ...values,
    );
  }

  delete(where: Cells<Row>): void {
    const [names, values] = cells(where);
    this.#statement(`DELETE FROM "${this.#name}"${condition(names)}`).run(...values);
  }

  #statement(sql: string): StatementSync {
    const kept = this.#statements.get(sql) ?? this.#db.prepare(sql);
    this.#statements.set(sql, kept);
    return kept;
  }
}

function cells(row: object): [string[], SQLInputValue[]] {
  const entries = Object.entries(row).filter(([, value]) => value !== undefined);
  return [entries.map(([name]) => name), entries.map(([, value]) => value as SQLInputValue)];
}

const quoted = (name: string) => `"${name}"`;

const condition = (names: string[]) =>
  names.length === 0 ? '' : ` WHERE ${names.map((name) => `${quoted(name)} IS ?`).join(' AND ')}`;
