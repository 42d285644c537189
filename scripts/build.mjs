// Brings everything that is built up to date: the browser's parts and the functions' bundle. Skips what did not change.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { environment, projectNode, root } from './setup.mjs';

const stampFile = path.join(root, '.local', 'ui-built-from');

function filesBelow(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'build' && name !== 'node_modules')
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesBelow(path.join(folder, entry.name))
        : [path.join(folder, entry.name)],
    );
}

function fingerprint() {
  const hash = createHash('sha256');
  const folders = [
    'static',
    'src/contracts',
    'local/site/ui',
    'local/site/adf',
    'local/host/bridge',
  ];
  const files = folders.filter((folder) => existsSync(path.join(root, folder))).flatMap(filesBelow);
  for (const file of ['package-lock.json', 'vite.config.mjs', ...files.sort()]) {
    hash.update(file).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

const isBuilt = () =>
  ['local/site/ui', ...readdirSync(path.join(root, 'static')).map((name) => `static/${name}`)]
    .filter((folder) => existsSync(path.join(root, folder, 'index.html')))
    .every((folder) => {
      const page = path.join(root, folder, 'build', 'index.html');
      return existsSync(page) && statSync(page).size > 0;
    });

async function run(script) {
  const started = spawn(projectNode(), [path.join(root, 'scripts', script)], {
    cwd: root,
    env: environment(),
    stdio: ['ignore', process.stderr, process.stderr],
  });
  const [status] = await once(started, 'exit');
  if (status !== 0) process.exit(status ?? 1);
}

async function buildScreens() {
  const wanted = fingerprint();
  const built = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (built === wanted && isBuilt()) return;
  process.stderr.write('Building the screens…\n');
  await run('build-ui.mjs');
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, wanted);
}

/** Both at once: whoever starts the product for the first time waits for the slower one. */
export const buildAll = () => Promise.all([buildScreens(), run('bundle.mjs')]);
