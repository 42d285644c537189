import { openApi, type Api } from './api';

/**
 * One document for each example that the vendor publishes and its own schema accepts, by the example's subject; the words
 * are ours. https://github.com/GeneralProducts/consonance-graphql
 */
const EXAMPLES: Record<string, string> = {
  products: '{ products { id fullTitle isbn { isbn13 isbnWithDashes } publicationDate } }',
  'products and their works': '{ products { id work { id title imprint { name } } } }',
  'products by date, and their works':
    '{ products(productSearch: {publicationDateGteq: "2027-01-01", isbn13Assigned: true}) { isbn { isbn13 } publicationDate work { title } } }',
  'products by price and format':
    '{ products(productSearch: {onix21ProductFormCodeIn: [BB, BC]}, priceSearch: {amountLteq: 40, currencyCodeIn: [GBP]}) { fullTitle prices(priceSearch: {currencyCodeIn: [GBP]}) { amount currencyCode onixPriceType { code description } } } }',
  'products by what their work is':
    '{ products(workSearch: {titleCont: "Light"}) { fullTitle inHouseFormat { name } onixPublishingStatus { code } } }',
  'an advance information sheet':
    '{ work(workSearch: {idEq: 61401}) { title subtitle contributorPrettyList seriesMemberships { partNumber series { name } } contributions { sequenceNumber contributor { name biographicalNote } } marketingTexts(variantIn: [SHORT_DESCRIPTION]) { externalText(stripHtml: true) } subjectCodes(schemesIn: [THEMA], mainOnly: true) { code description } products { fullTitle ... on PhysicalBookProduct { productHeight(unit: MM) mainContentPageCount } } } }',
  'a custom report':
    '{ works { id title season workType marketingTier products { publicationDate } } }',
  'a dashboard of stages': '{ works { title projectStage imprint { name } } }',
  'a production request form':
    '{ works(workSearch: {idEq: 61401}) { title productionRuns { name deliveryDate quantities { receivedQuantity } } } }',
  'works and marketing material':
    '{ works { title marketingTexts { externalText(stripHtml: true) fromDate } supportingResources { id caption } } }',
  'works and production runs': '{ works { title productionRuns { id name productIds } } }',
  'works and products': '{ works { id title products { id isbn { isbn13 } } } }',
  'works by product': '{ works(productSearch: {publicationDateLt: "2027-04-01"}) { title } }',
  'works of an imprint that changed':
    '{ works(workSearch: {imprintIdIn: [3], changedSince: "2026-01-01", after: 61405}) { id } }',
  'dates and rights of a contract':
    '{ contract(contractSearch: {idEq: 8100}) { signedDate msDeliveryDate revisedMsDeliveryDate licensedRights { rightType } deliveryDates { dateDue deliverableType slippedDate } } }',
  'details of a contract':
    '{ contract(contractSearch: {idEq: 8100}) { contractName description term terminatedDate work { title } } }',
  'contacts by name':
    '{ contacts(contactSearch: {personNameCont: "Lena"}) { id name keyNames emails { email } } }',
  'an organisation':
    '{ organisation(organisationSearch: {nameEq: "Northlight Agency"}) { id name } }',
  'a change of title':
    'mutation { updateWork(input: {id: 61404, title: "Salt Maps, revised"}) { work { id title } errors { field message } } }',
  'a change of a publication date':
    'mutation { updateProduct(input: {id: 94700, publicationDate: "2027-05-06"}) { product { id publicationDate } } }',
  'a change of a publishing status':
    'mutation { updateProduct(input: {id: 94700, onixPublishingStatusCode: _04}) { product { onixPublishingStatus { code } } } }',
};

describe.each(['evidenced', 'extended'] as const)('Consonance, %s', (profile) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(profile);
  });
  afterAll(() => api.vendor.close());

  it.each(Object.entries(EXAMPLES))('answers: %s', async (_subject, query) => {
    const answer = await api.ask(query);

    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data)).not.toMatch(/^{"\w+":(null|\[\])}$/);
  });
});
