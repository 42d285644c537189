import { enumOf } from '../codes';
import type { House } from '../house';
import type { PriceDoc, ProductDoc, WorkDoc } from '../rows';

export interface WorkSearch {
  after?: number | null;
  idEq?: number | null;
  contractIdEq?: number | null;
  changedSince?: string | null;
  titleEq?: string | null;
  titleCont?: string | null;
  subtitleEq?: string | null;
  subtitleCont?: string | null;
  subtitlePresent?: boolean | null;
  imprintIdIn?: number[] | null;
}

export interface ProductSearch {
  after?: number | null;
  idEq?: number | null;
  isbn13Eq?: string | null;
  isbn13In?: string[] | null;
  isbn13Assigned?: boolean | null;
  titleEq?: string | null;
  titleCont?: string | null;
  titlePrefixPresent?: string | null;
  publicationDateEq?: string | null;
  publicationDateGt?: string | null;
  publicationDateLt?: string | null;
  publicationDateGteq?: string | null;
  publicationDateLteq?: string | null;
  onix21ProductFormCodeIn?: string[] | null;
  changedSince?: string | null;
  productTypes?: string[] | null;
}

export interface PriceSearch {
  amountLteq?: number | null;
  currencyCodeIn?: string[] | null;
  onixPriceTypeCodeIn?: string[] | null;
  onixPriceTypeQualifierCodeIn?: string[] | null;
}

type Tests<Search, Doc> = {
  [Name in keyof Search]-?: (wanted: NonNullable<Search[Name]>, doc: Doc, house: House) => boolean;
};

const contains = (text: string | null, part: string) =>
  (text ?? '').toLowerCase().includes(part.toLowerCase());

const WORK: Tests<WorkSearch, WorkDoc> = {
  after: (id, work) => work.id > id,
  idEq: (id, work) => work.id === id,
  contractIdEq: (id, work, house) => house.one('contract', id)?.workId === work.id,
  changedSince: (day, work, house) => workChanged(house, work, day),
  titleEq: (title, work) => work.title === title,
  titleCont: (part, work) => contains(work.title, part),
  subtitleEq: (subtitle, work) => work.subtitle === subtitle,
  subtitleCont: (part, work) => contains(work.subtitle, part),
  subtitlePresent: (present, work) => ((work.subtitle ?? '') !== '') === present,
  imprintIdIn: (ids, work) => ids.includes(work.imprintId),
};

const PRODUCT: Tests<ProductSearch, ProductDoc> = {
  after: (id, product) => product.id > id,
  idEq: (id, product) => product.id === id,
  isbn13Eq: (isbn, product) => product.isbn13 === isbn,
  isbn13In: (isbns, { isbn13 }) => isbn13 !== null && isbns.includes(isbn13),
  isbn13Assigned: (assigned, product) => (product.isbn13 !== null) === assigned,
  titleEq: (title, product, house) => titleOf(product, house) === title,
  titleCont: (part, product, house) => contains(titleOf(product, house), part),
  // A: what a text means here is not said; a prefix is an article before the title.
  titlePrefixPresent: (_, product, house) => /^(The|A|An) /.test(titleOf(product, house)),
  publicationDateEq: (day, product) => product.publicationDate === day,
  publicationDateGt: (day, { publicationDate: at }) => at !== null && at > day,
  publicationDateLt: (day, { publicationDate: at }) => at !== null && at < day,
  publicationDateGteq: (day, { publicationDate: at }) => at !== null && at >= day,
  publicationDateLteq: (day, { publicationDate: at }) => at !== null && at <= day,
  onix21ProductFormCodeIn: (forms, product) => forms.includes(product.form),
  changedSince: (day, product, house) => productChanged(house, product, day),
  productTypes: (kinds, product) => kinds.includes(product.kind),
};

const PRICE: Tests<PriceSearch, PriceDoc> = {
  amountLteq: (amount, price) => price.amount <= amount,
  currencyCodeIn: (codes, price) => codes.includes(price.currency),
  onixPriceTypeCodeIn: (codes, price) => codes.includes(enumOf(price.type) ?? ''),
  onixPriceTypeQualifierCodeIn: (codes, price) => codes.includes(enumOf(price.qualifier) ?? ''),
};

function fits<Search extends object, Doc>(
  tests: Tests<Search, Doc>,
  search: Search | null | undefined,
  doc: Doc,
  house: House,
): boolean {
  return Object.entries(search ?? {}).every(([name, wanted]) => {
    // The schema lets only its own members through.
    const test = tests[name as keyof Search] as
      ((wanted: unknown, doc: Doc, house: House) => boolean) | undefined;
    return wanted === null || test?.(wanted, doc, house) === true;
  });
}

export const workFits = (house: House, search: WorkSearch | null | undefined, work: WorkDoc) =>
  fits(WORK, search, work, house);
export const productFits = (
  house: House,
  search: ProductSearch | null | undefined,
  product: ProductDoc,
) => fits(PRODUCT, search, product, house);
export const priceFits = (house: House, search: PriceSearch | null | undefined, price: PriceDoc) =>
  fits(PRICE, search, price, house);

export const titleOf = (product: ProductDoc, house: House) =>
  product.title ?? house.one('work', product.workId)?.title ?? '';

/** Covers what hangs together with the work, and reports more than that: the vendor promises no more. */
function workChanged(house: House, work: WorkDoc, day: string): boolean {
  const every = house.setting('overReport');
  if (every > 0 && work.id % every === 0) return true;
  const own = house.changedOn('work', work.id) >= day;
  const relatives = [
    ...house.all('product').map((one) => ['product', one] as const),
    ...house.all('contract').map((one) => ['contract', one] as const),
  ];
  return (
    own ||
    relatives.some(
      ([kind, one]) => one.workId === work.id && house.changedOn(kind, one.id) >= day,
    ) ||
    work.contributions.some(({ contactId }) => house.changedOn('contact', contactId) >= day)
  );
}

const productChanged = (house: House, product: ProductDoc, day: string) =>
  house.changedOn('product', product.id) >= day || house.changedOn('work', product.workId) >= day;

/** Keyset pages: in the order of ids, cut where the house's hidden cap says. */
export function capped<T>(house: House, found: T[]): T[] {
  const cap = house.setting('pageCap');
  return cap > 0 ? found.slice(0, cap) : found;
}
