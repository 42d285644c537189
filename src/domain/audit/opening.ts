import canonicalize from 'canonicalize';

import type { SigningKey } from '../../contracts/audit';

/** What the signature of an exported log's first line is of. */
export const openingText = (opening: {
  site: string;
  exportedAt: string;
  keys: readonly SigningKey[];
}): string => {
  const { site, exportedAt, keys } = opening;
  return `imprimatur-audit-log\n${canonicalize({ site, exportedAt, keys }) ?? ''}\n`;
};
