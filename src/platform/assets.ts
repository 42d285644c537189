import { readFile } from 'node:fs/promises';
import path from 'node:path';

import * as z from 'zod';

import { Problem } from '../errors';

/** What Forge's runtime says of itself; @forge/api finds its translations the same way. */
const Runtime = z.object({
  __forge_runtime__: z.looseObject({ container: z.looseObject({ appCodeDir: z.string() }) }),
});

/** Where webpack puts a file that code names by `new URL(…, import.meta.url)`, when `extraFiles` is not honoured. */
const BESIDE: Readonly<Record<string, URL>> = {
  'verify.mjs': new URL('../../assets/verify.mjs', import.meta.url),
  'evidence-readme.md': new URL('../../assets/evidence-readme.md', import.meta.url),
  'fonts/NotoSans-Regular.ttf': new URL('../../assets/fonts/NotoSans-Regular.ttf', import.meta.url),
  'fonts/NotoSans-Bold.ttf': new URL('../../assets/fonts/NotoSans-Bold.ttf', import.meta.url),
  'fonts/NotoSans-Italic.ttf': new URL('../../assets/fonts/NotoSans-Italic.ttf', import.meta.url),
  'fonts/DejaVuSansMono.ttf': new URL('../../assets/fonts/DejaVuSansMono.ttf', import.meta.url),
  'fonts/DejaVuSans.ttf': new URL('../../assets/fonts/DejaVuSans.ttf', import.meta.url),
  'fonts/NotoEmoji-Regular.ttf': new URL(
    '../../assets/fonts/NotoEmoji-Regular.ttf',
    import.meta.url,
  ),
};

/**
 * A file of assets/, which the manifest's `extraFiles` puts beside the code. Forge documents that key but not
 * where its files end up, so the bundler's own copy is the second place to look.
 */
export async function loadAsset(name: string): Promise<Uint8Array> {
  const runtime = Runtime.safeParse(globalThis);
  const folder = runtime.data?.__forge_runtime__.container.appCodeDir;
  const beside = Object.hasOwn(BESIDE, name) ? BESIDE[name] : undefined;
  const places = [folder === undefined ? undefined : path.join(folder, 'assets', name), beside];
  for (const place of places) {
    const bytes = place && (await readFile(place).catch(() => undefined));
    if (bytes) return bytes;
  }
  throw new Problem('unexpected', { detail: `the app comes without ${name}` });
}
