import { mayDo, mayInSpace } from '../../state/rights';
import type { PageRow } from '../../state/rows';
import type { SiteState, Who } from '../../state/state';

interface PermittedOperation {
  operation: string;
  targetType: string;
}

/** What the caller may do to the page. */
export function operationsOf(state: SiteState, who: Who, page: PageRow): PermittedOperation[] {
  const update = mayDo(state, who.accountId, page, 'update');
  const allowed: [string, string, boolean][] = [
    ['read', 'page', true],
    ['update', 'page', update],
    ['delete', 'page', mayDo(state, who.accountId, page, 'delete')],
    ['create', 'comment', mayInSpace(state, who.accountId, page.spaceId, ['create', 'comment'])],
    ['create', 'attachment', update],
    ['restrict_content', 'page', update],
    ['export', 'page', true],
  ];
  return allowed.flatMap(([operation, targetType, may]) =>
    may ? [{ operation, targetType }] : [],
  );
}

const SPACE_OPERATIONS = [
  ['read', 'space'],
  ['create', 'page'],
  ['delete', 'page'],
  ['create', 'comment'],
  ['delete', 'comment'],
  ['create', 'attachment'],
  ['delete', 'attachment'],
  ['restrict_content', 'space'],
  ['export', 'space'],
  ['administer', 'space'],
] as const;

export const operationsOfSpace = (
  state: SiteState,
  who: Who,
  spaceId: string,
): PermittedOperation[] =>
  SPACE_OPERATIONS.flatMap(([operation, targetType]) =>
    mayInSpace(state, who.accountId, spaceId, [operation, targetType])
      ? [{ operation, targetType }]
      : [],
  );
