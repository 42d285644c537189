import * as z from 'zod';

import type { TitleProduct, TitleSummary } from '../../contracts/titles';
import { Problem } from '../../errors';
import type { Http } from '../kit/http';
import { path, withQuery } from '../kit/path';
import { hashOf } from './hash';

const Text = z.string().nullish();
const Row = z.looseObject({
  id: z.int(),
  work_id: z.int().min(1),
  full_title: Text,
  subtitle: Text,
  pub_date: z.iso.date().nullish(),
  publishing_status: Text,
  product_form: Text,
  in_house_format: Text,
  isbn: Text,
  project_stage_name: Text,
  season_name: Text,
  authorship: Text,
  prices: z
    .array(
      z.looseObject({
        currency_code: z.string(),
        price_qualifier: Text,
        price_amount: z.union([z.string(), z.number()]),
      }),
    )
    .nullish(),
  rights_not_available_countries: z.array(z.string()).nullish(),
});
type Row = z.infer<typeof Row>;

const Page = z.looseObject({ total_pages: z.int().min(0), products: z.array(Row) });

/**
 * The older, read-only interface, for tenants without GraphQL: GET /api/v4/products.json. It has no works, so titles are
 * put together from their products. Source: the vendor's page on the product API.
 */
export class RestReader {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /** Every title; the interface cannot say which have changed. */
  async summaries(): Promise<TitleSummary[]> {
    const rows: Row[] = [];
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const answer = await this.page({ page });
      pages = answer.total_pages;
      rows.push(...answer.products);
    }
    const ids = [...new Set(rows.map((row) => row.work_id))];
    const byWork = ids.map((id) => rows.filter((row) => row.work_id === id));
    return byWork.map(summaryOf).toSorted((one, other) => one.id - other.id);
  }

  async productByIsbn(isbn13: string): Promise<TitleProduct | undefined> {
    const { products } = await this.page({ page: 1, 'q[isbn_eq]': isbn13 });
    const found = products.find(({ isbn }) => isbn === isbn13);
    return found && productOf(found);
  }

  page(query: Record<string, string | number>): Promise<z.infer<typeof Page>> {
    return this.#http.json('GET', withQuery(path`/api/v4/products.json`, query), Page);
  }
}

/** What the interface says for a product without one. */
const NO_ISBN = 'No ISBN';
const isbnOf = ({ isbn }: Row) => (isbn === NO_ISBN || isbn === undefined ? null : isbn);

function summaryOf(rows: Row[]): TitleSummary {
  const [first] = rows;
  if (!first) throw new Problem('bad-answer', { subject: 'Consonance' });
  const facts = {
    id: first.work_id,
    title: first.full_title ?? '',
    subtitle: first.subtitle ?? null,
    stage: first.project_stage_name ?? null,
    season: first.season_name ?? null,
    imprint: null,
    contributors: first.authorship ?? null,
    contractId: null,
    signedOn: null,
    products: rows
      .map((row) => ({
        id: row.id,
        isbn13: isbnOf(row),
        publicationDate: row.pub_date ?? null,
        plannedDate: null,
        status: row.publishing_status ?? null,
      }))
      .toSorted((one, other) => one.id - other.id),
  };
  return { ...facts, hash: hashOf(facts) };
}

const FORMS: Record<string, TitleProduct['kind']> = { A: 'audio', B: 'print', D: 'ebook' };

const codeOf = (code: string | null | undefined) =>
  typeof code === 'string' ? { code, description: null, deprecated: false } : null;

const productOf = (row: Row): TitleProduct => ({
  id: row.id,
  titleId: row.work_id,
  kind: FORMS[(row.product_form ?? '').slice(0, 1)] ?? 'other',
  format: row.in_house_format ?? null,
  form: codeOf(row.product_form),
  fullTitle: row.full_title ?? null,
  subtitle: row.subtitle ?? null,
  isbn13: isbnOf(row),
  publicationDate: row.pub_date ?? null,
  plannedDate: null,
  status: codeOf(row.publishing_status),
  allowOnix: null,
  prices: (row.prices ?? []).flatMap(({ currency_code, price_qualifier, price_amount }) => {
    const amount = Number(price_amount);
    const qualifier = price_qualifier ?? null;
    return Number.isFinite(amount)
      ? [{ amount, currency: currency_code, type: null, qualifier }]
      : [];
  }),
  forSale: [],
  notForSale: (row.rights_not_available_countries ?? []).toSorted(),
  salesRights: null,
  worldwide: null,
  pages: null,
  heightMm: null,
  widthMm: null,
  links: [],
});
