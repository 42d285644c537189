/** What a person or a test asks a stand-in to do wrong. */
export interface Fault {
  kind:
    | 'slow' // answers after `milliseconds`
    | 'status' // answers `status` and does nothing
    | 'status-after' // does the work, then answers `status`
    | 'reset' // closes the connection before doing anything
    | 'reset-after' // does the work, then closes the connection without an answer
    | 'html' // answers a proxy's HTML page (with `status`, default 502) and does nothing
    | 'cut'; // does the work and sends half of the answer
  /** `POST /api/v2/nodes` or `GET /api/v2/nodes/:id`; every route when left out. */
  route?: string | undefined;
  status?: number | undefined;
  milliseconds?: number | undefined;
  /** Seconds, sent as Retry-After with `status`. */
  retryAfter?: number | undefined;
  body?: unknown;
  /** How often; until cleared when left out. */
  times?: number | undefined;
  /** 0 to 1, by a generator with a fixed seed; 1 when left out. */
  probability?: number | undefined;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  list(): readonly Fault[];
  /** The faults that hit this call; counts them down. */
  take(method: string, path: string): Fault[];
}

export function createFaults(seed = 1): Faults {
  let faults: Fault[] = [];
  const random = mulberry32(seed);
  return {
    add: (fault) => void faults.push({ ...fault }),
    clear: () => (faults = []),
    list: () => faults,
    take(method, path) {
      const hits = faults.filter(
        (fault) =>
          (fault.route === undefined || matches(fault.route, method, path)) &&
          (fault.probability === undefined || random() < fault.probability),
      );
      for (const hit of hits) if (hit.times !== undefined) hit.times -= 1;
      faults = faults.filter(({ times }) => times === undefined || times > 0);
      return hits;
    },
  };
}

export function matches(route: string, method: string, path: string): boolean {
  const [routeMethod, template = ''] = route.split(' ');
  if (routeMethod !== method && routeMethod !== '*') return false;
  const pattern = template
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('/');
  return new RegExp(`^${pattern}/?$`).test(path);
}

/** A small generator with a seed, so that a flaky vendor is flaky in the same way every time. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
