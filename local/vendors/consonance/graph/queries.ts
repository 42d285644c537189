import { STAGES } from '../codes';
import type { House } from '../house';
import { nameOf } from './contact';
import { Refused } from './refused';
import {
  capped,
  priceFits,
  productFits,
  workFits,
  type PriceSearch,
  type ProductSearch,
  type WorkSearch,
} from './search';
import type { Shapes } from './shape';
import { noteShape, toDoShape, isOverdue } from './to-do';
import type { Access } from '../sign-in';

/** The root of all reads, for one caller. */
export function queriesOf(shapes: Shapes, access: Access) {
  const { house } = shapes;
  const contractOr = (id: number | null | undefined) => {
    // A: the screens have rights per person; what a key may not see is refused by name.
    if (!access.contracts) throw new Refused('You are not authorised to view contracts');
    const contract = house.one('contract', id ?? 0);
    return contract ? shapes.contract(contract) : null;
  };
  const works = ({ workSearch, productSearch }: Searches) =>
    house
      .all('work')
      .filter((work) => workFits(house, workSearch, work))
      .filter(
        (work) =>
          !productSearch ||
          house
            .all('product')
            .some(
              (product) => product.workId === work.id && productFits(house, productSearch, product),
            ),
      );
  return {
    work: ({ workSearch }: Searches) => {
      const [found] = works({ workSearch });
      return found ? shapes.work(found) : null;
    },
    works: (searches: Searches) => capped(house, works(searches)).map((work) => shapes.work(work)),
    product: ({ productSearch }: Searches) => {
      const found = house.all('product').find((one) => productFits(house, productSearch, one));
      return found ? shapes.product(found) : null;
    },
    products: (searches: Searches) =>
      capped(house, productsFor(house, searches)).map((one) => shapes.product(one)),
    contract: ({ contractSearch }: { contractSearch?: { idEq?: number | null } }) =>
      contractOr(contractSearch?.idEq),
    ...contactQueries(shapes),
    ...extendedQueries(house),
  };
}

interface Searches {
  workSearch?: WorkSearch | null | undefined;
  productSearch?: ProductSearch | null;
  priceSearch?: PriceSearch | null;
}

function productsFor(house: House, { productSearch, workSearch, priceSearch }: Searches) {
  return house
    .all('product')
    .filter((product) => productFits(house, productSearch, product))
    .filter((product) => {
      const work = house.one('work', product.workId);
      return !workSearch || (work !== undefined && workFits(house, workSearch, work));
    })
    .filter(
      ({ prices }) => !priceSearch || prices.some((price) => priceFits(house, priceSearch, price)),
    );
}

const contactQueries = (shapes: Shapes) => ({
  contacts: ({ contactSearch }: { contactSearch?: { personNameCont?: string | null } }) =>
    shapes.house
      .all('contact')
      .filter((contact) =>
        nameOf(contact)
          .toLowerCase()
          .includes((contactSearch?.personNameCont ?? '').toLowerCase()),
      )
      .map((contact) => shapes.contact(contact)),
  organisation: ({ organisationSearch }: { organisationSearch?: { nameEq?: string | null } }) => {
    const found = shapes.house
      .all('contact')
      .find((one) => one.kind === 'Organisation' && nameOf(one) === organisationSearch?.nameEq);
    return found ? shapes.contact(found) : null;
  },
  person: ({ id }: { id: number }) => {
    const found = shapes.house.one('contact', id);
    return found?.kind === 'Person' ? shapes.contact(found) : null;
  },
});

interface ToDoSearch {
  after?: number | null;
  workIdEq?: number | null;
  overdue?: boolean | null;
  milestone?: boolean | null;
  changedSince?: string | null;
}

const extendedQueries = (house: House) => ({
  projectStages: STAGES,
  toDos: ({ toDoSearch }: { toDoSearch?: ToDoSearch }) => {
    const search = toDoSearch ?? {};
    const found = house
      .all('toDo')
      .filter(({ id }) => id > (search.after ?? 0))
      .filter(({ workId }) => (search.workIdEq ?? workId) === workId)
      .filter((toDo) => (search.overdue ?? isOverdue(house, toDo)) === isOverdue(house, toDo))
      .filter(({ milestone }) => (search.milestone ?? milestone) === milestone)
      .filter(({ id }) => house.changedOn('toDo', id) >= (search.changedSince ?? ''));
    return capped(house, found).map((toDo) => toDoShape(house, toDo));
  },
  notes: ({ workId }: { workId: number }) =>
    house
      .all('note')
      .filter((note) => note.workId === workId)
      .map(noteShape),
});
