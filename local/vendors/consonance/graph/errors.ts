import type { House } from '../house';

/** A business error, in one of the three shapes that drafts of the vendor's documents show. */
export function businessErrors(house: House, field: string, message: string) {
  const shapes = [
    { field, message },
    { field, messages: [message] },
    { attribute: field, message },
  ];
  return [shapes[house.setting('errorShape') - 1] ?? { field, message }];
}
