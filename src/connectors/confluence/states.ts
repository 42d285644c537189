import type {
  ChosenState,
  ContentState,
  ContentStates,
} from '../../contracts/confluence/content-states';
import { path, withQuery } from '../kit/path';
import { jsonBody, write, type Calls } from './call';
import { pageIdOf, spaceKeyOf } from './ids';
import { AvailableStates, StateAnswer, StateList } from './wire-content';

const PUBLISHED = { status: 'current' };

export class States implements ContentStates {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /wiki/rest/api/content/{id}/state
  async read(pageId: string): Promise<ContentState | null> {
    const state = withQuery(path`/wiki/rest/api/content/${pageIdOf(pageId)}/state`, PUBLISHED);
    return (await this.#calls.api.json('GET', state, StateAnswer)).contentState ?? null;
  }

  // PUT /wiki/rest/api/content/{id}/state
  async set(pageId: string, wanted: ChosenState): Promise<void> {
    const held = await this.read(pageId);
    if (held && isChosen(held, wanted)) return;
    const state = withQuery(path`/wiki/rest/api/content/${pageIdOf(pageId)}/state`, PUBLISHED);
    await write(this.#calls, ['PUT', state], StateAnswer, jsonBody(wanted));
  }

  // DELETE /wiki/rest/api/content/{id}/state
  async clear(pageId: string): Promise<void> {
    if (!(await this.read(pageId))) return;
    const state = withQuery(path`/wiki/rest/api/content/${pageIdOf(pageId)}/state`, PUBLISHED);
    await this.#calls.api.raw('DELETE', state);
  }

  // GET /wiki/rest/api/content/{id}/state/available
  async offered(pageId: string): Promise<{ space: ContentState[]; own: ContentState[] }> {
    const list = path`/wiki/rest/api/content/${pageIdOf(pageId)}/state/available`;
    const answer = await this.#calls.api.json('GET', list, AvailableStates);
    return { space: answer.spaceContentStates, own: answer.customContentStates };
  }

  // GET /wiki/rest/api/space/{key}/state
  async ofSpace(spaceKey: string): Promise<ContentState[]> {
    const list = path`/wiki/rest/api/space/${spaceKeyOf(spaceKey)}/state`;
    return await this.#calls.api.json('GET', list, StateList);
  }
}

const isChosen = (held: ContentState, wanted: ChosenState): boolean =>
  'id' in wanted
    ? held.id === wanted.id
    : held.name === wanted.name && held.color.toLowerCase() === wanted.color.toLowerCase();
