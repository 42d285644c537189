import { surroundings } from './surroundings';
import type { Language } from './surroundings';

const loaders: (() => Promise<void>)[] = [];

/**
 * A function that gives the words of the reader's language. English is part of the bundle; German is loaded by
 * those who read it, and has every word that English has.
 */
export function dictionary<Words>(
  en: Words,
  loadGerman: () => Promise<{ de: NoInfer<Words> }>,
): () => Words {
  let german = en;
  loaders.push(async () => {
    german = (await loadGerman()).de;
  });
  return () => (surroundings().language === 'de' ? german : en);
}

/** To be awaited before the first words are drawn, and after a lazy part brought words of its own. When the words cannot be loaded, English stands in for them. */
export async function loadWords(language: Language): Promise<void> {
  if (language === 'de') await Promise.allSettled(loaders.splice(0).map((load) => load()));
}
