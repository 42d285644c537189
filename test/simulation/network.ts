import type { HttpRequest, HttpResponse, Send } from '../../src/connectors/kit/http';
import type { SystemKey } from '../../src/contracts/systems';
import type { Faults } from './faults';
import type { Invocation } from './platform/invocation';
import type { Random } from './random';
import { fieldsOf } from './vendors/request-body';
import type { Call, Reply, Vendor } from './vendors/vendor';
import type { Verdicts } from './verdicts';
import type { VirtualTime } from './virtual-time';

export const CANARY = 'canary-secret-7f3a';

/** Each site has credentials of its own. */
export const secretOf = (site: number): string => `${CANARY}-${site}`;

/** A request that was given up may still arrive so much later. */
const LATEST = 60_000;
const EGRESS = 100;
const MINUTE = 60_000;

/**
 * What a watcher learns of a call: that it was sent, that the system has it and whoever sent it hears so or does
 * not, that it was surely not carried out, or that the system was down.
 */
export interface Sight {
  system: SystemKey;
  call: Call;
  what: 'sent' | 'heard' | 'unheard' | 'refused' | 'down';
}

export interface Network {
  /** The internet as one attempt sees it: it is over at `deadline` of the function's own clock. */
  sendFor(
    invocation: Invocation,
    deadline: number,
    onPatience: (system: SystemKey, until: number) => void,
  ): Send;
  /** Until when the system refuses the app's credentials. */
  refusesUntil(system: SystemKey): number;
}

interface World {
  time: VirtualTime;
  random: Random;
  faults: Faults;
  verdicts: Verdicts;
  vendors: Partial<Record<SystemKey, Vendor>>;
  /** When a system does not answer at all. */
  down: { system: SystemKey; from: number; until: number } | undefined;
  /** What this site's calls are made with. */
  secret: string;
  watch: (sight: Sight) => void;
  /** A broken variant: no Retry-After reaches the app. */
  hidesPatience: boolean;
}

export function createNetwork(world: World): Network {
  return new SimulatedNetwork(world);
}

class SimulatedNetwork implements Network {
  readonly #world: World;
  readonly #refuses = new Map<SystemKey, number>();
  readonly #minutes = new WeakMap<Invocation, { minute: number; calls: number; start: number }>();

  constructor(world: World) {
    this.#world = world;
  }

  refusesUntil(system: SystemKey): number {
    return this.#refuses.get(system) ?? 0;
  }

  sendFor(
    invocation: Invocation,
    deadline: number,
    onPatience: (system: SystemKey, until: number) => void,
  ): Send {
    return async (url, request) => {
      this.#meter(invocation);
      const timeout = request.timeout ?? 20_000;
      const inTime = request.method === 'GET' || invocation.now() + timeout <= deadline + 1;
      this.#world.verdicts.unless(inTime, 'I6', () => `${request.method} ${url} begun too late`);
      const { system, call } = parsed(url, request);
      this.#looksAtSecrets(request, call);
      return await this.#exchange(invocation, system, call, { timeout, onPatience });
    };
  }

