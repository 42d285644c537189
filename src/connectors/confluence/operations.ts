import { BESIDE_PAGES } from './operations/beside-pages';
import type { ConfluenceOperation } from './operations/operation';
import { PAGES } from './operations/pages';
import { PROPERTIES } from './operations/properties';
import { SITE } from './operations/site';

/** Every call that the connector makes. */
export const OPERATIONS = [
  ...PAGES,
  ...PROPERTIES,
  ...BESIDE_PAGES,
  ...SITE,
] as const satisfies readonly ConfluenceOperation[];
