import {
  TitlePart,
  type Title,
  type TitleContract,
  type TitleContributor,
  type TitleSubject,
} from '../../contracts/titles';
import { hashOf } from './hash';
import { codeOf, imprintOf, productOf } from './mapping';
import type { WireTexts, WireWork } from './wire';

interface Reading {
  contract: TitleContract | null;
  contractRead: boolean;
  baseUrl: string;
  now: number;
}

/** A work in our words. Members that the answer does not have were not offered: their parts are "not read". */
export function titleOf(work: WireWork, reading: Reading): Title {
  const facts = {
    id: work.id,
    title: work.title ?? '',
    subtitle: work.subtitle ?? null,
    workType: work.workType ?? null,
    stage: work.projectStage ?? null,
    season: work.season ?? null,
    marketingTier: work.marketingTier ?? null,
    imprint: imprintOf(work.imprint),
    audience: work.audience?.description ?? null,
    series: (work.seriesMemberships ?? []).map(({ partNumber, series }) => ({
      name: series.name ?? '',
      part: partNumber ?? null,
    })),
    contributors: contributorsOf(work),
    subjects: subjectsOf(work),
    products: work.products.map(productOf).toSorted((one, other) => one.id - other.id),
    shortDescriptions: textsOf(work.shortTexts),
    texts: textsOf(work.marketingTexts),
    covers: work.supportingResources?.length ?? 0,
    printings: printingsOf(work),
    contract: reading.contract,
    notRead: notReadOf(work, reading.contractRead),
    // https://github.com/GeneralProducts: works are at /works/{id} of the address where people sign in.
    url: `${reading.baseUrl}/works/${work.id}`,
  };
  return { ...facts, hash: hashOf(facts), asOf: new Date(reading.now).toISOString() };
}

function notReadOf(work: WireWork, contractRead: boolean): TitlePart[] {
  const [product] = work.products;
  const read: Record<TitlePart, boolean> = {
    contract: contractRead,
    contributors: work.contributions !== undefined,
    subjects: work.subjectCodes !== undefined,
    prices: !product || product.prices !== undefined,
    texts: work.marketingTexts !== undefined,
    cover: work.supportingResources !== undefined,
    series: work.seriesMemberships !== undefined,
    rights: !product || product.isForSaleWorldwide !== undefined,
    printings: work.productionRuns !== undefined,
    links: !product || product.webLinks !== undefined,
  };
  return TitlePart.options.filter((part) => !read[part]);
}

const contributorsOf = (work: WireWork): TitleContributor[] =>
  (work.contributions ?? [])
    .map(({ contributor, onixContributorRole, sequenceNumber }) => ({
      name: contributor?.name ?? null,
      keyNames: contributor?.keyNames ?? null,
      inverted: contributor?.personNameInverted ?? null,
      role: codeOf(onixContributorRole),
      sequence: sequenceNumber,
      hasBiography: (contributor?.biographicalNote ?? '').trim() !== '',
      isni: contributor?.isni ?? null,
    }))
    .toSorted((one, other) => one.sequence - other.sequence);

/** In the order of the vendor, which is that of priority. Schemes other than the three are left out. */
const subjectsOf = (work: WireWork): TitleSubject[] =>
  (work.subjectCodes ?? []).flatMap(({ __typename, code, description, main }) => {
    const scheme = SCHEMES[__typename];
    if (scheme === undefined || typeof code !== 'string') return [];
    return [{ scheme, code, description: description ?? null, main: main ?? false }];
  });

const SCHEMES: Record<string, TitleSubject['scheme']> = {
  BIC: 'BIC',
  BISAC: 'BISAC',
  Thema: 'THEMA',
};

const textsOf = (texts: WireTexts) =>
  (texts ?? []).map(({ externalText, fromDate }) => ({
    external: externalText,
    fromDate: fromDate ?? null,
  }));

const printingsOf = (work: WireWork) =>
  (work.productionRuns ?? []).map(({ name, deliveryDate, productIds, quantities }) => {
    const received = (quantities ?? []).flatMap((one) => one.receivedQuantity ?? []);
    return {
      name: name ?? null,
      deliveryDate: deliveryDate ?? null,
      productIds: productIds ?? [],
      received: received.length === 0 ? null : received.reduce((sum, one) => sum + one, 0),
    };
  });
