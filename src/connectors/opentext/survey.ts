import type { FolderSlice, OwnDocument, RecordSurvey } from '../../contracts/record-survey';
import { path, withQuery } from '../kit/path';
import type { Calls } from './calls';
import type { Filing } from './filing';
import { nicknameIn } from './filing-sources';
import type { Library } from './library';
import { slicesOf } from './pages';
import { takenNames } from './taken-names';
import { FolderPage } from './wire-survey';

/** Looks at what was filed, without changing anything. */
export class Survey implements RecordSurvey {
  readonly #calls: Calls;
  readonly #filing: Filing;
  readonly #library: Library;

  constructor(calls: Calls, filing: Filing, library: Library) {
    this.#calls = calls;
    this.#filing = filing;
    this.#library = library;
  }

  holderOf(nickname: string): Promise<number | undefined> {
    return this.#filing.byNickname(nickname);
  }

  async seen(nodeIds: readonly number[]): Promise<ReadonlySet<number>> {
    return new Set((await this.#library.items(nodeIds)).map(({ nodeId }) => nodeId));
  }

  // Names are unique in a folder for everybody, so the question tells of items that the account may not see.
  async isHidden(nodeId: number, folderId: number, name: string): Promise<boolean> {
    return (await takenNames(this.#calls, folderId, [name])).get(name) === nodeId;
  }

  // GET /v2/nodes/{id}/nodes
  async *folder(folderId: number, cursor?: string | null): AsyncGenerator<FolderSlice> {
    const children = path`/v2/nodes/${folderId}/nodes`;
    const slices = slicesOf(
      { cursor },
      (paging) => {
        const query = { sort: 'desc_modify_date', fields: 'properties', ...paging };
        return this.#calls.get(withQuery(children, query), FolderPage);
      },
      (node) => node,
    );
    for await (const { items, total, cursor: next } of slices) {
      yield {
        items: items.flatMap(ownOf),
        total,
        cursor: next,
        newest: items.at(0)?.modify_date ?? null,
        oldest: items.at(-1)?.modify_date ?? null,
        createdAt: items.map(({ create_date }) => create_date),
      };
    }
  }
}

type Node = ReturnType<typeof FolderPage.parse>['items'][number];

function ownOf({ id, external_identity }: Node): OwnDocument[] {
  const nickname = nicknameIn(external_identity);
  return nickname === undefined ? [] : [{ nodeId: id, nickname }];
}
