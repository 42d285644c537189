import * as z from 'zod';

import type { MoveOutcome } from '../../contracts/title-catalogue';
import type { TitleProduct } from '../../contracts/titles';
import { CONTRACT, productTree } from './documents';
import type { Graph } from './graph';
import { productOf } from './mapping';
import { mark, problem } from './mark';
import { queryIn } from './offer';
import { contracts, linkFlagOf } from './reads';
import * as wire from './wire';

// updateWork(input: {id, projectStageId})
export async function moveStage(
  graph: Graph,
  titleId: number,
  to: { id: number; name: string },
  { from, marker }: { from: string | null | undefined; marker: string },
): Promise<MoveOutcome> {
  const offer = await graph.needs('moveStage');
  const type = queryIn(offer, 'work')?.args['workSearch'] ?? '';
  const Staged = z.looseObject({ id: z.int(), projectStage: z.string().nullish() });
  const query = `query($search: ${type}) { work(workSearch: $search) { id projectStage } }`;
  const answer = z.looseObject({ work: Staged.nullable() });
  const { work } = await graph.read('work', query, { search: { idEq: titleId } }, answer);
  if (!work) throw problem('not-found', `work ${titleId}`);
  const stage = work.projectStage ?? null;
  if (stage === to.name) return { kind: 'already-there', stage };
  if (from !== undefined && stage !== from) return { kind: 'moved-meanwhile', stage };
  const input = { id: titleId, projectStageId: to.id, ...mark(offer, 'updateWork', marker) };
  const tree = { work: { id: true, projectStage: true } } as const;
  const moved = await graph.write('updateWork', input, tree, z.looseObject({ work: Staged }));
  return { kind: 'moved', stage: moved.work.projectStage ?? null };
}

// updateProduct(input: {id, publicationDate, plannedPublicationDate})
export async function setProductDates(
  graph: Graph,
  productId: number,
  dates: { publicationDate?: string | null; plannedDate?: string | null },
  marker: string,
): Promise<TitleProduct> {
  const offer = await graph.needs('productDates');
  const { publicationDate, plannedDate } = dates;
  for (const day of [publicationDate, plannedDate]) {
    if (!z.iso.date().nullish().safeParse(day).success) throw problem('invalid-input', 'no day');
  }
  const input = {
    id: productId,
    ...(publicationDate !== undefined && { publicationDate }),
    ...(plannedDate !== undefined && { plannedPublicationDate: plannedDate }),
    ...mark(offer, 'updateProduct', marker),
  };
  const tree = { product: productTree(linkFlagOf(offer)) };
  const answer = z.looseObject({ product: wire.Product });
  return productOf((await graph.write('updateProduct', input, tree, answer)).product);
}

const THEMA = /^[A-Z0-9][A-Z0-9-]{0,15}$/;
const BISAC = /^[A-Z]{3}\d{6}$/;

// updateWork(input: {id, themas, bisacs})
export async function setSubjects(
  graph: Graph,
  titleId: number,
  codes: { thema?: readonly string[]; bisac?: readonly string[] },
  marker: string,
): Promise<void> {
  const offer = await graph.needs('subjects');
  const wrong = [
    ...(codes.thema ?? []).filter((code) => !THEMA.test(code)),
    ...(codes.bisac ?? []).filter((code) => !BISAC.test(code)),
  ];
  if (wrong.length > 0) throw problem('invalid-input', 'not a subject code');
  const input = {
    id: titleId,
    ...(codes.thema && { themas: codes.thema }),
    ...(codes.bisac && { bisacs: codes.bisac }),
    ...mark(offer, 'updateWork', marker),
  };
  const answer = z.looseObject({ work: z.looseObject({ id: z.int() }) });
  await graph.write('updateWork', input, { work: { id: true } }, answer);
}

// createDeliveryDate(input: {contractId, deliverableType, dateDue})
export async function ensureDeliveryDate(
  graph: Graph,
  contractId: number,
  { type, due }: { type: string; due: string },
  marker: string,
): Promise<void> {
  const offer = await graph.needs('deliveryDates');
  const [contract] = await contracts(graph, [contractId]);
  if (!contract) throw problem('not-found', `contract ${contractId}`);
  if (contract.deliveries.some((one) => one.type === type && one.due === due)) return;
  const input = {
    contractId,
    deliverableType: type,
    dateDue: due,
    ...mark(offer, 'createDeliveryDate', marker),
  };
  const answer = z.looseObject({ deliveryDate: z.looseObject({}) });
  const tree = { deliveryDate: CONTRACT['deliveryDates'] ?? true };
  await graph.write('createDeliveryDate', input, tree, answer);
}
