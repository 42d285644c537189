import type { House } from '../house';
import type { ContactDoc, ContractDoc, ContributionDoc, ProductDoc, WorkDoc } from '../rows';

export type Shape = Record<string, unknown>;

/** How documents look in the API. They show each other, so each maker gets them all. */
export interface Shapes {
  readonly house: House;
  work(work: WorkDoc): Shape;
  product(product: ProductDoc): Shape;
  contract(contract: ContractDoc): Shape;
  contact(contact: ContactDoc): Shape;
  contribution(work: WorkDoc, contribution: ContributionDoc): Shape;
}
