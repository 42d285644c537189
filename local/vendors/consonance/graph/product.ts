import { enumOf, onixCode } from '../codes';
import { isbnForms } from '../isbn';
import type { PriceDoc, ProductDoc, WebLinkDoc } from '../rows';
import { priceFits, titleOf, type PriceSearch } from './search';
import type { Shape, Shapes } from './shape';
import { textShape } from './text';

const PER_UNIT: Record<string, number> = { MM: 1, CM: 10, IN: 25.4 };

export function productShape(shapes: Shapes, product: ProductDoc): Shape {
  const { house } = shapes;
  const work = () => house.one('work', product.workId);
  const title = titleOf(product, house);
  const prefix = /^(The|A|An) /.exec(title)?.[1] ?? null;
  const length =
    (millimetres: number | null) =>
    ({ unit }: { unit?: string }) =>
      millimetres === null ? null : millimetres / (PER_UNIT[unit ?? 'MM'] ?? 1);
  return {
    __typename: product.kind,
    id: product.id,
    isbn: isbnForms(product.isbn13),
    fullTitle: title,
    titlePrefix: prefix,
    titleWithoutPrefix: prefix === null ? title : title.slice(prefix.length + 1),
    subtitle: product.subtitle ?? work()?.subtitle ?? null,
    ...datesOf(product),
    onix21ProductForm: onixCode('form', product.form),
    onix21ProductFormCode: product.form,
    onixPublishingStatusCode: enumOf(product.status),
    onixPublishingStatus: onixCode('status', product.status),
    prices: ({ priceSearch }: { priceSearch?: PriceSearch }) =>
      product.prices.filter((price) => priceFits(house, priceSearch, price)).map(priceShape),
    marketingTexts: ({ variantIn }: { variantIn?: string[] }) =>
      (work()?.texts ?? [])
        .filter(({ variant }) => variantIn?.includes(variant ?? '') ?? true)
        .map(textShape),
    inHouseFormat: { id: 1, name: product.format, code: product.form },
    forSaleCountryCodes: product.forSale,
    notForSaleCountryCodes: product.notForSale,
    salesRightsDescription: product.salesRights,
    isForSaleWorldwide: product.worldwide,
    webLinks: product.webLinks.map(webLinkShape),
    contributions: () => {
      const of = work();
      return of ? of.contributions.map((one) => shapes.contribution(of, one)) : [];
    },
    work: () => {
      const of = work();
      return of && shapes.work(of);
    },
    allowOnixExports: product.allowOnix,
    productHeight: length(product.heightMm),
    productWidth: length(product.widthMm),
    mainContentPageCount: product.pages,
    absolutePageCount: product.pages,
  };
}

const datesOf = ({ publicationDate, plannedDate }: ProductDoc) => ({
  publicationDate,
  plannedPublicationDate: plannedDate,
  publicationDateString: ({ directives }: { directives?: string }) =>
    formatted(publicationDate, directives),
  plannedPublicationDateString: ({ directives }: { directives?: string }) =>
    formatted(plannedDate, directives),
});

/** The commonest directives of strftime. */
function formatted(day: string | null, directives = '%Y-%m-%d'): string | null {
  if (day === null) return null;
  const date = new Date(`${day}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(date);
  const parts: Record<string, string> = {
    Y: day.slice(0, 4),
    m: day.slice(5, 7),
    d: day.slice(8),
    e: String(date.getUTCDate()),
    B: part({ month: 'long' }),
    b: part({ month: 'short' }),
    A: part({ weekday: 'long' }),
  };
  return directives.replace(/%([a-zA-Z])/g, (whole, name: string) => parts[name] ?? whole);
}

const SYMBOLS: Record<string, string> = { GBP: '£', USD: '$', EUR: '€', AUD: 'A$', CAD: 'C$' };

const priceShape = ({ id, amount, currency, type, qualifier }: PriceDoc) => ({
  id,
  amount,
  amountWithCurrencyCode: `${currency} ${amount.toFixed(2)}`,
  amountWithCurrencySymbol: `${SYMBOLS[currency] ?? ''}${amount.toFixed(2)}`,
  currencyCode: currency,
  label: `${currency}-${type}-${qualifier}`,
  onixPriceType: onixCode('priceType', type),
  onixPriceTypeCode: enumOf(type),
  onixPriceTypeQualifier: onixCode('qualifier', qualifier),
  onixPriceTypeQualifierCode: enumOf(qualifier),
});

export const webLinkShape = ({ id, link, role, note, includeInOnix }: WebLinkDoc) => ({
  id,
  link,
  role: enumOf(role),
  note,
  includeInOnix,
});
