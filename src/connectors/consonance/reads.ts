import * as z from 'zod';

import type { SweepCursor, SweepPage } from '../../contracts/title-catalogue';
import type { Title, TitleContract, TitleProduct, TitleStage } from '../../contracts/titles';
import { Problem } from '../../errors';
import { ASSUMED } from './assumptions';
import { CONTRACT, productTree, STAGE, SUMMARY, SUMMARY_CONTRACT, workTree } from './documents';
import type { Graph } from './graph';
import { contractOf, productOf, summaryOf } from './mapping';
import { capabilitiesOf, onixFlagIn, queryIn, type Offer } from './offer';
import { select } from './selection';
import { titleOf } from './title';
import * as wire from './wire';

const notFound = (detail: string) => new Problem('not-found', { subject: 'Consonance', detail });

/** The type of a query's search argument, as this schema calls it. */
const searchType = (offer: Offer, query: string, argument: string) =>
  queryIn(offer, query)?.args[argument] ?? '';

export const linkFlagOf = (offer: Offer) => onixFlagIn(offer.types['WebLink'] ?? {});

const DAY = 86_400_000;

/** A day back: changes have days without hours, in a zone that is not known. */
export function sweepFrom(lastDay: string | null): SweepCursor {
  if (lastDay === null) return { since: null, after: 0 };
  const since = new Date(Date.parse(`${lastDay}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
  return { since, after: 0 };
}

// works(workSearch: {changedSince, after}) — keyset pages; how many a page has is not documented.
export async function* sweep(
  graph: Graph,
  from: SweepCursor,
  knownHash: (id: number) => string | undefined,
  imprintIds: readonly number[],
): AsyncIterable<SweepPage> {
  const offer = await graph.offer();
  const withContract = capabilitiesOf(offer).has('workContract');
  let contracts = withContract;
  let { after } = from;
  for (;;) {
    const search = {
      after,
      ...(from.since !== null && { changedSince: from.since }),
      ...(imprintIds.length > 0 && { imprintIdIn: imprintIds }),
    };
    const works = await summaries(graph, offer, search, contracts).catch((error: unknown) => {
      // A key that may see no contract may still see titles.
      if (!contracts || !(error instanceof Problem) || error.code !== 'forbidden') throw error;
      contracts = false;
      return summaries(graph, offer, search, contracts);
    });
    if (works.length === 0) return;
    const last = Math.max(...works.map(({ id }) => id));
    if (last <= after) {
      throw new Problem('bad-answer', { subject: 'Consonance', detail: 'the sweep stands still' });
    }
    after = last;
    const changed = works.map(summaryOf).filter(({ id, hash }) => knownHash(id) !== hash);
    yield { changed, unchanged: works.length - changed.length, cursor: { ...from, after } };
  }
}

async function summaries(graph: Graph, offer: Offer, search: object, contract: boolean) {
  const tree = contract ? { ...SUMMARY, ...SUMMARY_CONTRACT } : SUMMARY;
  const query = `query($search: ${searchType(offer, 'works', 'workSearch')}) {
    works(workSearch: $search) { ${select(offer, 'Work', tree)} } }`;
  const answer = z.looseObject({ works: z.array(wire.Summary) });
  return (await graph.read('works', query, { search }, answer)).works;
}

// work(workSearch: {idEq})
export async function title(
  graph: Graph,
  id: number,
  contractId: number | undefined,
  world: { baseUrl: string; now: () => number },
): Promise<Title> {
  const offer = await graph.offer();
  const query = `query($search: ${searchType(offer, 'work', 'workSearch')}) {
    work(workSearch: $search) { ${select(offer, 'Work', workTree(linkFlagOf(offer)))} } }`;
  const answer = z.looseObject({ work: wire.Work.nullable() });
  const { work } = await graph.read('work', query, { search: { idEq: id } }, answer);
  if (!work) throw notFound(`work ${id}`);
  const contract = await contractOfWork(graph, offer, id, contractId);
  return titleOf(work, {
    contract: contract ?? null,
    contractRead: contract !== undefined,
    baseUrl: world.baseUrl,
    now: world.now(),
  });
}

/** Null when there is none; undefined when it could not be read here or with this key. */
async function contractOfWork(
  graph: Graph,
  offer: Offer,
  id: number,
  contractId: number | undefined,
): Promise<TitleContract | null | undefined> {
  try {
    if (contractId !== undefined) {
      const [found] = await contracts(graph, [contractId]);
      return found?.titleId === id ? found : null;
    }
    if (!capabilitiesOf(offer).has('workContract')) return undefined;
    const query = `query($search: ${searchType(offer, 'work', 'workSearch')}) {
      work(workSearch: $search) { contract { ${select(offer, 'Contract', CONTRACT)} } } }`;
    const shape = z.looseObject({ contract: wire.Contract.nullish() });
    const answer = z.looseObject({ work: shape.nullable() });
    const { work } = await graph.read('work', query, { search: { idEq: id } }, answer);
    return work?.contract ? contractOf(work.contract) : null;
  } catch (error) {
    if (error instanceof Problem && error.code === 'forbidden') return undefined;
    throw error;
  }
}

// product(productSearch)
export async function product(
  graph: Graph,
  search: { isbn13Eq: string } | { idEq: number },
): Promise<TitleProduct | undefined> {
  const offer = await graph.offer();
  const tree = productTree(linkFlagOf(offer));
  const query = `query($search: ${searchType(offer, 'product', 'productSearch')}) {
    product(productSearch: $search) { ${select(offer, 'Product', tree)} } }`;
  const answer = z.looseObject({ product: wire.Product.nullable() });
  const found = await graph.read('product', query, { search }, answer);
  return found.product ? productOf(found.product) : undefined;
}

const MOST_CONTRACTS = 25;

// contract(contractSearch: {idEq}) — there is no list of contracts, so several are asked for under names of their own.
export async function contracts(graph: Graph, ids: readonly number[]): Promise<TitleContract[]> {
  const wanted = [...new Set(ids)].filter((id) => Number.isSafeInteger(id) && id > 0);
  if (wanted.length > MOST_CONTRACTS) {
    throw new Problem('invalid-input', { subject: 'Consonance', detail: 'too many contracts' });
  }
  if (wanted.length === 0) return [];
  const selected = select(await graph.offer(), 'Contract', CONTRACT);
  const calls = wanted.map(
    (id) => `c${id}: contract(contractSearch: {idEq: ${id}}) { ${selected} }`,
  );
  const answer = z.record(z.string(), wire.Contract.nullable());
  const found = await graph.read('contract', `{ ${calls.join(' ')} }`, {}, answer);
  return wanted.flatMap((id) => {
    const contract = found[`c${id}`];
    return contract ? [contractOf(contract)] : [];
  });
}

export async function stages(graph: Graph): Promise<TitleStage[]> {
  const offer = await graph.offer();
  if (capabilitiesOf(offer).has('listStages')) {
    const type = queryIn(offer, ASSUMED.stagesQuery)?.type ?? '';
    const query = `{ stages: ${ASSUMED.stagesQuery} { ${select(offer, type, STAGE)} } }`;
    const answer = z.looseObject({ stages: z.array(wire.Stage) });
    const found = await graph.read(ASSUMED.stagesQuery, query, {}, answer);
    return found.stages.map(({ id, name }) => ({ id, name }));
  }
  const names = new Set<string>();
  for await (const { changed } of sweep(graph, sweepFrom(null), () => undefined, [])) {
    for (const { stage } of changed) if (stage !== null) names.add(stage);
  }
  return [...names].toSorted().map((name) => ({ id: null, name }));
}
