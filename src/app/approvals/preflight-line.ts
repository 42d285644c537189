import type { PreflightCode, PreflightItem } from '../../contracts/approval';

type Line = Pick<PreflightItem, 'kind' | 'subject'> &
  Partial<PreflightItem> & { code: PreflightCode };

/** One line of the list: fine, with nothing to do, unless said otherwise. */
export const line = (id: string, item: Line): PreflightItem => ({
  id,
  level: 'ok',
  values: {},
  action: 'none',
  ...item,
});
