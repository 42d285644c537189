// npm test: sets everything up, then runs all tests. Words after -- go to jest (npm test -- --selectProjects unit).
import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { buildAll } from './build.mjs';
import { chromium } from './chromium.mjs';
import { environment, installPackages, projectNode, root } from './setup.mjs';

const words = process.argv.slice(2);

installPackages();
const browser = words.join(' ').includes('--selectProjects unit') ? undefined : chromium();
await buildAll();

const done = spawnSync(
  projectNode(),
  [path.join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--maxWorkers=2', ...words],
  {
    cwd: root,
    env: { ...environment(), ...(browser !== undefined && { CHROMIUM_PATH: browser }) },
    stdio: 'inherit',
  },
);
process.exit(done.status ?? 1);
