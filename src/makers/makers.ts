import type { PackFile } from '../domain/evidence/pack';
import { FONT_FILES, type FontBytes } from './pdf/fonts';
import { pagePdf, type PagePdf } from './pdf/page-pdf';
import { zip } from './zip';

type LoadAsset = (name: string) => Promise<Uint8Array>;

/** Everything that makes files. `asset` reads what comes with the app: fonts, the verifier. */
export function createMakers(asset: LoadAsset) {
  return {
    asset,
    zip: (files: readonly PackFile[]) => zip(files),
    pdf: async (page: PagePdf) => await pagePdf(page, await fontsFrom(asset)),
  };
}

async function fontsFrom(asset: LoadAsset): Promise<FontBytes> {
  const [regular, bold, italic, mono, symbols, emoji] = await Promise.all([
    asset(FONT_FILES.regular),
    asset(FONT_FILES.bold),
    asset(FONT_FILES.italic),
    asset(FONT_FILES.mono),
    asset(FONT_FILES.symbols),
    asset(FONT_FILES.emoji),
  ]);
  return { regular, bold, italic, mono, symbols, emoji };
}
