import { ANN, BEN, EVAN } from './build';
import { addToPage, words } from './edit';
import { setUp } from './story';
import type { World } from './world';

/** What one step of a person costs. */
export interface Cost {
  step: string;
  confluence: number;
  celum: number;
  opentext: number;
  /** Calls of the store that read and that write, and wake-ups that were queued. */
  reads: number;
  writes: number;
  pushes: number;
  /** By which what is kept has grown. */
  storedBytes: number;
}

const PAGE = '98310';
const SEARCH = {
  text: 'hero',
  collectionId: null,
  kinds: [],
  showUnusable: false,
  sort: 'name' as const,
  page: 1,
  locale: 'en-US',
};
const CARDS = { references: [{ assetId: 4711, versionId: null }], locale: 'en-US' };

/** Walks one page's way, from the picker to the second version of its record, and counts what leaves the app. */
export async function wayOfOnePage(world: World): Promise<Cost[]> {
  await setUp(world);
  // What setting up set off: reading which pages show assets.
  await world.work();
  const ann = { who: ANN, pageId: PAGE };
  const ben = { who: BEN, pageId: PAGE };
  const costs: Cost[] = [];
  const step = async (name: string, work: () => Promise<unknown>) => {
    const calls: string[] = [];
    const before = world.store.dump().length;
    world.interrupt = (what) => void calls.push(what);
    await work();
    world.interrupt = () => undefined;
    costs.push({ ...costOf(calls), step: name, storedBytes: world.store.dump().length - before });
  };
  const version = async () => (await world.call(ann, 'page.state', {})).pageVersion;
  const publish = async () => {
    await world.call(ann, 'page.publish', { pageVersion: await version(), category: {} });
    await world.work();
  };
  const submit = async () => {
    const pageVersion = await version();
    await world.call(ann, 'page.submit', { pageVersion, presetId: 'brand', note: '' });
    await world.work();
  };
  const approve = async () => {
    const pageVersion = await version();
    await world.call(ben, 'page.approve', { pageVersion, meaning: 'brand', comment: '' });
    await world.work();
  };

  await step('open the picker and search', async () => {
    await world.call(ann, 'assets.collections', { parentId: null });
    await world.call(ann, 'assets.search', SEARCH);
  });
  await step('a reader sees a picture, first time', () =>
    world.call({ who: EVAN, pageId: PAGE }, 'assets.cards', CARDS),
  );
  await step('another reader sees it', () =>
    world.call({ who: ANN, pageId: PAGE }, 'assets.cards', CARDS),
  );
  await step('open the page’s approval', () => world.call(ann, 'page.state', {}));
  await step('submit', submit);
  await step('approve', approve);
  await step('publish: the record is filed', publish);
  await step('publish again: nothing is new', publish);
  await addToPage(world, PAGE, words('Changed words'));
  await submit();
  await approve();
  await step('publish again: a new version', publish);
  return costs;
}

function costOf(calls: readonly string[]): Omit<Cost, 'step' | 'storedBytes'> {
  const count = (pattern: RegExp) => calls.filter((call) => pattern.test(call)).length;
  return {
    confluence: count(/^[A-Z]+ \/wiki\//),
    celum: count(/^[A-Z]+ https:\/\/aurora\.celum\.cloud/),
    opentext: count(/^[A-Z]+ https:\/\/(ecm|otds)\.aurora-press\.example/),
    reads: count(/^(get|list|query)[A-Za-z]* /),
    writes: count(/^(set|delete|create|transact)[A-Za-z]* /),
    pushes: count(/^wake /),
  };
}
