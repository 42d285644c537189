// npm run bench: what things cost, counted. Times are printed last and promise nothing.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { filesOf, first, sum } from '../test/support/bundle-size';
import { wayOfOnePage } from '../test/support/way-of-one-page';
import { createWorld } from '../test/support/world';

const STATIC = path.resolve(__dirname, '../static');

function sizes() {
  return readdirSync(STATIC)
    .filter((resource) => existsSync(path.join(STATIC, resource, 'build/assets')))
    .map((resource) => {
      const files = filesOf(resource);
      return { resource, first: sum(first(files)), all: sum(files) };
    });
}

/** Rows under the names of their members. */
function table(rows: readonly object[]): string {
  const lines = [
    Object.keys(rows[0] ?? {}),
    ...rows.map((row) => Object.values<unknown>({ ...row })),
  ];
  const cells = lines.map((line) => line.map(String));
  const widths = cells[0]?.map((_, at) =>
    Math.max(...cells.map((line) => (line[at] ?? '').length)),
  );
  return cells
    .map((line) => line.map((cell, at) => cell.padEnd(widths?.[at] ?? 0)).join('  '))
    .join('\n');
}

const say = (text: string) => process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  const started = performance.now();
  const world = await createWorld();
  const costs = await wayOfOnePage(world);
  await world.close();

  say('The way of one page: calls to each system, calls of the store, bytes that are kept\n');
  say(table(costs.map(({ step, ...cost }) => ({ step, ...cost }))));
  const built = sizes();
  say('\nScreens: compressed bytes of the first load, and of everything\n');
  say(built.length === 0 ? 'Not built yet: npm run build' : table(built));
  say(`\nAll of it took ${Math.round(performance.now() - started)} ms on this machine.`);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
