import type { Tree } from './selection';

// Which fields the app reads, by type. Source: the vendor's schema pages and examples,
// https://github.com/GeneralProducts/consonance-graphql. What a tenant does not offer is left out of the call.

const CODE: Tree = { code: true, description: true, isDeprecated: true };

export const WEB_LINK: Tree = { id: true, link: true, note: true };

export const CONTRACT: Tree = {
  id: true,
  contractName: true,
  work: { id: true },
  signedDate: true,
  term: true,
  terminatedDate: true,
  msDeliveryDate: true,
  revisedMsDeliveryDate: true,
  actualMsDeliveryDate: true,
  pubBeforeDate: true,
  // The author's share is left out on purpose.
  licensedRights: { rightType: true },
  deliveryDates: { id: true, deliverableType: true, dateDue: true, slippedDate: true },
};

export const productTree = (onixFlag: string | undefined): Tree => ({
  __typename: true,
  id: true,
  work: { id: true },
  isbn: { isbn13: true },
  fullTitle: true,
  subtitle: true,
  inHouseFormat: { name: true },
  onix21ProductForm: CODE,
  publicationDate: true,
  plannedPublicationDate: true,
  onixPublishingStatus: CODE,
  allowOnixExports: true,
  prices: {
    amount: true,
    currencyCode: true,
    onixPriceType: CODE,
    onixPriceTypeQualifier: CODE,
  },
  forSaleCountryCodes: true,
  notForSaleCountryCodes: true,
  salesRightsDescription: true,
  isForSaleWorldwide: true,
  webLinks: onixFlag === undefined ? WEB_LINK : { ...WEB_LINK, [`inOnix: ${onixFlag}`]: true },
  '... on PhysicalBookProduct': {
    mainContentPageCount: true,
    'productHeight(unit: MM)': true,
    'productWidth(unit: MM)': true,
  },
});

const TEXT: Tree = { 'externalText(stripHtml: true)': true, fromDate: true };

export const workTree = (onixFlag: string | undefined): Tree => ({
  id: true,
  title: true,
  subtitle: true,
  workType: true,
  projectStage: true,
  season: true,
  marketingTier: true,
  imprint: { id: true, name: true },
  audience: { description: true },
  seriesMemberships: { partNumber: true, series: { name: true } },
  contributions: {
    sequenceNumber: true,
    onixContributorRole: CODE,
    contributor: {
      name: true,
      keyNames: true,
      biographicalNote: true,
      isni: true,
      '... on Person': { personNameInverted: true },
    },
  },
  subjectCodes: { __typename: true, code: true, description: true, main: true },
  'shortTexts: marketingTexts(variantIn: [SHORT_DESCRIPTION])': TEXT,
  marketingTexts: TEXT,
  supportingResources: { id: true },
  productionRuns: {
    name: true,
    deliveryDate: true,
    productIds: true,
    quantities: { receivedQuantity: true },
  },
  products: productTree(onixFlag),
});

export const SUMMARY: Tree = {
  id: true,
  title: true,
  subtitle: true,
  projectStage: true,
  season: true,
  imprint: { id: true, name: true },
  contributorPrettyList: true,
  products: {
    id: true,
    isbn: { isbn13: true },
    publicationDate: true,
    plannedPublicationDate: true,
    onixPublishingStatus: { code: true },
  },
};

export const SUMMARY_CONTRACT: Tree = { contract: { id: true, signedDate: true } };

export const CONTACT: Tree = {
  __typename: true,
  id: true,
  name: true,
  keyNames: true,
  emails: { email: true },
};

export const STAGE: Tree = { id: true, name: true };

export const TO_DO: Tree = {
  id: true,
  workId: true,
  name: true,
  assignee: { name: true },
  dueDate: true,
  completedOn: true,
  milestone: true,
};

export const NOTE: Tree = { id: true, noteText: true };
