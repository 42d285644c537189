import type { Rendition } from '../contracts/asset';

/**
 * The rendition that a page or a record shows when nobody chose one: made for the web, else a preview, else any
 * that is not the original, which may be a layered print file.
 */
export function pictureRendition(renditions: readonly Rendition[]): Rendition | undefined {
  const derived = renditions.filter(({ original }) => !original);
  const named = (sign: RegExp) => derived.find(({ name }) => sign.test(name));
  return named(/\bweb\b/i) ?? named(/preview|vorschau|jpe?g|png/i) ?? named(/thumb/i) ?? derived[0];
}
