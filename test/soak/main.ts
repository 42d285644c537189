import { mulberry32 } from '../../local/vendors/kit/faults';
import { Product } from './product';
import { recordsIn } from './records';

/** npm run soak -- --pages 500 [--port 4950] [--seed 1] */
const [pages, port, seed] = [
  ['--pages', 500],
  ['--port', 4950],
  ['--seed', 1],
].map(([name, otherwise]) => {
  const at = process.argv.indexOf(String(name));
  return at < 0 ? Number(otherwise) : Number(process.argv[at + 1]);
}) as [number, number, number];

const SPACE = { id: '65602', key: 'POL' };
const FOLDER = 20020;
const MINUTE = 60_000;
/** Rounds with faults, of five minutes each; then everything must arrive within so many without. */
const BAD_ROUNDS = 12;
const GOOD_ROUNDS = 60;

const random = mulberry32(seed);
const product = new Product(port);
const started = Date.now();
const say = (text: string) =>
  process.stdout.write(`${Math.round((Date.now() - started) / 1000)} s: ${text}\n`);

const titleOf = (number: number) => `Soak page ${seed}-${number}`;

async function publish(number: number): Promise<void> {
  const made = (await product.confluence('ben', '/pages', {
    spaceId: SPACE.id,
    status: 'current',
    title: titleOf(number),
    body: { representation: 'storage', value: `<p>Words of page ${number}.</p>` },
  })) as { id: string };
  const extension = { content: { id: made.id, type: 'page' }, space: SPACE };
  const ask = (person: string, functionKey: string, payload: object) =>
    product.invoke(person, { moduleKey: 'approval', functionKey, payload, extension });
  const { pageVersion } = (await ask('ben', 'page.state', {})) as { pageVersion: number };
  await ask('ben', 'page.submit', { pageVersion, presetId: 'legal', note: '' });
  await ask('clara', 'page.approve', { pageVersion, meaning: 'legal', comment: '' });
  await ask('ben', 'page.publish', { pageVersion, category: { '9830_6': 'Marketing' } });
}

/** Three calls in ten fail, in one round before anything is done, in the next after it was done. */
async function breakOpenText(round: number): Promise<void> {
  const probability = 0.3;
  const before = { kind: 'status', status: 502, probability };
  const after = { kind: 'reset-after', probability };
  const fault = round % 2 === 0 ? before : after;
  await product.control('faults', { system: 'opentext', fault });
}

/** Work goes on while the function's process, or the whole host, is stopped at a moment that nobody chose. */
async function stopInTheMiddle(round: number): Promise<void> {
  await breakOpenText(round);
  const working = product.control('clock', { advance: 5 * MINUTE }).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 200 + random() * 4_000));
  if (random() < 0.3) {
    await product.kill();
    await product.start({ fresh: false });
    await breakOpenText(round);
  } else {
    await product.control('crash');
  }
  await working;
}

async function main(): Promise<number> {
  await product.start({ fresh: true });
  say('the product runs');
  await breakOpenText(0);
  for (let number = 1; number <= pages; number += 1) await publish(number);
  say(`${pages} pages are approved and ordered`);
  for (let round = 0; round < BAD_ROUNDS; round += 1) await stopInTheMiddle(round);
  say('the faults end');
  await product.control('faults', { system: 'opentext', name: 'none' });
  const waiting = await untilDone();
  const records = await recordsIn(product.system('opentext'), FOLDER, `Soak page ${seed}-`);
  const doubled = records.filter(({ versions }) => versions !== 1).length;
  const names = new Set(records.map(({ name }) => name));
  const result = {
    pages,
    records: records.length,
    missing: pages - names.size,
    doubled: doubled + records.length - names.size,
    waiting,
    seconds: Math.round((Date.now() - started) / 1000),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
  const good = records.length === pages && names.size === pages && doubled === 0 && waiting === 0;
  return good ? 0 : 1;
}

/** How many deliveries have not arrived after all rounds: those on their way, and those that need attention. */
async function untilDone(): Promise<number> {
  let left = pages;
  for (let round = 0; round < GOOD_ROUNDS && left > 0; round += 1) {
    await product.control('clock', { advance: 5 * MINUTE });
    await product.control('tick');
    const [open, blocked, attention] = [
      await listed('open'),
      await listed('blocked'),
      await listed('attention'),
    ];
    left = open + blocked + attention;
    say(`on their way ${open}, blocked ${blocked}, need attention ${attention} (50 is 50 or more)`);
  }
  return left;
}

async function listed(state: string): Promise<number> {
  const answer = await product.invoke('dora', {
    moduleKey: 'settings',
    functionKey: 'deliveries.list',
    payload: { state, system: null, cursor: null },
    extension: {},
  });
  return (answer as { deliveries: unknown[] }).deliveries.length;
}

main()
  .finally(() => product.kill())
  .then(
    (code) => process.exit(code),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`);
      process.exit(1);
    },
  );
