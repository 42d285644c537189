import * as z from 'zod';

import type {
  Capability,
  SweepCursor,
  SweepPage,
  TitleCatalogue,
} from '../../contracts/title-catalogue';
import type {
  Title,
  TitleContact,
  TitleContract,
  TitleProduct,
  TitleStage,
} from '../../contracts/titles';
import { createHttp, type Http, type HttpOptions } from '../kit/http';
import { CONTACT } from './documents';
import { Graph } from './graph';
import { problem } from './mark';
import { capabilitiesOf, queryIn } from './offer';
import * as reads from './reads';
import { RestReader } from './rest';
import { select } from './selection';
import * as toDos from './to-dos';
import * as webLinks from './web-links';
import * as wire from './wire';
import * as writes from './writes';

export interface ConsonanceOptions {
  http: HttpOptions;
  /** `rest` only reads: lists of titles, and products by ISBN. */
  api: 'graphql' | 'rest';
}

type Catalogue = TitleCatalogue;

/** Consonance as the app's catalogue of titles. */
export class ConsonanceClient implements Catalogue {
  readonly #options: ConsonanceOptions;
  readonly #http: Http;
  readonly #rest: RestReader;
  readonly #everything: Graph;

  constructor(options: ConsonanceOptions) {
    this.#options = options;
    this.#http = createHttp(options.http);
    this.#rest = new RestReader(this.#http);
    this.#everything = new Graph(this.#http);
  }

  /** What the connection was set up with, for its check. */
  get connection() {
    const { api, http } = this.#options;
    return { api, http: this.#http, now: http.now, rest: this.#rest, host: http.baseUrl };
  }

  get #graph(): Graph {
    if (this.#options.api === 'graphql') return this.#everything;
    throw problem('refused', 'the older interface does not offer this');
  }

  async capabilities(): Promise<ReadonlySet<Capability>> {
    return this.#options.api === 'rest' ? new Set() : capabilitiesOf(await this.#graph.offer());
  }

  sweepFrom(lastDay: string | null): SweepCursor {
    return reads.sweepFrom(lastDay);
  }

  sweep(
    from: SweepCursor,
    knownHash: (id: number) => string | undefined,
    imprintIds: readonly number[] = [],
  ): AsyncIterable<SweepPage> {
    if (this.#options.api === 'rest') return this.#sweepRest(from, knownHash);
    return reads.sweep(this.#graph, from, knownHash, imprintIds);
  }

  async *#sweepRest(
    from: SweepCursor,
    knownHash: (id: number) => string | undefined,
  ): AsyncIterable<SweepPage> {
    const titles = (await this.#rest.summaries()).filter(({ id }) => id > from.after);
    const last = titles.at(-1);
    if (!last) return;
    const changed = titles.filter(({ id, hash }) => knownHash(id) !== hash);
    const unchanged = titles.length - changed.length;
    yield { changed, unchanged, cursor: { ...from, after: last.id } };
  }

  async title(id: number, contractId?: number): Promise<Title> {
    const { baseUrl, now } = this.#options.http;
    return reads.title(this.#graph, id, contractId, { baseUrl, now });
  }

  async productByIsbn(isbn13: string): Promise<TitleProduct | undefined> {
    if (this.#options.api === 'rest') return this.#rest.productByIsbn(isbn13);
    return reads.product(this.#graph, { isbn13Eq: isbn13 });
  }

  async contracts(ids: readonly number[]): Promise<TitleContract[]> {
    return reads.contracts(this.#graph, ids);
  }

  // contacts(contactSearch: {personNameCont})
  async contacts(name: string): Promise<TitleContact[]> {
    const offer = await this.#graph.offer();
    const type = queryIn(offer, 'contacts')?.args['contactSearch'] ?? '';
    const query = `query($search: ${type}) {
      contacts(contactSearch: $search) { ${select(offer, 'Contact', CONTACT)} } }`;
    const answer = z.looseObject({ contacts: z.array(wire.Contact) });
    const found = await this.#graph.read(
      'contacts',
      query,
      { search: { personNameCont: name } },
      answer,
    );
    return found.contacts.map((contact) => ({
      id: contact.id,
      name: contact.name ?? null,
      keyNames: contact.keyNames ?? null,
      kind: contact.__typename === 'Organisation' ? 'organisation' : 'person',
      emails: (contact.emails ?? []).flatMap(({ email }) => email ?? []),
    }));
  }

  async stages(): Promise<TitleStage[]> {
    return reads.stages(this.#graph);
  }

  async moveStage(
    titleId: number,
    to: { id: number; name: string },
    from: string | null | undefined,
    marker: string,
  ) {
    return writes.moveStage(this.#graph, titleId, to, { from, marker });
  }

  async setProductDates(...[id, dates, marker]: Parameters<Catalogue['setProductDates']>) {
    return writes.setProductDates(this.#graph, id, dates, marker);
  }

  async setSubjects(...[id, codes, marker]: Parameters<Catalogue['setSubjects']>) {
    return writes.setSubjects(this.#graph, id, codes, marker);
  }

  async ensureWebLink(...[id, link, marker]: Parameters<Catalogue['ensureWebLink']>) {
    return webLinks.ensureWebLink(this.#graph, id, link, marker);
  }

  async ensureDeliveryDate(...[id, delivery, marker]: Parameters<Catalogue['ensureDeliveryDate']>) {
    return writes.ensureDeliveryDate(this.#graph, id, delivery, marker);
  }

  async toDos(titleId: number) {
    return toDos.toDos(this.#graph, titleId);
  }

  async ensureToDo(...[id, toDo, marker]: Parameters<Catalogue['ensureToDo']>) {
    return toDos.ensureToDo(this.#graph, id, toDo, marker);
  }

  async completeToDo(...[id, completed, marker]: Parameters<Catalogue['completeToDo']>) {
    return toDos.completeToDo(this.#graph, id, completed, marker);
  }

  async ensureNote(...[id, text, marker]: Parameters<Catalogue['ensureNote']>) {
    return toDos.ensureNote(this.#graph, id, text, marker);
  }
}
