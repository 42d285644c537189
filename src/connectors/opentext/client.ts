import type { RecordDraft, RecordStore } from '../../contracts/records';
import { createHttp, type Http } from '../kit/http';
import { Browsing } from './browsing';
import { Calls } from './calls';
import { serverBase, SUBJECT, type OpenTextConfig } from './config';
import { explain } from './explain';
import { Filing } from './filing';
import { Governance } from './governance';
import { oneWriteAtATime, Session, signedIn, type OpenTextOptions } from './session';

/** Content Server as a record store. Signs in with the first call. */
export class OpenTextClient implements RecordStore {
  readonly calls: Calls;
  /** Calls that need no sign-in. */
  readonly open: Http;
  readonly config: OpenTextConfig;
  readonly now: () => number;
  readonly #filing: Filing;
  readonly #governance: Governance;
  readonly #browsing: Browsing;

  constructor(options: OpenTextOptions) {
    const { config, send, now, remaining, log } = options;
    const base = serverBase(config.baseUrl);
    const common = {
      connector: SUBJECT,
      baseUrl: `${base}/api`,
      headers: () => ({}),
      now,
      remaining,
      log,
      explain,
      // A version of many megabytes takes its time (pyxecm waits a minute).
      timeoutMilliseconds: 60_000,
    };
    const signed = oneWriteAtATime(signedIn(send, new Session(options)));
    this.open = createHttp({ ...common, send });
    this.calls = new Calls(createHttp({ ...common, send: signed }));
    this.config = config;
    this.now = now;
    this.#filing = new Filing(this.calls);
    this.#governance = new Governance(this.calls, base);
    this.#browsing = new Browsing(this.calls);
  }

  find(nickname: string, draft: Pick<RecordDraft, 'folderId' | 'name'>) {
    return this.#filing.find(nickname, draft);
  }
  create(draft: RecordDraft) {
    return this.#filing.create(draft);
  }
  ensureVersion(nodeId: number, draft: RecordDraft) {
    return this.#filing.ensureVersion(nodeId, draft);
  }
  ensureNickname(nodeId: number, nickname: string) {
    return this.#filing.ensureNickname(nodeId, nickname);
  }
  ensureClassified(nodeId: number, draft: RecordDraft) {
    return this.#governance.ensureClassified(nodeId, draft);
  }
  ensureCategory(nodeId: number, draft: RecordDraft) {
    return this.#governance.ensureCategory(nodeId, draft);
  }
  read(nodeId: number) {
    return this.#governance.read(nodeId);
  }
  content(nodeId: number, version: number, limit: number) {
    return this.#filing.content(nodeId, version, limit);
  }

  folders(parentId: number | null) {
    return this.#browsing.folders(parentId);
  }
  classifications(parentId: number | null) {
    return this.#browsing.classifications(parentId);
  }
  categories() {
    return this.#browsing.categories();
  }
  categoryFields(folderId: number, categoryId: number) {
    return this.#browsing.categoryFields(folderId, categoryId);
  }
  retentions() {
    return this.#browsing.retentions();
  }
}
