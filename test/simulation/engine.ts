import { createAuditLog } from '../../src/app/audit/log';
import { createCells } from '../../src/app/cells';
import { createBrake, type BrakeOf } from '../../src/app/delivery/brake';
import type { Delivery } from '../../src/app/delivery/delivery';
import type { Engine, Source } from '../../src/app/delivery/engine';
import type { Feed } from '../../src/app/delivery/feed';
import { followFeed } from '../../src/app/delivery/feeds';
import { createLedger } from '../../src/app/delivery/ledger';
import { createLinks } from '../../src/app/delivery/links';
import { metered } from '../../src/app/delivery/meter';
import type { Log, Queue, Store } from '../../src/app/ports';
import type { SystemKey } from '../../src/contracts/systems';
import type { BoundFlow } from '../../src/flows/kit/flow';
import type { Services } from '../../src/flows/kit/services';
import { createClients } from './clients';
import type { ApprovedPages } from './publications';
import { publishingServices } from './publishing-services';
import type { SimulatedServices } from './services';
import type { Network } from './network';
import type { Invocation } from './platform/invocation';
import type { Random } from './random';
import type { Without } from './variants';

/** What one invocation's engine is made of. */
export interface Parts {
  invocation: Invocation;
  store: Store;
  queue: Queue;
  network: Network;
  random: Random;
  log: Log;
  flows: ReadonlyMap<string, BoundFlow>;
  systems: readonly SystemKey[];
  sources: readonly Source[];
  without: Without;
  ours: SimulatedServices['ours'];
  approved: ApprovedPages;
  /** What the site's connections call with. */
  secret: string;
  feed: (clients: ReturnType<typeof createClients>) => Feed;
  isFixed: (delivery: Delivery) => boolean;
  onAttempt: () => void;
  onPatience: (system: SystemKey, until: number) => void;
}

/** The product's engine; only its ports are simulated. */
export function engineFrom(parts: Parts): Engine {
  const { invocation, store, random, without } = parts;
  const now = () => invocation.now();
  const cells = createCells(store);
  const brake = createBrake(cells, now);
  const engine: Engine = {
    ledger: createLedger(store, now, auditOf(parts)),
    links: createLinks(store, now),
    cells,
    brake: without === 'breaker' ? onlyPatience(brake) : brake,
    queue: parts.queue,
    log: parts.log,
    now,
    random: () => random.next(),
    remaining: () => invocation.remaining(),
    flows: parts.flows,
    systems: parts.systems,
    sources: parts.sources,
    lanes: (system) => (system === 'opentext' ? 1 : 4),
    services: ({ budget, log, meter }) => {
      parts.onAttempt();
      const deadline = invocation.now() + budget;
      const send = parts.network.sendFor(invocation, deadline, parts.onPatience);
      const remaining = () => (without === 'guard' ? 900_000 : deadline - invocation.now());
      const { secret } = parts;
      const reaching = { secret, send: metered(send, meter), now, remaining, log };
      const clients = createClients(reaching);
      const publishing = publishingServices({ invocation, approved: parts.approved, ...reaching });
      const services: Omit<SimulatedServices, keyof typeof clients> = {
        ours: parts.ours,
        stop: () => {
          invocation.stop();
          return new Promise<never>(() => undefined);
        },
        follow: (agreedTo, hasRoom) =>
          followFeed(engine, parts.feed(clients), { agreedTo, hasRoom }),
      };
      return Object.assign(clients, services, publishing) as unknown as Services;
    },
    together: () => [],
    isFixed: (delivery) => Promise.resolve(parts.isFixed(delivery)),
    changed: () => Promise.resolve(),
  };
  return engine;
}

/** The product's own log: what people have tried again stands in it. */
const auditOf = ({ store, invocation, random }: Parts) =>
  createAuditLog({
    store,
    now: () => invocation.now(),
    randomBytes: (length) => Buffer.from(Array.from({ length }, () => random.whole(0, 255))),
    installation: { cloudId: 'site', actor: null, remaining: () => invocation.remaining() },
  });

/** Without a breaker: what does not answer is asked again and again. */
const onlyPatience = (brake: BrakeOf): BrakeOf => ({
  ...brake,
  failed: () => Promise.resolve(),
});
