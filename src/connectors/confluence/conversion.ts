import type {
  Conversion,
  ConversionResult,
  ConversionWish,
} from '../../contracts/confluence/conversion';
import { Problem } from '../../errors';
import { path, withQuery } from '../kit/path';
import { badAnswer, jsonBody, type Calls } from './call';
import { pageIdOf, taskIdOf } from './ids';
import { ConversionAnswer, ConversionStart } from './wire-site';

const WORKING = new Set(['WORKING', 'QUEUED', 'RERUNNING']);

export class BodyConversion implements Conversion {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // POST /wiki/rest/api/contentbody/convert/async/{to} — changes nothing; a second one is only a second answer.
  async begin({ from, to, value, pageId }: ConversionWish): Promise<string> {
    const query = { contentIdContext: pageId === undefined ? undefined : pageIdOf(pageId) };
    const convert = withQuery(path`/wiki/rest/api/contentbody/convert/async/${to}`, query);
    const body = jsonBody({ value, representation: from });
    return (await this.#calls.api.json('POST', convert, ConversionStart, body)).asyncId;
  }

  // GET /wiki/rest/api/contentbody/convert/async/{id}
  async result(id: string): Promise<ConversionResult> {
    const conversion = path`/wiki/rest/api/contentbody/convert/async/${taskIdOf(id)}`;
    const answer = await this.#calls.api.json('GET', conversion, ConversionAnswer);
    if (WORKING.has(answer.status)) return { state: 'working' };
    if (answer.status === 'FAILED') throw new Problem('refused', { subject: 'Confluence' });
    if (answer.status === 'COMPLETED' && answer.value !== undefined) {
      return { state: 'done', value: answer.value };
    }
    throw badAnswer(`a conversion in the state ${answer.status}`);
  }
}
