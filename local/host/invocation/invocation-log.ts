import type { ConsoleLine } from '../runtime/function-process';
import { LOG_BYTES, LOG_LINES_PER_MINUTE, startedMinutes } from './limits';
import type { Usage } from './meter';

/** What a function wrote to the console. */
export interface LogLine {
  /** ISO time of the local clock. */
  at: string;
  invocationId: string | null;
  functionKey: string | null;
  level: string;
  message: string;
}

const KEPT_LINES = 5000;

/** Lines and bytes that an invocation may still write. */
export interface LogBudget {
  lines: number;
  bytes: number;
}

export const logBudget = (timeoutSeconds: number): LogBudget => ({
  lines: LOG_LINES_PER_MINUTE * startedMinutes(timeoutSeconds),
  bytes: LOG_BYTES,
});

export type InvocationLog = ReturnType<typeof createInvocationLog>;

/** Keeps the last lines and hands each to `write` as JSON. Lines beyond an invocation's budget are dropped. */
export function createInvocationLog(options: { now: () => number; write: (json: string) => void }) {
  const kept: LogLine[] = [];
  return {
    add(line: ConsoleLine, by: { usage: Usage; budget: LogBudget } | undefined): void {
      const bytes = Buffer.byteLength(line.message);
      if (by) {
        if (by.budget.lines < 1 || by.budget.bytes < bytes) return;
        by.budget.lines -= 1;
        by.budget.bytes -= bytes;
        by.usage.logLines += 1;
      }
      const entry: LogLine = {
        at: new Date(options.now()).toISOString(),
        functionKey: by?.usage.functionKey ?? null,
        ...line,
      };
      kept.push(entry);
      if (kept.length > KEPT_LINES) kept.shift();
      options.write(JSON.stringify(entry));
    },
    lines: (): readonly LogLine[] => kept,
    clear: () => void kept.splice(0),
  };
}
