import { isbnFor } from '../isbn';
import type { PriceDoc, ProductDoc } from '../rows';
import { daysAfter } from './days';
import type { Format, TitleSeed } from './title';

const FORMATS: Record<Format, Pick<ProductDoc, 'kind' | 'form' | 'format'> & { pounds: number }> = {
  hardback: { kind: 'PhysicalBookProduct', form: 'BB', format: 'Hardback', pounds: 20 },
  paperback: { kind: 'PhysicalBookProduct', form: 'BC', format: 'Paperback', pounds: 10.99 },
  ebook: { kind: 'ElectronicBookProduct', form: 'DG', format: 'EPUB', pounds: 9.99 },
  audio: { kind: 'ElectronicAudioProduct', form: 'AJ', format: 'Audio download', pounds: 17.5 },
};

/** Ids leave gaps, as they do where others work too. */
export const productIdOf = (at: number, place: number) => 94_700 + at * 7 + place;

export const productsOf = (title: TitleSeed, at: number): ProductDoc[] =>
  title.formats.map((format, place) => productOf(title, format, at, place));

function productOf(title: TitleSeed, format: Format, at: number, place: number): ProductDoc {
  const has = (trouble: TitleSeed['troubles'][number]) => title.troubles.includes(trouble);
  const { pounds, ...kind } = FORMATS[format];
  const print = kind.kind === 'PhysicalBookProduct';
  const id = productIdOf(at, place);
  const published = publishedOn(title, format, place);
  return {
    id,
    workId: title.id,
    ...kind,
    isbn13: has('no-isbn') ? null : isbnFor(has('same-isbn') ? 220 + place : at * 10 + place),
    title: null,
    subtitle: null,
    publicationDate: published,
    plannedDate:
      published !== null && has('planned-differs') ? daysAfter(published, 28) : published,
    status: statusOf(title, published),
    prices: has('no-prices') ? [] : pricesOf(id, has('zero-price') && place === 0 ? 0 : pounds),
    ...territoriesOf(title),
    webLinks: [],
    allowOnix: !has('no-onix') && title.stage >= 4 && title.stage < 9,
    ...(print ? { pages: 192 + at * 8, heightMm: 216, widthMm: 138 } : UNMEASURED),
  };
}

const UNMEASURED = { pages: null, heightMm: null, widthMm: null };

/** A paperback follows its hardback a year later. */
function publishedOn({ published }: TitleSeed, format: Format, place: number): string | null {
  if (published === null) return null;
  return format === 'paperback' && place > 0 ? daysAfter(published, 364) : published;
}

function statusOf({ stage, troubles }: TitleSeed, published: string | null): string | null {
  if (stage === 9) return '01';
  if (published === null) return null;
  return stage >= 7 && !troubles.includes('still-forthcoming') ? '04' : '02';
}

const pricesOf = (productId: number, pounds: number): PriceDoc[] =>
  [
    { currency: 'GBP', amount: pounds },
    { currency: 'USD', amount: Math.round(pounds * 130) / 100 },
  ].map((price, at) => ({ id: productId * 10 + at, type: '02', qualifier: '05', ...price }));

function territoriesOf({ troubles }: TitleSeed) {
  if (troubles.includes('territories-missing')) {
    return { forSale: [], notForSale: [], salesRights: null, worldwide: false };
  }
  if (troubles.includes('territories-overlap')) {
    return {
      forSale: ['GB', 'IE', 'US'],
      notForSale: ['US', 'CA'],
      salesRights: 'British Commonwealth without Canada',
      worldwide: false,
    };
  }
  return { forSale: [], notForSale: [], salesRights: 'World', worldwide: true };
}
