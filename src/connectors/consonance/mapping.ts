import type {
  CodeView,
  TitleContract,
  TitleLink,
  TitleProduct,
  TitleSummary,
  TitleToDo,
} from '../../contracts/titles';
import { hashOf } from './hash';
import type {
  WireCode,
  WireContract,
  WireImprint,
  WireProduct,
  WireSummary,
  WireToDo,
  WireWebLink,
} from './wire';

export function codeOf(code: WireCode): CodeView | null {
  if (typeof code?.code !== 'string') return null;
  return {
    code: code.code,
    description: code.description ?? null,
    deprecated: code.isDeprecated ?? false,
  };
}

const KINDS: Record<string, TitleProduct['kind']> = {
  PhysicalBookProduct: 'print',
  ElectronicBookProduct: 'ebook',
  PhysicalAudioProduct: 'audio',
  ElectronicAudioProduct: 'audio',
};

export function productOf(product: WireProduct): TitleProduct {
  return {
    id: product.id,
    titleId: product.work.id,
    ...identityOf(product),
    publicationDate: product.publicationDate ?? null,
    plannedDate: product.plannedPublicationDate ?? null,
    status: codeOf(product.onixPublishingStatus),
    allowOnix: product.allowOnixExports ?? null,
    ...commerceOf(product),
    pages: product.mainContentPageCount ?? null,
    heightMm: product.productHeight ?? null,
    widthMm: product.productWidth ?? null,
    links: (product.webLinks ?? []).map(linkOf),
  };
}

const identityOf = (product: WireProduct) => ({
  kind: KINDS[product.__typename] ?? 'other',
  format: product.inHouseFormat?.name ?? null,
  form: codeOf(product.onix21ProductForm),
  fullTitle: product.fullTitle ?? null,
  subtitle: product.subtitle ?? null,
  isbn13: product.isbn?.isbn13 ?? null,
});

const commerceOf = (product: WireProduct) => ({
  prices: (product.prices ?? []).map(({ amount, currencyCode, ...price }) => ({
    amount,
    currency: currencyCode,
    type: price.onixPriceType?.code ?? null,
    qualifier: price.onixPriceTypeQualifier?.code ?? null,
  })),
  forSale: (product.forSaleCountryCodes ?? []).toSorted(),
  notForSale: (product.notForSaleCountryCodes ?? []).toSorted(),
  salesRights: product.salesRightsDescription ?? null,
  worldwide: product.isForSaleWorldwide ?? null,
});

export const linkOf = ({ id, link, note, inOnix }: WireWebLink): TitleLink => ({
  id,
  url: link,
  note: note ?? null,
  inOnix: inOnix ?? null,
});

export const imprintOf = (imprint: WireImprint) =>
  typeof imprint?.id === 'number' ? { id: imprint.id, name: imprint.name ?? '' } : null;

export function summaryOf(work: WireSummary): TitleSummary {
  const facts = {
    id: work.id,
    title: work.title ?? '',
    subtitle: work.subtitle ?? null,
    stage: work.projectStage ?? null,
    season: work.season ?? null,
    imprint: imprintOf(work.imprint),
    contributors: work.contributorPrettyList ?? null,
    contractId: work.contract?.id ?? null,
    signedOn: work.contract?.signedDate ?? null,
    products: work.products
      .map((product) => ({
        id: product.id,
        isbn13: product.isbn?.isbn13 ?? null,
        publicationDate: product.publicationDate ?? null,
        plannedDate: product.plannedPublicationDate ?? null,
        status: product.onixPublishingStatus?.code ?? null,
      }))
      .toSorted((one, other) => one.id - other.id),
  };
  return { ...facts, hash: hashOf(facts) };
}

export const contractOf = (contract: WireContract): TitleContract => ({
  id: contract.id,
  titleId: contract.work?.id ?? null,
  name: contract.contractName ?? '',
  ...contractDatesOf(contract),
  term: contract.term ?? null,
  licensedRights: (contract.licensedRights ?? []).map(({ rightType }) => rightType),
  deliveries: (contract.deliveryDates ?? []).flatMap(deliveryOf),
});

const contractDatesOf = (contract: WireContract) => ({
  signedOn: contract.signedDate ?? null,
  terminatedOn: contract.terminatedDate ?? null,
  manuscriptDue: contract.msDeliveryDate ?? null,
  manuscriptRevised: contract.revisedMsDeliveryDate ?? null,
  manuscriptReceived: contract.actualMsDeliveryDate ?? null,
  publishBefore: contract.pubBeforeDate ?? null,
});

const deliveryOf = (delivery: NonNullable<WireContract['deliveryDates']>[number]) => {
  if (typeof delivery.id !== 'number') return [];
  return [
    {
      id: delivery.id,
      type: delivery.deliverableType ?? null,
      due: delivery.dateDue ?? null,
      slippedTo: delivery.slippedDate ?? null,
    },
  ];
};

export const toDoOf = (toDo: WireToDo): TitleToDo => ({
  id: toDo.id,
  titleId: toDo.workId,
  name: toDo.name,
  assignee: toDo.assignee?.name ?? null,
  due: toDo.dueDate ?? null,
  completedOn: toDo.completedOn ?? null,
  milestone: toDo.milestone ?? false,
});
