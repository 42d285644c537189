import type { Hono } from 'hono';

import type { Env } from '../kit/stand-in';
import { IMPRINTS, SEASONS, STAGES, TIERS, nameIn } from './codes';
import { titleOf } from './graph/search';
import type { House } from './house';
import type { ProductDoc, WorkDoc } from './rows';
import { accessOf, refusal } from './sign-in';

/**
 * The older reader, GET /api/v4/products.json and the same without a version: `page=N`, the total in the body.
 * Of the searches only these are in use by anybody: q[work_title_cont], q[isbn_eq], q[pub_date_eq], q[id_eq].
 */
export function restRoutes(app: Hono<Env>, house: House): void {
  app.on('GET', ['/api/v4/products.json', '/api/products.json'], (c) => {
    const access = accessOf(house, c.req.header('authorization'));
    if (!access) return refusal();
    c.set('actor', access.name);
    const found = house.all('product').filter((product) => {
      const asked = (name: string) => c.req.query(`q[${name}]`);
      const title = titleOf(product, house).toLowerCase();
      return [
        title.includes((asked('work_title_cont') ?? '').toLowerCase()),
        (asked('isbn_eq') ?? product.isbn13) === product.isbn13,
        (asked('pub_date_eq') ?? product.publicationDate) === product.publicationDate,
        (asked('id_eq') ?? String(product.id)) === String(product.id),
      ].every(Boolean);
    });
    const page = Math.max(1, Number(c.req.query('page') ?? 1));
    return c.json({
      current_page: page,
      per_page: PER_PAGE,
      total_pages: Math.ceil(found.length / PER_PAGE),
      url: `${house.publicUrl()}/api/v4/products.json`,
      products: found
        .slice((page - 1) * PER_PAGE, page * PER_PAGE)
        .map((product) => row(house, product)),
    });
  });
}

/** ASSUMPTION: how many it is has not been seen. */
const PER_PAGE = 25;

function row(house: House, product: ProductDoc) {
  const work = house.one('work', product.workId);
  return {
    id: product.id,
    work_id: product.workId,
    full_title: titleOf(product, house),
    subtitle: product.subtitle ?? work?.subtitle ?? null,
    pub_date: product.publicationDate,
    publishing_status: product.status,
    product_form: product.form,
    in_house_format: product.format,
    isbn: product.isbn13 ?? 'No ISBN',
    prices: product.prices.map(({ currency, qualifier, amount }) => ({
      currency_code: currency,
      price_qualifier: qualifier,
      price_amount: amount.toFixed(2),
    })),
    rights_not_available_countries: product.notForSale,
    weblinks: product.webLinks.map(({ link }) => link),
    ...(work && workColumns(house, work)),
  };
}

const workColumns = (house: House, work: WorkDoc) => ({
  work_type_name: work.workType,
  project_stage_name: nameIn(STAGES, work.stageId),
  season_name: nameIn(SEASONS, work.seasonId),
  marketing_tier_name: nameIn(TIERS, work.tierId),
  in_house_work_reference: `AUR-${work.id}`,
  imprint: IMPRINTS.find(({ id }) => id === work.imprintId)?.name ?? null,
  authorship: work.contributions
    .map(({ contactId }) => house.one('contact', contactId)?.keyNames)
    .join(', '),
  marketingtexts: work.texts.map(({ external }) => ({ code: '03', external_text: external })),
  supportingresources: work.pictures.map(({ url }) => ({
    style_urls: [{ style: 'jpg_rgb_0650h', url: new URL(url ?? '/', house.publicUrl()).href }],
  })),
});
