/**
 * Whether an app with these scopes may take the route. Granular and classic scopes are alternatives on v1; v2 knows
 * granular ones only. A token of the other family is refused, as on real sites.
 */
export function covers(required: string, held: readonly string[]): boolean {
  if (required === '') return true;
  return required
    .split('|')
    .some((alternative) => alternative.split('+').every((scope) => held.includes(scope.trim())));
}
