declare const encoded: unique symbol;

/** A URL path whose parameters are encoded. Only `path` makes one. */
export type Path = string & { readonly [encoded]: true };

export function path(template: TemplateStringsArray, ...values: (string | number)[]): Path {
  const text = String.raw({ raw: template }, ...values.map(encodeURIComponent));
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the brand's one maker
  return text as Path;
}

/** Appends a query; lists repeat their name, undefined is left out. */
export function withQuery(
  base: Path,
  query: Record<string, string | number | boolean | readonly (string | number)[] | undefined>,
): Path {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    const values = Array.isArray(value) ? value : [value];
    for (const one of values) params.append(name, String(one));
  }
  const text = params.toString();
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- URLSearchParams has encoded it
  return (text === '' ? base : `${base}?${text}`) as Path;
}
