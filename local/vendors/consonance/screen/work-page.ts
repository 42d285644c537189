import { form, html, table, type Html } from '../../kit/screen';
import { IMPRINTS, SEASONS, STAGES, nameIn } from '../codes';
import { nameOf } from '../graph/contact';
import { dueDate, isOverdue } from '../graph/to-do';
import type { House } from '../house';
import type { ContractDoc, ProductDoc, WorkDoc } from '../rows';
import { housePage } from './layout';
import { stageOptions } from './list';

export function workScreen(house: House, id: number): string | undefined {
  const work = house.one('work', id);
  if (!work) return undefined;
  const products = house.all('product').filter(({ workId }) => workId === id);
  const contract = house.all('contract').find(({ workId }) => workId === id);
  return housePage(
    work.title,
    html`<p>
        ${work.subtitle} <span class="tag">${nameIn(STAGES, work.stageId)}</span>
        ${nameIn(IMPRINTS, work.imprintId)}, ${nameIn(SEASONS, work.seasonId) ?? 'no season'}, work
        ${work.id}
      </p>
      ${stagePanel(work)} ${contract && contractPanel(work, contract)}
      ${productsPanel(work, products)} ${metadataPanel(house, work)}
      ${house.profile === 'extended' && toDosPanel(house, work)}`,
  );
}

const stagePanel = ({ id, stageId }: WorkDoc) =>
  html`<section class="panel">
    <h2>Project stage</h2>
    ${form({
      action: `/works/${id}/stage`,
      submit: 'Move',
      main: true,
      fields: [{ name: 'stage', label: 'To', value: String(stageId), options: stageOptions() }],
    })}
  </section>`;

function contractPanel({ id }: WorkDoc, contract: ContractDoc): Html {
  const sign = form({
    action: `/works/${id}/sign`,
    submit: contract.signed === null ? 'Sign' : 'Change the date of signature',
    fields: [{ name: 'day', label: 'Signed on', type: 'date', value: contract.signed ?? '' }],
  });
  return html`<section class="panel">
    <h2>Contract ${contract.id}</h2>
    <p>${contract.name}, with ${contract.client}</p>
    <p>
      ${contract.signed === null ? 'Not signed: a proposal' : `Signed on ${contract.signed}`}.
      ${contract.terminated !== null && `Terminated on ${contract.terminated}.`} Manuscript due
      ${contract.msRevised ?? contract.msDue ?? 'on no date'}, received
      ${contract.msActual ?? 'not yet'}.
    </p>
    ${sign}
    ${table(
      ['Deliverable', 'Due', 'Slipped to'],
      contract.deliveries.map(({ type, dateDue, slipped }) => [type, dateDue, slipped]),
    )}
  </section>`;
}

function productsPanel({ id }: WorkDoc, products: ProductDoc[]): Html {
  const dates = ({ id: productId, publicationDate, plannedDate }: ProductDoc) =>
    form({
      action: `/works/${id}/dates`,
      submit: 'Change',
      fields: [
        { name: 'product', label: '', type: 'hidden', value: String(productId) },
        { name: 'published', label: 'Published', type: 'date', value: publicationDate ?? '' },
        { name: 'planned', label: 'Planned', type: 'date', value: plannedDate ?? '' },
      ],
    });
  const links = ({ webLinks }: ProductDoc) =>
    webLinks.map(
      ({ link, note, includeInOnix }) =>
        html`<a href="${link}">${note ?? link}</a> ${includeInOnix && 'in the ONIX feed'} <br />`,
    );
  return html`<section class="panel">
    <h2>Products</h2>
    <div class="scroll">
      ${table(
        ['Format', 'Number', 'ISBN', 'Status', 'Prices', 'Dates', 'Web links'],
        products.map((product) => [
          product.format,
          product.id,
          product.isbn13 ?? 'No ISBN',
          product.status,
          product.prices.map(({ currency, amount }) => `${currency} ${amount}`).join(', '),
          dates(product),
          html`${links(product)}`,
        ]),
      )}
    </div>
  </section>`;
}

const metadataPanel = (house: House, work: WorkDoc) =>
  html`<section class="panel">
    <h2>Metadata</h2>
    ${table(
      ['What', 'Is'],
      [
        [
          'Contributors',
          work.contributions
            .map(({ contactId, role, sequence }) => {
              const contact = house.one('contact', contactId);
              return `${sequence}. ${contact ? nameOf(contact) : ''} (${role})`;
            })
            .join(', '),
        ],
        ['Subjects', work.subjects.map(({ scheme, code }) => `${scheme} ${code}`).join(', ')],
        ['Series', work.series && `${work.series.name} ${work.series.part ?? ''}`],
        ['Texts', work.texts.map(({ external }) => external).join(' | ')],
      ],
    )}
  </section>`;

function toDosPanel(house: House, { id }: WorkDoc): Html {
  const toDos = house.all('toDo').filter(({ workId }) => workId === id);
  const rows = toDos.map((toDo) => {
    const done = toDo.completedOn !== null;
    return [
      toDo.name,
      toDo.assignee,
      dueDate(house, toDo),
      html`${toDo.milestone && html`<span class="tag">Milestone</span>`}
      ${isOverdue(house, toDo) && html`<span class="tag bad">Overdue</span>`}`,
      toDo.completedOn,
      form({
        action: `/works/${id}/to-do`,
        submit: done ? 'Take back' : 'Done',
        fields: [
          { name: 'toDo', label: '', type: 'hidden', value: String(toDo.id) },
          { name: 'done', label: '', type: 'hidden', value: done ? '' : 'yes' },
        ],
      }),
    ];
  });
  const notes = house.all('note').filter(({ workId }) => workId === id);
  return html`<section class="panel">
    <h2>To-dos</h2>
    ${table(['To do', 'Who', 'Due', '', 'Done on', ''], rows)}
    <h2>Notes</h2>
    ${table(
      ['When', 'Note'],
      notes.map(({ createdOn, text }) => [createdOn, text]),
    )}
  </section>`;
}
