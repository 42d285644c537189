import type { Confluence } from '../../../src/contracts/confluence/confluence';
import { serveSite } from '../../local/site/api/serve-site';
import { testDamage } from '../damage/damage-suite';
import { EVERY_METHOD } from './every-method';
import { openPages } from './open-pages';

let serve: ReturnType<typeof serveSite>;

const operations = Object.fromEntries(
  Object.entries(EVERY_METHOD).map(([name, work]) => [
    name,
    async (confluence: Confluence) => work(confluence, await serve),
  ]),
);

testDamage<Confluence>(async () => {
  serve = serveSite();
  const served = await serve;
  return {
    connect: (tap) => openPages(served, 'dora', [], tap),
    close: () => served.close(),
  };
}, operations);
