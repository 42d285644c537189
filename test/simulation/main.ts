import { runMany } from './run-many';
import { PARTS } from './variants';

/** npm run simulate -- --schedules N --seed S [--without PART] [--table] [--at-least DELIVERIES] */
function main(words: readonly string[]): Promise<number> {
  const wordAfter = (name: string) => {
    const at = words.indexOf(name);
    return at < 0 ? undefined : words[at + 1];
  };
  const numberAfter = (name: string, otherwise: number) => Number(wordAfter(name) ?? otherwise);
  const part = wordAfter('--without');
  const without = PARTS.find((known) => known === part);
  if (part !== undefined && without === undefined) {
    process.stderr.write(`Unknown part ${part}. Parts: ${PARTS.join(', ')}\n`);
    return Promise.resolve(2);
  }
  return runMany({
    schedules: numberAfter('--schedules', 1_000),
    seed: numberAfter('--seed', 1),
    without: without,
    atLeast: numberAfter('--at-least', 0),
    table: words.includes('--table'),
    write: (text) => void process.stdout.write(text),
  });
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`);
    process.exit(1);
  },
);
