// npm start: everything that is needed, then the product with its seeded story, until Ctrl+C.
// npm start -- --json --port N --fresh: one line of JSON on stdout when it is ready, for programs.
import { spawn } from 'node:child_process';
import path from 'node:path';

import { buildAll } from './build.mjs';
import { environment, installPackages, projectNode, root } from './setup.mjs';

installPackages();
await buildAll();

const child = spawn(
  projectNode(),
  [
    path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'),
    'local/main.ts',
    ...process.argv.slice(2),
  ],
  { cwd: root, env: environment(), stdio: 'inherit' },
);
// The child hears Ctrl+C itself; whoever stops this process stops the product.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 0));
