import type { Product } from './product';

/** Every few seconds, at a moment that nobody chose, ends the functions' process or the whole host. */
export class Killer {
  readonly #product: Product;
  readonly #random: () => number;
  readonly #restarted: () => Promise<void>;
  #going = false;
  #life: Promise<void> = Promise.resolve();
  hosts = 0;
  functions = 0;

  /** `restarted` is told when the host has lost what was switched on in it. */
  constructor(product: Product, random: () => number, restarted: () => Promise<void>) {
    this.#product = product;
    this.#random = random;
    this.#restarted = restarted;
  }

  begin(): void {
    this.#going = true;
    this.#life = this.#live();
    // Whoever ends it is told why.
    this.#life.catch(() => (this.#going = false));
  }

  /** Until it is ended, or cannot start the host again. */
  get isGoing(): boolean {
    return this.#going;
  }

  get kills(): number {
    return this.hosts + this.functions;
  }

  /** When everything stands again. */
  async end(): Promise<void> {
    this.#going = false;
    await this.#life;
  }

  async #live(): Promise<void> {
    while (this.#going) {
      await new Promise((resolve) => setTimeout(resolve, 500 + this.#random() * 5_500));
      await this.#kill();
    }
  }

  async #kill(): Promise<void> {
    if (this.#random() < 0.3) {
      await this.#product.kill();
      await this.#product.start({ fresh: false });
      await this.#restarted();
      this.hosts += 1;
    } else {
      await this.#product.control('crash');
      this.functions += 1;
    }
  }
}
