/** Kinds of the values in a result, by where they are; places in a list count as one. */
export function typesOf(result: unknown): Map<string, Set<string>> {
  const types = new Map<string, Set<string>>();
  const walk = (value: unknown, at: string): void => {
    if (value === null || value === undefined) return;
    if (value instanceof Set || value instanceof Map) {
      walk([...value], at);
      return;
    }
    const kind = kindOf(value);
    types.set(at, (types.get(at) ?? new Set()).add(kind));
    if (Array.isArray(value)) {
      for (const one of value) walk(one, `${at}[]`);
      return;
    }
    if (kind === 'object') {
      for (const [key, one] of Object.entries(value)) walk(one, `${at}.${key}`);
    }
  };
  walk(result, '');
  return types;
}

const kindOf = (value: unknown) =>
  Array.isArray(value)
    ? 'list'
    : typeof value === 'number' && Number.isNaN(value)
      ? 'NaN'
      : typeof value;

/**
 * Places of a result at which stands another kind of value than in a healthy one: text where a number was promised. What
 * is missing is no other kind, and neither is a place that the healthy result did not have.
 */
export function strangers(healthy: unknown, result: unknown): string[] {
  const known = typesOf(healthy);
  return [...typesOf(result)].flatMap(([at, kinds]) => {
    const usual = known.get(at);
    return usual === undefined || [...kinds].every((kind) => usual.has(kind)) ? [] : [at];
  });
}
