/** Locale to text. */
type Texts = Partial<Record<'en' | 'de' | 'fr' | 'it' | 'es', string>>;

/** An asset of the seed, in the words of those who fill the library. */
export interface SeedAsset {
  id: number;
  name: string;
  extension: string;
  collections: readonly number[];
  /** How many versions there are; the last is the current one. */
  versions?: number;
  /** 1 draft, 2 in review, 3 approved, 4 rejected; absent is empty. */
  approval?: number;
  channels?: readonly number[];
  territories?: readonly number[];
  languages?: readonly number[];
  keywords?: readonly number[];
  licenceEnd?: string;
  altText?: Texts;
  credit?: string;
  owner?: string;
  campaign?: string;
  description?: Texts;
  productLine?: number;
  region?: readonly number[];
  usageRights?: Texts;
  retentionEnd?: string;
  pageCount?: number;
  licenceFee?: number;
  modelRelease?: boolean;
  /** First and last moment of availability. */
  available?: { from?: string; to?: string };
  locked?: { comment: string; by: number };
  /** User ids that alone may see it. */
  onlyFor?: readonly number[];
  createdAt: string;
}
