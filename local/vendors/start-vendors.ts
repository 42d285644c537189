import path from 'node:path';

import type { Clock } from '../clock';
import type { Internet } from '../ports';
import { DROPBOX_HOSTS } from './dropbox/server';
import { ONEDRIVE_HOSTS } from './onedrive/server';
import { STAND_INS } from './stand-ins';
import type { StandIn } from './kit/stand-in';

interface Place {
  port: number;
  /** The host name that the vendor's own answers carry. */
  publicUrl: string;
  /** Host names that lead here, with the path below which the stand-in serves each. */
  names: Record<string, string>;
}

/** By system, with the distance of its port from the first vendor's. */
const PLACES: Record<string, Place> = {
  celum: { port: 0, publicUrl: 'https://aurora.celum.cloud', names: { 'aurora.celum.cloud': '' } },
  opentext: {
    port: 1,
    publicUrl: 'https://ecm.aurora-press.example',
    names: { 'ecm.aurora-press.example': '', 'otds.aurora-press.example': '/otds' },
  },
  // The evidenced profile: what the vendor's own pages show. `npm run stand-in -- consonance --profile extended` has more.
  consonance: {
    port: 2,
    publicUrl: 'https://aurora.consonance.app',
    names: { 'aurora.consonance.app': '' },
  },
  onedrive: { port: 3, publicUrl: 'https://graph.microsoft.com', names: ONEDRIVE_HOSTS },
  dropbox: { port: 4, publicUrl: 'https://api.dropboxapi.com', names: DROPBOX_HOSTS },
};

export interface Vendors {
  readonly list: readonly StandIn[];
  /** More names may be added. */
  readonly internet: Map<string, string>;
}

/** Starts every vendor's stand-in under the names by which the app knows it. */
export async function startVendors(options: {
  dir: string;
  firstPort: number;
  clock: Clock;
}): Promise<Vendors> {
  const list: StandIn[] = [];
  const internet = new Map<string, string>();
  for (const [key, place] of Object.entries(PLACES)) {
    const start = STAND_INS[key];
    if (!start) throw new Error(`There is no stand-in for ${key}.`);
    const standIn = await start({
      port: options.firstPort + place.port,
      publicUrl: place.publicUrl,
      file: path.join(options.dir, `${key}.sqlite`),
      logFile: path.join(options.dir, `${key}.requests.jsonl`),
      clock: options.clock,
      notify: fetchIn(internet),
    });
    list.push(standIn);
    for (const [name, below] of Object.entries(place.names)) {
      internet.set(name, `${standIn.url}${below}`);
    }
  }
  return { list, internet };
}

/** Vendors reach names of the local world only, as the app does. */
function fetchIn(internet: Internet): typeof fetch {
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const base = internet.get(url.hostname);
    if (base === undefined) throw new TypeError(`fetch failed: no address for ${url.hostname}`);
    return fetch(`${base}${url.pathname}${url.search}`, init);
  };
}
