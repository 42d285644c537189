// npm run soak -- --pages 500: the product under faults and sudden deaths, until everything has arrived exactly once.
import { spawnSync } from 'node:child_process';

import { buildAll } from './build.mjs';
import { environment, installPackages, projectNode, root } from './setup.mjs';

installPackages();
await buildAll();

const words = ['--import', 'tsx', 'test/soak/main.ts', ...process.argv.slice(2)];
const options = { cwd: root, env: environment(), stdio: 'inherit' };
process.exit(spawnSync(projectNode(), words, options).status ?? 1);
