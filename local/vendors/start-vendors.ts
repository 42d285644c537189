import path from 'node:path';

import type { Clock } from '../clock';
import type { Internet } from '../ports';
import { STAND_INS } from './stand-ins';
import type { StandIn } from './kit/stand-in';

interface Place {
  /** The host name that the vendor's own answers carry. */
  publicUrl: string;
  /** Host names that lead here, with the path below which the stand-in serves each. */
  names: Record<string, string>;
}

/** In the order of their ports. */
const PLACES: Record<string, Place> = {
  celum: { publicUrl: 'https://aurora.celum.cloud', names: { 'aurora.celum.cloud': '' } },
  opentext: {
    publicUrl: 'https://ecm.aurora-press.example',
    names: { 'ecm.aurora-press.example': '', 'otds.aurora-press.example': '/otds' },
  },
};

export interface Vendors {
  readonly list: readonly StandIn[];
  readonly internet: Internet;
}

/** Starts every vendor's stand-in under the names by which the app knows it. */
export async function startVendors(options: {
  dir: string;
  firstPort: number;
  clock: Clock;
}): Promise<Vendors> {
  const list: StandIn[] = [];
  const internet = new Map<string, string>();
  for (const [index, [key, place]] of Object.entries(PLACES).entries()) {
    const start = STAND_INS[key];
    if (!start) throw new Error(`There is no stand-in for ${key}.`);
    const standIn = await start({
      port: options.firstPort + index,
      publicUrl: place.publicUrl,
      file: path.join(options.dir, `${key}.sqlite`),
      logFile: path.join(options.dir, `${key}.requests.jsonl`),
      clock: options.clock,
    });
    list.push(standIn);
    for (const [name, below] of Object.entries(place.names)) {
      internet.set(name, `${standIn.url}${below}`);
    }
  }
  return { list, internet };
}
