import { ok, refused, textOf, type Call, type Reply, type Vendor } from './vendor';

interface Asset {
  id: number;
  mark: string;
  hash: string;
  foundFrom: number;
}

/**
 * Makes an asset as often as it is asked to, and finds it by its mark only when its index has caught up (class L).
 */
export class Library implements Vendor {
  readonly assets: Asset[] = [];
  writes = 0;
  readonly #now: () => number;
  readonly #lag: () => number;

  constructor(now: () => number, lag: () => number) {
    this.#now = now;
    this.#lag = lag;
  }

  handle({ method, path, query, body }: Call): Reply {
    const id = path.split('/')[2];
    if (method === 'GET' && id !== undefined) {
      const asset = this.assets[Number(id) - 1];
      return asset ? ok({ id: asset.id, hash: asset.hash }) : refused(404);
    }
    if (method === 'GET') {
      const mark = query.get('mark');
      const found = this.assets.filter(
        (asset) => asset.mark === mark && asset.foundFrom <= this.#now(),
      );
      return ok({ ids: found.map((asset) => asset.id) });
    }
    this.writes += 1;
    const asset = {
      id: this.assets.length + 1,
      mark: textOf(body['mark']),
      hash: textOf(body['hash']),
      foundFrom: this.#now() + this.#lag(),
    };
    this.assets.push(asset);
    return ok({ id: asset.id });
  }
}
