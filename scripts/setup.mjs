// Makes sure that the packages are there, then runs the given command on the project's own Node (24).
// Used by the scripts that people call first; runs on any Node from 20 on and imports nothing that is not built in.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export const root = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  '..',
);
const bin = path.join(root, 'node_modules', '.bin');
const stamp = path.join(root, 'node_modules', '.installed-for');

/** Installs exactly what package-lock.json says, once per state of that file. Its output goes to stderr. */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  process.stderr.write('Installing packages (once)…\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    process.stderr.write(
      'The packages could not be installed; npm says above why. Is the network there?\n',
    );
    process.exit(done.status ?? 1);
  }
  writeFileSync(stamp, lock);
}

/** The project's Node 24 where its package exists for this machine, else the running one when it is new enough. */
export function projectNode() {
  const own = path.join(
    root,
    'node_modules',
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(own)) return own;
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 22) return process.execPath;
  process.stderr.write(
    `Imprimatur runs on Node 22 or 24, as Forge does; this is ${process.version}. Please install a newer Node.\n`,
  );
  process.exit(1);
}

/** The environment in which tools find the project's own commands first. */
export const environment = () => ({
  ...process.env,
  PATH: `${bin}${path.delimiter}${path.dirname(projectNode())}${path.delimiter}${process.env.PATH ?? ''}`,
});

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [tool, ...rest] = process.argv.slice(2);
  installPackages();
  const script = { tsx: 'tsx/dist/cli.mjs', jest: 'jest/bin/jest.js' }[tool];
  const done = spawnSync(projectNode(), [path.join(root, 'node_modules', script), ...rest], {
    cwd: root,
    env: environment(),
    stdio: 'inherit',
  });
  process.exit(done.status ?? 1);
}