  #looksAtSecrets({ headers }: HttpRequest, { body }: Call): void {
    const { secret, verdicts } = this.#world;
    const said = [...Object.values(headers), body['password']].map(String);
    const strange = said.some((text) => text.includes(CANARY) && !text.endsWith(secret));
    verdicts.unless(!strange, 'I21', () => 'a call carries another site’s credentials');
  }

  #meter(invocation: Invocation): void {
    const { time, verdicts } = this.#world;
    const start = this.#minutes.get(invocation)?.start ?? time.now;
    const minute = Math.floor((time.now - start) / MINUTE);
    const seen = this.#minutes.get(invocation);
    const calls = seen?.minute === minute ? seen.calls + 1 : 1;
    this.#minutes.set(invocation, { minute, calls, start });
    verdicts.unless(calls <= EGRESS, 'I19', () => `${calls} outgoing calls in a minute`);
  }

  async #exchange(
    invocation: Invocation,
    system: SystemKey,
    call: Call,
    {
      timeout,
      onPatience,
    }: { timeout: number; onPatience: (system: SystemKey, until: number) => void },
  ): Promise<HttpResponse> {
    const { time, random, faults, down } = this.#world;
    const watch = (what: Sight['what']) => this.#world.watch({ system, call, what });
    const arrive = (heard: boolean) => this.#arrive(system, call, heard);
    const refuse = (status: number, text: string, headers?: Record<string, string>) => {
      watch('refused');
      return answer(status, text, headers);
    };
    watch('sent');
    const isDown = down?.system === system && time.now >= down.from && time.now < down.until;
    if (isDown) {
      faults.happened.add('vendor-down');
      watch('down');
      return await invocation.outside(20, 200, () => refuse(503, 'down'));
    }
    if (faults.strikes('connection-resets')) {
      return await invocation.outside(5, 100, () => fails('ECONNRESET'));
    }
    if (faults.strikes('lands-late')) {
      time.after(timeout + random.between(0, LATEST), () => void arrive(false));
      return await invocation.outside(timeout, timeout, () => fails('TimeoutError'));
    }
    if (faults.strikes('rate-limits')) {
      const seconds = random.whole(2, 300);
      return await invocation.outside(20, 200, () => {
        onPatience(system, time.now + seconds * 1000);
        const patience = this.#world.hidesPatience ? {} : { 'retry-after': String(seconds) };
        return refuse(429, 'slow down', patience);
      });
    }
    if (faults.strikes('fails-before')) {
      return await invocation.outside(20, 200, () =>
        random.chance(0.5) ? refuse(503, 'not now') : answer(500, 'oops'),
      );
    }
    if (faults.strikes('conflicts-409')) {
      return await invocation.outside(20, 200, () => refuse(409, '{"busy":true}'));
    }
    if (faults.strikes('refuses-401', 0.2)) {
      this.#refuses.set(system, time.now + random.between(60_000, 1_200_000));
    }
    if (this.refusesUntil(system) > time.now) {
      return await invocation.outside(20, 200, () => refuse(401, `bad token ${CANARY}`));
    }
    return await invocation.outside(40, 300, () => this.#afterwards(arrive));
  }

  /** The call has arrived; what becomes of the answer on its way back? */
  #afterwards(arrive: (known: boolean) => Reply): HttpResponse {
    const { faults, random } = this.#world;
    if (faults.strikes('fails-after')) {
      arrive(false);
      return random.chance(0.5) ? answer(502, 'bad gateway') : fails('ECONNRESET');
    }
    if (faults.strikes('answers-cut', 0.6)) {
      const { status, body } = arrive(false);
      return answer(status, JSON.stringify(body).slice(0, -1));
    }
    if (faults.strikes('answers-html', 0.3)) {
      arrive(false);
      return answer(200, '<html>Maintenance</html>');
    }
    const { status, body, bytes } = arrive(true);
    return bytes ? fileAnswer(bytes) : answer(status, JSON.stringify(body));
  }

  #arrive(system: SystemKey, call: Call, heard: boolean): Reply {
    const vendor = this.#world.vendors[system];
    if (!vendor) throw new Error(`no ${system} in this schedule`);
    const reply = vendor.handle(call);
    this.#world.watch({ system, call, what: heard ? 'heard' : 'unheard' });
    return reply;
  }
}

function parsed(url: string, request: HttpRequest): { system: SystemKey; call: Call } {
  const { method } = request;
  const [, , host = '', ...rest] = url.split('/');
  const [path = '', query = ''] = `/${rest.join('/')}`.split('?');
  const system = host.split('.')[0] as SystemKey;
  const body = fieldsOf(request);
  return { system, call: { method, path, query: new URLSearchParams(query), body } };
}

function fails(message: string): never {
  throw new TypeError(message);
}

const fileAnswer = (bytes: Uint8Array): HttpResponse => ({
  ...answer(200, ''),
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
});

const answer = (
  status: number,
  text: string,
  headers: Record<string, string> = {},
): HttpResponse => ({
  status,
  headers: { get: (name) => headers[name.toLowerCase()] ?? null },
  text: () => Promise.resolve(text),
  arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
});
