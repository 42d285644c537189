import type { House } from '../house';
import { contactShape } from './contact';
import { contractShape } from './contract';
import { contributionShape } from './contribution';
import { productShape } from './product';
import type { Shapes } from './shape';
import { workShape } from './work';

export function shapesOf(house: House): Shapes {
  const shapes: Shapes = {
    house,
    work: (work) => workShape(shapes, work),
    product: (product) => productShape(shapes, product),
    contract: (contract) => contractShape(shapes, contract),
    contact: (contact) => contactShape(shapes, contact),
    contribution: (work, one) => contributionShape(shapes, work, one),
  };
  return shapes;
}
