import { Refused } from '../support/caller';
import type { Product } from './product';

const MINUTE = 60_000;
/** So often a person tries a step again while the product comes and goes. */
const TRIES = 2_400;

/** Does a step until it is answered, as people do with a product that comes and goes. */
export async function patiently<T>(product: Product, step: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await step();
    } catch (error) {
      if (tries === TRIES || !passes(error)) throw error;
      await pause(product, error);
    }
  }
}

/** What the app says it does not want is a finding; that it was stopped in the middle is not. */
const passes = (error: unknown): boolean =>
  !(error instanceof Refused) || error.code === 'storage-busy';

/** Forge's storage wants the next minute; anything else is a host that comes back in a moment. */
async function pause(product: Product, error: unknown): Promise<void> {
  if (error instanceof Refused) {
    await product.control('clock', { advance: MINUTE }).catch(() => undefined);
    return;
  }
  await new Promise((resolve) => setTimeout(resolve, 250));
}
