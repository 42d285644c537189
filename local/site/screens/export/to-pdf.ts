import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { ExportRefused, type PageDocument } from './export-type';

const run = promisify(execFile);

const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const PRINT_MILLISECONDS = 45_000;

/** Chromium of CHROMIUM_PATH or of the machine's PATH; undefined where there is none. */
function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && existsSync(named)) return named;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders
    .flatMap((folder) => PROGRAMS.map((program) => path.join(folder, program)))
    .find((file) => existsSync(file));
}

/** Prints the page with a headless Chromium that reaches no network. @throws {ExportRefused} */
export async function toPdf({ html, images }: PageDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chromium = findChromium();
  if (chromium === undefined) {
    throw new ExportRefused(
      503,
      'The PDF export of this local site needs Chromium, and none was found. Install it, or name it in CHROMIUM_PATH. Export to Word works without it.',
    );
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'page-export-'));
  try {
    const page = html.replace(/image:(-?\d+)/g, (_, index: string) => {
      const image = images[Number(index)];
      return image
        ? `data:${image.mediaType};base64,${Buffer.from(image.bytes).toString('base64')}`
        : '';
    });
    const source = path.join(folder, 'page.html');
    const target = path.join(folder, 'page.pdf');
    await writeFile(source, page.replaceAll('<details', '<details open'));
    await run(
      chromium,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-javascript',
        '--host-resolver-rules=MAP * ~NOTFOUND',
        '--no-pdf-header-footer',
        `--user-data-dir=${path.join(folder, 'profile')}`,
        `--print-to-pdf=${target}`,
        `file://${source}`,
      ],
      { timeout: PRINT_MILLISECONDS },
    );
    return new Uint8Array(await readFile(target));
  } catch {
    throw new ExportRefused(
      500,
      'Chromium could not print the page. Try again, or export to Word.',
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
