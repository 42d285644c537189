import { appendFileSync } from 'node:fs';

/** One JSON line per request: names, never values of credentials or bodies. */
export interface LogLine {
  at: string;
  system: string;
  method: string;
  path: string;
  /** Names of the query's parameters. */
  query: string[];
  /** Who called, as the stand-in understood the credentials. */
  actor: string | null;
  status: number | null;
  milliseconds: number;
  bytes: number;
  /** Kinds of the faults that hit the call. */
  faults: string[];
}

export interface RequestLog {
  add(line: LogLine): void;
  lines(): readonly LogLine[];
  clear(): void;
}

const KEPT = 5_000;

/** Keeps the last lines in memory and appends all of them to the file, when one is given. */
export function createRequestLog(file?: string): RequestLog {
  let kept: LogLine[] = [];
  return {
    add(line) {
      kept.push(line);
      if (kept.length > KEPT) kept = kept.slice(-KEPT);
      if (file !== undefined) appendFileSync(file, `${JSON.stringify(line)}\n`);
    },
    lines: () => kept,
    clear: () => (kept = []),
  };
}
