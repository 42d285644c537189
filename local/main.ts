// What `npm start` runs: the whole local world in one process, until Ctrl+C.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { startWorld } from './world';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4600' },
    json: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
  },
});

const root = path.resolve(__dirname, '..');

async function main(): Promise<void> {
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_000) {
    throw new Error(`--port wants a number from 1 to 65000, not "${values.port}".`);
  }
  const dir = path.join(root, '.local', `world-${port}`);
  if (values.fresh) rmSync(dir, { recursive: true, force: true });
  const world = await startWorld({ root, dir, port });

  let closing = false;
  const close = () => {
    if (closing) return;
    closing = true;
    void world.close().then(() => process.exit(0));
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);

  const line = values.json ? JSON.stringify(world.describe()) : greeting(world.url);
  process.stdout.write(`${line}\n`);
}

const greeting = (url: string) => `
  Imprimatur is ready:  ${url}

  The tour starts there. Ctrl+C stops everything; npm start -- --fresh starts the story again.
`;

main().catch((error: unknown) => {
  const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  process.stderr.write(
    busy
      ? `Port ${values.port} or one of the eight after it is in use. Choose others: npm start -- --port 4700\n`
      : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
