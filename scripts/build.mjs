// Brings everything that is built up to date: the browser's parts and the functions' bundle. Skips what did not change.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
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

function run(script, ...rest) {
  const done = spawnSync(projectNode(), [path.join(root, 'scripts', script), ...rest], {
    cwd: root,
    env: environment(),
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

export function buildAll() {
  const wanted = fingerprint();
  const built = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (built !== wanted || !isBuilt()) {
    process.stderr.write('Building the screens…\n');
    run('build-ui.mjs');
    mkdirSync(path.dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, wanted);
  }
  run('bundle.mjs');
}
