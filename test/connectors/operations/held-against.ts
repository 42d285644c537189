import type { CallLine } from '../../../src/connectors/kit/http';
import type { Operation } from '../../../src/connectors/kit/operation';

/**
 * Holds what a connector has called against its list, both ways: calls that are not on it, and operations that were never
 * called. A name in braces stands for one part of a path, `{path}` for several.
 */
export function heldAgainst(
  operations: readonly Operation[],
  log: readonly Pick<CallLine, 'method' | 'path'>[],
): { unlisted: string[]; uncalled: string[] } {
  const calls = [...new Set(log.map(({ method, path }) => `${method} ${path}`))];
  // The most exact one counts: fewest names in braces first.
  const patterns = operations
    .map(({ call }) => ({ call, pattern: patternOf(call) }))
    .toSorted((a, b) => a.call.split('{').length - b.call.split('{').length);
  const named = (call: string) => operations.find((one) => one.call === call);
  const met = calls.map(
    (call) => (named(call) ?? patterns.find(({ pattern }) => pattern.test(call)))?.call,
  );
  return {
    unlisted: calls.filter((_, at) => met[at] === undefined),
    uncalled: operations.map(({ call }) => call).filter((call) => !met.includes(call)),
  };
}

function patternOf(call: string): RegExp {
  const text = call
    .split(/(\{\w+\})/)
    .map((part) => {
      if (part === '{path}') return '(.+)';
      // A log shows the name itself, where the address is a key.
      if (/^\{\w+\}$/.test(part)) return `([^/ ]+)`;
      return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${text}$`);
}
