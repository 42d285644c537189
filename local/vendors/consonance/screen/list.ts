import { form, html, table, type Html } from '../../kit/screen';
import { IMPRINTS, STAGES, nameIn } from '../codes';
import { nameOf } from '../graph/contact';
import type { House } from '../house';
import type { WorkDoc } from '../rows';
import { housePage } from './layout';

export interface ListQuery {
  text: string;
  stage: string;
}

/** All works with stage, dates and formats. */
export function listScreen(house: House, { text, stage }: ListQuery): string {
  const works = house
    .all('work')
    .filter(({ title }) => title.toLowerCase().includes(text.toLowerCase()))
    .filter(({ stageId }) => stage === '' || stageId === Number(stage));
  const any = { value: '', text: 'all' };
  const search = form({
    action: '/',
    method: 'get',
    submit: 'Search',
    main: true,
    fields: [
      { name: 'text', label: 'Title', type: 'search', value: text },
      { name: 'stage', label: 'Stage', value: stage, options: [any, ...stageOptions()] },
    ],
  });
  return housePage(
    'Works',
    html`${search}
      <p class="quiet">${works.length} works</p>
      <div class="scroll">
        ${table(
          ['Work', 'Number', 'By', 'Imprint', 'Stage', 'Contract', 'Publication', 'Formats'],
          works.map((work) => row(house, work)),
        )}
      </div>`,
  );
}

export const stageOptions = () => STAGES.map(({ id, name }) => ({ value: String(id), text: name }));

function row(house: House, work: WorkDoc): (Html | string | number)[] {
  const products = house.all('product').filter(({ workId }) => workId === work.id);
  const contract = house.all('contract').find(({ workId }) => workId === work.id);
  const authors = work.contributions
    .flatMap(({ contactId }) => house.one('contact', contactId) ?? [])
    .map(nameOf);
  const dates = products.flatMap(({ publicationDate }) => publicationDate ?? []).toSorted();
  return [
    html`<a href="/works/${work.id}">${work.title}</a>`,
    work.id,
    authors.join(', '),
    nameIn(IMPRINTS, work.imprintId) ?? '',
    html`<span class="tag">${nameIn(STAGES, work.stageId)}</span>`,
    contract?.signed ?? html`<span class="tag wait">unsigned</span>`,
    dates[0] ?? html`<span class="tag wait">no date</span>`,
    products.map(({ format }) => format).join(', '),
  ];
}
