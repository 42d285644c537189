import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import type { World } from './world';

const VERIFIER = path.resolve(__dirname, '../../assets/verify.mjs');

/** Orders the page's evidence as this person and fetches it, as the browser does. */
export async function fetchPack(world: World, at: { who: string; pageId: string }) {
  const { id } = await world.call(at, 'evidence.order', {});
  await world.work();
  const state = await world.call({ who: at.who }, 'evidence.state', { id });
  const pieces: string[] = [];
  while (pieces.length < state.pieces) {
    const more = { id, from: pieces.length };
    pieces.push(...(await world.call({ who: at.who }, 'evidence.pieces', more)));
  }
  return { state, bytes: Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64'))) };
}

interface Verdict {
  status: number | null;
  output: string;
}

/** What the verifier says of a file of this name, run as an auditor runs it. */
export function verify(bytes: Uint8Array, name: string, ...options: string[]): Verdict {
  return inFolder((folder) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    const done = spawnSync(process.execPath, [VERIFIER, file, ...options], { encoding: 'utf8' });
    return { status: done.status, output: done.stdout + done.stderr };
  });
}

/** The first problem that the verifier names after each of these bytes was changed; null where it names none. */
export function verifyFlipped(
  bytes: Uint8Array,
  kind: 'verifyPack' | 'verifyLog',
  offsets: readonly number[],
): (string | null)[] {
  return inFolder((folder) => {
    writeFileSync(path.join(folder, 'file'), bytes);
    writeFileSync(path.join(folder, 'offsets'), JSON.stringify(offsets));
    const program = `
      import { readFileSync } from 'node:fs';
      import { ${kind} as verify } from ${JSON.stringify(pathToFileURL(VERIFIER).href)};
      const bytes = readFileSync('file');
      const found = JSON.parse(readFileSync('offsets', 'utf8')).map((at) => {
        bytes[at] ^= 1 << at % 8;
        const [first = null] = verify(bytes).problems;
        bytes[at] ^= 1 << at % 8;
        return first;
      });
      process.stdout.write(JSON.stringify(found));`;
    const options = { cwd: folder, encoding: 'utf8', maxBuffer: 64_000_000 } as const;
    const done = spawnSync(process.execPath, ['--input-type=module', '-e', program], options);
    if (done.status !== 0) throw new Error(done.stderr);
    return JSON.parse(done.stdout) as (string | null)[];
  });
}

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'pack-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
