// Builds every Custom UI resource (static/*) and the local site's own front end, two at a time.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const wanted = process.argv.slice(2);
const folders = [
  ...readdirSync(path.join(root, 'static')).map((name) => `static/${name}`),
  'local/site/ui',
]
  .filter((folder) => existsSync(path.join(root, folder, 'index.html')))
  .filter((folder) => wanted.length === 0 || wanted.some((word) => folder.includes(word)));

async function build(folder) {
  const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', RESOURCE_FOLDER: folder },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise((resolve) => child.on('exit', resolve));
  if (code !== 0) throw new Error(`Building ${folder} failed.`);
}

const queue = [...folders];
const worker = async () => {
  for (let folder = queue.shift(); folder; folder = queue.shift()) await build(folder);
};
await Promise.all([worker(), worker()]);
