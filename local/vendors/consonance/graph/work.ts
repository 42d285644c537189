import { IMPRINTS, SEASONS, STAGES, TIERS, nameIn, onixCode } from '../codes';
import type { House } from '../house';
import type { RunDoc, Subject, TextDoc, WorkDoc } from '../rows';
import { productFits, type ProductSearch } from './search';
import type { Shape, Shapes } from './shape';
import { textShape } from './text';

/** A work as the API shows it: names on read where writes take ids. */
export function workShape(shapes: Shapes, work: WorkDoc): Shape {
  const { house } = shapes;
  const products = () => house.all('product').filter(({ workId }) => workId === work.id);
  return {
    ...titleParts(house, work),
    contributions: () => work.contributions.map((one) => shapes.contribution(work, one)),
    workType: work.workType,
    projectStage: nameIn(STAGES, work.stageId),
    projectStageId: work.stageId,
    season: nameIn(SEASONS, work.seasonId),
    marketingTier: nameIn(TIERS, work.tierId),
    editionNumber: work.editionNumber,
    imprint: IMPRINTS.find(({ id }) => id === work.imprintId) ?? null,
    seriesMemberships: seriesOf(work),
    bics: codesIn(work.subjects, 'BIC'),
    bisacs: codesIn(work.subjects, 'BISAC'),
    subjectCodes: (search: { schemesIn?: string[]; mainOnly?: boolean }) =>
      work.subjects
        .filter(({ scheme }) => search.schemesIn?.includes(scheme) ?? true)
        .filter(({ main }) => search.mainOnly !== true || main)
        .map(subjectShape),
    audience: {
      description: work.audience,
      onixAudiences: work.audience === null ? [] : [onixCode('audience', '01')],
      contentWarnings: [],
    },
    marketingTexts: ({ variantIn }: { variantIn?: string[] }) => textsOf(work.texts, variantIn),
    supportingResources: work.pictures.map((one) => ({
      ...one,
      url: one.url === null ? null : new URL(one.url, house.publicUrl()).href,
      requiredCredit: null,
    })),
    prizes: [],
    products: ({ productSearch }: { productSearch?: ProductSearch }) =>
      products()
        .filter((product) => productFits(house, productSearch, product))
        .map((product) => shapes.product(product)),
    similarProducts: [],
    productionRuns: work.runs.map(runShape),
    contract: () => {
      const contract = house.all('contract').find(({ workId }) => workId === work.id);
      return contract ? shapes.contract(contract) : null;
    },
  };
}

function titleParts(house: House, work: WorkDoc) {
  const authors = work.contributions
    .map(({ contactId }) => house.one('contact', contactId))
    .flatMap((contact) => [contact?.before, contact?.keyNames].filter(Boolean).join(' '));
  return {
    id: work.id,
    title: work.title,
    subtitle: work.subtitle,
    titleStatement: work.subtitle === null ? work.title : `${work.title}: ${work.subtitle}`,
    acronym: work.acronym,
    alternativeTitles: work.alternativeTitles.join('; '),
    inHouseWorkReference: `AUR-${work.id}`,
    authorshipDescription: authors.length === 0 ? null : `by ${authors.join(' and ')}`,
    contributorPrettyList: authors.join(', '),
  };
}

const seriesOf = ({ id, series }: WorkDoc) =>
  series === null
    ? []
    : [
        {
          id,
          partNumber: series.part,
          series: { id: series.id, name: series.name, titleWithSubtitle: series.name },
        },
      ];

const codesIn = (subjects: Subject[], wanted: Subject['scheme']) =>
  subjects.filter(({ scheme }) => scheme === wanted).map(({ code }) => code);

const subjectShape = ({ scheme, code, description, main }: Subject) => ({
  __typename: scheme === 'THEMA' ? 'Thema' : scheme,
  code,
  description,
  main,
  parentCode: code.slice(0, -1),
});

const textsOf = (texts: TextDoc[], variants: string[] | undefined) =>
  texts.filter(({ variant }) => variants?.includes(variant ?? '') ?? true).map(textShape);

const runShape = ({ id, name, deliveryDate, productId, quantity, received }: RunDoc) => ({
  id,
  name,
  deliveryDate,
  productIds: [productId],
  quantities: [{ id, name, quantity, receivedQuantity: received, productId }],
  bindings: [],
  covers: [],
  embellishments: [],
  finishes: [],
  interiors: [],
});
