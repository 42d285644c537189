import { FICTION } from './fiction';
import { KNOWLEDGE } from './knowledge';
import type { TitleSeed } from './title';
import { YOUNG } from './young';

/** Thirty titles of Aurora Press, some in order, some not. */
export const TITLES: readonly TitleSeed[] = [...FICTION, ...KNOWLEDGE, ...YOUNG];
