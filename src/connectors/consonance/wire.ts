import * as z from 'zod';

// What Consonance sends, in its own words. Loose on purpose; what a tenant does not offer is absent.
// Source of the shapes: the vendor's schema pages, linked from https://github.com/GeneralProducts/consonance-graphql

const Day = z.iso.date().nullish();
const Text = z.string().nullish();

const Code = z
  .looseObject({ code: Text, description: Text, isDeprecated: z.boolean().nullish() })
  .nullish();
export type WireCode = z.infer<typeof Code>;

const WebLink = z.looseObject({
  id: z.int(),
  link: z.string(),
  note: Text,
  inOnix: z.boolean().nullish(),
});
export type WireWebLink = z.infer<typeof WebLink>;

export const Product = z.looseObject({
  __typename: z.string(),
  id: z.int(),
  work: z.looseObject({ id: z.int() }),
  isbn: z.looseObject({ isbn13: Text }).nullish(),
  fullTitle: Text,
  subtitle: Text,
  inHouseFormat: z.looseObject({ name: Text }).nullish(),
  onix21ProductForm: Code,
  publicationDate: Day,
  plannedPublicationDate: Day,
  onixPublishingStatus: Code,
  allowOnixExports: z.boolean().nullish(),
  prices: z
    .array(
      z.looseObject({
        amount: z.number(),
        currencyCode: z.string(),
        onixPriceType: Code,
        onixPriceTypeQualifier: Code,
      }),
    )
    .nullish(),
  forSaleCountryCodes: z.array(z.string()).nullish(),
  notForSaleCountryCodes: z.array(z.string()).nullish(),
  salesRightsDescription: Text,
  isForSaleWorldwide: z.boolean().nullish(),
  webLinks: z.array(WebLink).nullish(),
  mainContentPageCount: z.int().nullish(),
  productHeight: z.number().nullish(),
  productWidth: z.number().nullish(),
});
export type WireProduct = z.infer<typeof Product>;

export const Contract = z.looseObject({
  id: z.int(),
  contractName: Text,
  work: z.looseObject({ id: z.int() }).nullish(),
  signedDate: Day,
  term: Text,
  terminatedDate: Day,
  msDeliveryDate: Day,
  revisedMsDeliveryDate: Day,
  actualMsDeliveryDate: Day,
  pubBeforeDate: Day,
  licensedRights: z.array(z.looseObject({ rightType: z.string() })).nullish(),
  deliveryDates: z
    .array(
      z.looseObject({
        id: z.int().nullish(),
        deliverableType: Text,
        dateDue: Day,
        slippedDate: Day,
      }),
    )
    .nullish(),
});
export type WireContract = z.infer<typeof Contract>;

const Texts = z.array(z.looseObject({ externalText: z.string(), fromDate: Day })).nullish();
export type WireTexts = z.infer<typeof Texts>;

const Imprint = z.looseObject({ id: z.int().nullish(), name: Text }).nullish();
export type WireImprint = z.infer<typeof Imprint>;

export const Work = z.looseObject({
  id: z.int().min(1),
  title: Text,
  subtitle: Text,
  workType: Text,
  projectStage: Text,
  season: Text,
  marketingTier: Text,
  imprint: Imprint,
  audience: z.looseObject({ description: Text }).nullish(),
  seriesMemberships: z
    .array(z.looseObject({ partNumber: Text, series: z.looseObject({ name: Text }) }))
    .nullish(),
  contributions: z
    .array(
      z.looseObject({
        sequenceNumber: z.int(),
        onixContributorRole: Code,
        contributor: z
          .looseObject({
            name: Text,
            keyNames: Text,
            biographicalNote: Text,
            isni: Text,
            personNameInverted: Text,
          })
          .nullish(),
      }),
    )
    .nullish(),
  subjectCodes: z
    .array(
      z.looseObject({
        __typename: z.string(),
        code: Text,
        description: Text,
        main: z.boolean().nullish(),
      }),
    )
    .nullish(),
  shortTexts: Texts,
  marketingTexts: Texts,
  supportingResources: z.array(z.looseObject({})).nullish(),
  productionRuns: z
    .array(
      z.looseObject({
        name: Text,
        deliveryDate: Day,
        productIds: z.array(z.int()).nullish(),
        quantities: z.array(z.looseObject({ receivedQuantity: z.int().nullish() })).nullish(),
      }),
    )
    .nullish(),
  products: z.array(Product),
});
export type WireWork = z.infer<typeof Work>;

export const Summary = z.looseObject({
  id: z.int().min(1),
  title: Text,
  subtitle: Text,
  projectStage: Text,
  season: Text,
  imprint: Imprint,
  contributorPrettyList: Text,
  contract: z.looseObject({ id: z.int(), signedDate: Day }).nullish(),
  products: z.array(
    z.looseObject({
      id: z.int(),
      isbn: z.looseObject({ isbn13: Text }).nullish(),
      publicationDate: Day,
      plannedPublicationDate: Day,
      onixPublishingStatus: Code,
    }),
  ),
});
export type WireSummary = z.infer<typeof Summary>;

export const Contact = z.looseObject({
  __typename: z.string(),
  id: z.int(),
  name: Text,
  keyNames: Text,
  emails: z.array(z.looseObject({ email: Text })).nullish(),
});

export const Stage = z.looseObject({ id: z.int(), name: z.string() });

export const ToDo = z.looseObject({
  id: z.int(),
  workId: z.int().min(1),
  name: z.string(),
  assignee: z.looseObject({ name: Text }).nullish(),
  dueDate: Day,
  completedOn: Day,
  milestone: z.boolean().nullish(),
});
export type WireToDo = z.infer<typeof ToDo>;

export const Note = z.looseObject({ noteText: z.string() });
