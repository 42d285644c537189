import * as z from 'zod';

import { Day, Instant } from './systems';

export const TitleId = z.int().min(1);

/** A code of an ONIX list as the vendor explains it; codes are two digits or letters, never enum names. */
export const CodeView = z.strictObject({
  code: z.string(),
  description: z.string().nullable(),
  deprecated: z.boolean(),
});
export type CodeView = z.infer<typeof CodeView>;

export const TitleContributor = z.strictObject({
  name: z.string().nullable(),
  /** The part by which the name is indexed; never guessed from the name. */
  keyNames: z.string().nullable(),
  inverted: z.string().nullable(),
  role: CodeView.nullable(),
  sequence: z.int(),
  hasBiography: z.boolean(),
  isni: z.string().nullable(),
});
export type TitleContributor = z.infer<typeof TitleContributor>;

export const TitleSubject = z.strictObject({
  scheme: z.enum(['BIC', 'BISAC', 'THEMA']),
  code: z.string(),
  description: z.string().nullable(),
  main: z.boolean(),
});
export type TitleSubject = z.infer<typeof TitleSubject>;

export const TitlePrice = z.strictObject({
  amount: z.number(),
  currency: z.string(),
  type: z.string().nullable(),
  qualifier: z.string().nullable(),
});
export type TitlePrice = z.infer<typeof TitlePrice>;

export const TitleLink = z.strictObject({
  id: z.int(),
  url: z.string(),
  note: z.string().nullable(),
  /** Whether retailers get it; null when this Consonance does not say. */
  inOnix: z.boolean().nullable(),
});
export type TitleLink = z.infer<typeof TitleLink>;

/** One ISBN: a sellable form of a title. */
export const TitleProduct = z.strictObject({
  id: z.int(),
  titleId: TitleId,
  kind: z.enum(['print', 'ebook', 'audio', 'other']),
  format: z.string().nullable(),
  form: CodeView.nullable(),
  fullTitle: z.string().nullable(),
  subtitle: z.string().nullable(),
  /** Thirteen digits, unchecked. */
  isbn13: z.string().nullable(),
  publicationDate: Day.nullable(),
  /** The house's own planning; never in ONIX. */
  plannedDate: Day.nullable(),
  status: CodeView.nullable(),
  allowOnix: z.boolean().nullable(),
  prices: z.array(TitlePrice),
  forSale: z.array(z.string()),
  notForSale: z.array(z.string()),
  salesRights: z.string().nullable(),
  worldwide: z.boolean().nullable(),
  pages: z.int().nullable(),
  heightMm: z.number().nullable(),
  widthMm: z.number().nullable(),
  links: z.array(TitleLink),
});
export type TitleProduct = z.infer<typeof TitleProduct>;

export const TitleDelivery = z.strictObject({
  id: z.int(),
  type: z.string().nullable(),
  due: Day.nullable(),
  slippedTo: Day.nullable(),
});

/** The head contract. Money is not read. */
export const TitleContract = z.strictObject({
  id: z.int(),
  titleId: TitleId.nullable(),
  name: z.string(),
  /** Without it the title is a proposal. */
  signedOn: Day.nullable(),
  term: z.string().nullable(),
  terminatedOn: Day.nullable(),
  manuscriptDue: Day.nullable(),
  manuscriptRevised: Day.nullable(),
  manuscriptReceived: Day.nullable(),
  publishBefore: Day.nullable(),
  licensedRights: z.array(z.string()),
  deliveries: z.array(TitleDelivery),
});
export type TitleContract = z.infer<typeof TitleContract>;

export const TitleText = z.strictObject({
  external: z.string(),
  /** Embargo: not to be shown before this day. */
  fromDate: Day.nullable(),
});

/** Parts of a title that this Consonance does not offer or this key may not see: checks say "not checked" of them. */
export const TitlePart = z.enum([
  'contract',
  'contributors',
  'subjects',
  'prices',
  'texts',
  'cover',
  'series',
  'rights',
  'printings',
  'links',
]);
export type TitlePart = z.infer<typeof TitlePart>;

/** What lists and pipeline counts need of a title. */
export const TitleSummary = z.strictObject({
  id: TitleId,
  title: z.string(),
  subtitle: z.string().nullable(),
  stage: z.string().nullable(),
  season: z.string().nullable(),
  imprint: z.strictObject({ id: z.int(), name: z.string() }).nullable(),
  contributors: z.string().nullable(),
  /** Only where works show their contract. */
  contractId: z.int().nullable(),
  signedOn: Day.nullable(),
  products: z.array(
    z.strictObject({
      id: z.int(),
      isbn13: z.string().nullable(),
      publicationDate: Day.nullable(),
      plannedDate: Day.nullable(),
      status: z.string().nullable(),
    }),
  ),
  /** SHA-256 over all of the above, hexadecimal. */
  hash: z.string(),
});
export type TitleSummary = z.infer<typeof TitleSummary>;

/** A title as Consonance has it now. */
export const Title = z.strictObject({
  id: TitleId,
  title: z.string(),
  subtitle: z.string().nullable(),
  workType: z.string().nullable(),
  stage: z.string().nullable(),
  season: z.string().nullable(),
  marketingTier: z.string().nullable(),
  imprint: z.strictObject({ id: z.int(), name: z.string() }).nullable(),
  audience: z.string().nullable(),
  series: z.array(z.strictObject({ name: z.string(), part: z.string().nullable() })),
  contributors: z.array(TitleContributor),
  subjects: z.array(TitleSubject),
  products: z.array(TitleProduct),
  shortDescriptions: z.array(TitleText),
  texts: z.array(TitleText),
  covers: z.int(),
  printings: z.array(
    z.strictObject({
      name: z.string().nullable(),
      deliveryDate: Day.nullable(),
      productIds: z.array(z.int()),
      received: z.int().nullable(),
    }),
  ),
  contract: TitleContract.nullable(),
  notRead: z.array(TitlePart),
  /** Where a person sees it in Consonance. */
  url: z.string(),
  /** SHA-256 over all facts above, hexadecimal; equal as long as nothing of it changed. */
  hash: z.string(),
  asOf: Instant,
});
export type Title = z.infer<typeof Title>;

export const TitleContact = z.strictObject({
  id: z.int(),
  name: z.string().nullable(),
  keyNames: z.string().nullable(),
  kind: z.enum(['person', 'organisation']),
  emails: z.array(z.string()),
});
export type TitleContact = z.infer<typeof TitleContact>;

export const TitleStage = z.strictObject({
  /** Null where this Consonance does not list its stages: an admin says it then. */
  id: z.int().nullable(),
  name: z.string(),
});
export type TitleStage = z.infer<typeof TitleStage>;

export const TitleToDo = z.strictObject({
  id: z.int(),
  titleId: TitleId,
  name: z.string(),
  assignee: z.string().nullable(),
  due: Day.nullable(),
  completedOn: Day.nullable(),
  milestone: z.boolean(),
});
export type TitleToDo = z.infer<typeof TitleToDo>;
