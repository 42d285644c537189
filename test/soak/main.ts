import { mulberry32 } from '../../local/vendors/kit/faults';
import { inParallel } from '../../src/domain/in-parallel';
import { Killer } from './killer';
import { patiently } from './patience';
import { Product } from './product';
import { PublishingPeople } from '../support/publishing-people';
import { recordsIn } from '../support/records';

/** npm run soak -- --pages 500 [--port 4950] [--seed 1] */
const [pages, port, seed] = [
  ['--pages', 500],
  ['--port', 4950],
  ['--seed', 1],
].map(([name, otherwise]) => {
  const at = process.argv.indexOf(String(name));
  return at < 0 ? Number(otherwise) : Number(process.argv[at + 1]);
}) as [number, number, number];

const FOLDER = 20020;
const MINUTE = 60_000;
/** Pages that are written, approved and ordered at the same time. */
const AT_ONCE = 3;
/** Somebody is killed so often, one for every ten pages, before the faults end. */
const KILLS = Math.max(12, pages / 10);
/** Milliseconds of ours in which nobody moves the clock. */
const PAUSE = 2_000;
/** Then everything must arrive within so many rounds of five minutes. */
const GOOD_ROUNDS = 120;

const random = mulberry32(seed);
const product = new Product(port);
const killer = new Killer(product, random, () => breakOpenText());
const started = Date.now();
const say = (text: string) =>
  process.stdout.write(`${Math.round((Date.now() - started) / 1000)} s: ${text}\n`);

const beginning = `Soak page ${seed}-`;

/** Three calls in ten fail; half of those before anything is done, the others after it was done. */
async function breakOpenText(): Promise<void> {
  await product.break('opentext', { kind: 'status', status: 502, probability: 0.15 });
  await product.break('opentext', { kind: 'reset-after', probability: 0.15 });
}

async function main(): Promise<number> {
  await product.start({ fresh: true });
  say('the product runs');
  await breakOpenText();
  killer.begin();
  await Promise.all([publishAll(), passTime()]);
  await killer.end();
  await product.control('faults', { system: 'opentext', name: 'none' });
  const before = await filed();
  say(`the faults end; ${before.length} records were begun among them`);
  const left = await untilDone();
  const records = await filed();
  const names = new Set(records.map(({ name }) => name));
  const twice = records.filter(({ versions }) => versions !== 1).length;
  const result = {
    pages,
    records: records.length,
    missing: pages - names.size,
    doubled: twice + records.length - names.size,
    amongFaults: before.length,
    ...left,
    hostKills: killer.hosts,
    functionKills: killer.functions,
    seconds: Math.round((Date.now() - started) / 1000),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
  const { missing, doubled } = result;
  return missing + doubled + left.waiting + left.attention === 0 ? 0 : 1;
}

/** While time passes, until everything is ordered and enough was killed. */
let ordered = false;

async function publishAll(): Promise<void> {
  const people = new PublishingPeople(() => product.caller, { '9830_6': 'Marketing' });
  const titles = Array.from({ length: pages }, (_, at) => `${beginning}${at + 1}`);
  await inParallel(titles, AT_ONCE, async (title) => {
    const id = await patiently(product, () => people.page(title));
    await patiently(product, () => people.order(id));
  }).finally(() => (ordered = true));
  say(`${pages} pages are approved and ordered`);
}

async function passTime(): Promise<void> {
  while (killer.isGoing && (!ordered || killer.kills < KILLS)) {
    // Where somebody was killed in the middle, the next round does it.
    await goOn().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

const filed = () => recordsIn(product.system('opentext'), FOLDER, beginning);

/** Five minutes pass, as far as nobody is killed meanwhile. */
async function goOn(): Promise<void> {
  await product.control('clock', { advance: 5 * MINUTE });
  await product.control('tick');
}

/** What has not arrived after all rounds: deliveries on their way, and those that need attention. */
async function untilDone(): Promise<{ waiting: number; attention: number }> {
  let left = { waiting: pages, attention: 0 };
  for (let round = 0; round < GOOD_ROUNDS && left.waiting > 0; round += 1) {
    await goOn();
    left = {
      waiting: (await listed('open')) + (await listed('blocked')),
      attention: await listed('attention'),
    };
    say(`waiting ${left.waiting}, need attention ${left.attention} (50 is 50 or more)`);
  }
  return left;
}

async function listed(state: string): Promise<number> {
  const answer = await product.caller.invoke('dora', {
    moduleKey: 'settings',
    functionKey: 'deliveries.list',
    payload: { state, system: null, cursor: null },
    extension: {},
  });
  return (answer as { deliveries: unknown[] }).deliveries.length;
}

async function run(): Promise<number> {
  try {
    return await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`);
    return 1;
  } finally {
    await killer.end().catch(() => undefined);
    await product.kill();
  }
}

void run().then((code) => process.exit(code));
