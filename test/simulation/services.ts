import type { Services } from '../../src/flows/kit/services';
import type { Clients } from './clients';

/** What the simulated flows ask for: clients of the simulated systems, and what the app itself would give. */
export interface SimulatedServices extends Clients {
  /** Our own side of a pair, which people edit too. */
  ours: {
    read(id: string): Promise<{ text: string; version: number }>;
    write(id: string, text: string, seen: number): Promise<boolean>;
    keep(id: string, value: string): Promise<void>;
  };
  /** Ends the function that calls it. */
  stop(): Promise<never>;
  follow(
    agreedTo: number | undefined,
    hasRoom: () => boolean,
  ): Promise<'caught-up' | 'more' | { heldAt: number }>;
}

export const servicesOf = (services: Services) => services as unknown as SimulatedServices;
