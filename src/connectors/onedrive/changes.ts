import type { ChangesFrom, ChangeSlice, DriveChange, DriveEntry } from '../../contracts/drive';
import { Problem } from '../../errors';
import { path, withQuery } from '../kit/path';
import { parsed, type Calls } from './calls';
import { SUBJECT } from './config';
import { entryOf } from './entries';
import { DeltaPage, type WireItem } from './wire';

/**
 * The drive's changes with the path of each: delta states parents by id only, but tells the folders above a change
 * with it; the rest is asked for. https://learn.microsoft.com/graph/api/driveitem-delta
 */
export class Changes {
  readonly #calls: Calls;
  readonly #driveId: string;
  readonly #stat: (id: string) => Promise<DriveEntry | undefined>;

  constructor(
    calls: Calls,
    driveId: string,
    stat: (id: string) => Promise<DriveEntry | undefined>,
  ) {
    this.#calls = calls;
    this.#driveId = driveId;
    this.#stat = stat;
  }

  async *since({ cursor, under = '' }: ChangesFrom): AsyncGenerator<ChangeSlice> {
    const paths = new Map<string, string>();
    let link = cursor;
    for (;;) {
      const { page, fresh } = await this.#page(link);
      if (page === undefined) {
        yield { kind: 'reset', cursor: fresh };
        return;
      }
      const { '@odata.nextLink': next, '@odata.deltaLink': last } = page;
      const following = next ?? last;
      if (following === undefined) throw new Problem('bad-answer', { subject: SUBJECT });
      const changes = await this.#changesOf(page, paths);
      yield {
        kind: 'changes',
        changes: changes.filter((change) => isUnder(change, under)),
        cursor: following,
        more: next !== undefined,
      };
      if (next === undefined) return;
      link = next;
    }
  }

  async latest(): Promise<string> {
    const latest = withQuery(path`/drives/${this.#driveId}/root/delta`, { token: 'latest' });
    const page = await this.#calls.json('GET', latest, DeltaPage);
    const link = page['@odata.deltaLink'];
    if (link === undefined) throw new Problem('bad-answer', { subject: SUBJECT });
    return link;
  }

  // 410: the token is forgotten; Location starts a fresh enumeration.
  async #page(link: string | null): Promise<{ page: DeltaPage | undefined; fresh: string | null }> {
    if (link === null) {
      const start = path`/drives/${this.#driveId}/root/delta`;
      return { page: await this.#calls.json('GET', start, DeltaPage), fresh: null };
    }
    const response = await this.#calls.link(link, [410]);
    if (response.status === 410) {
      return { page: undefined, fresh: response.headers.get('location') };
    }
    return { page: await parsed(DeltaPage, response), fresh: null };
  }

  async #changesOf({ value }: DeltaPage, paths: Map<string, string>): Promise<DriveChange[]> {
    const present = value.filter(isPresent);
    const here = new Map(present.map((item) => [item.id, item]));
    for (const { id } of present) paths.delete(id);
    const changes: DriveChange[] = [];
    for (const item of value) {
      if (!isPresent(item)) changes.push({ kind: 'gone', id: item.id, path: null });
      else if (item.root === undefined) {
        const where = await this.#pathOf(item.id, here, paths);
        changes.push({ kind: 'present', entry: entryOf(item, where) });
      }
    }
    return changes;
  }

  async #pathOf(
    id: string,
    here: ReadonlyMap<string, WireItem>,
    paths: Map<string, string>,
  ): Promise<string | null> {
    const known = paths.get(id);
    if (known !== undefined) return known;
    const item = here.get(id);
    const found = item === undefined ? await this.#asked(id) : await this.#below(item, here, paths);
    if (found !== null) paths.set(id, found);
    return found;
  }

  async #below(
    item: WireItem,
    here: ReadonlyMap<string, WireItem>,
    paths: Map<string, string>,
  ): Promise<string | null> {
    if (item.root !== undefined) return '';
    const parent = item.parentReference?.id;
    const above = parent === undefined ? null : await this.#pathOf(parent, here, paths);
    return above === null ? null : `${above}/${item.name}`;
  }

  async #asked(id: string): Promise<string | null> {
    return (await this.#stat(id))?.path ?? null;
  }
}

const isPresent = (item: DeltaPage['value'][number]): item is WireItem => !('deleted' in item);

function isUnder(change: DriveChange, under: string): boolean {
  const at = change.kind === 'present' ? change.entry.path : change.path;
  // OneDrive does not tell letters of different case apart.
  return at === null || `${at}/`.toLowerCase().startsWith(`${under}/`.toLowerCase());
}
