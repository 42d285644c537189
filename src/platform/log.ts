import type { Log } from '../app/ports';
import type { Redactor } from './redact';

/** One JSON line per event on the function's log, with nothing in it that should not be read there. */
export function createLog(redactor: Redactor): Log {
  return (level, event, facts = {}) => {
    const line = redactor.clean(JSON.stringify({ level, event, ...facts }));
    // eslint-disable-next-line no-console -- the console is the platform's log
    console[level](line);
  };
}
