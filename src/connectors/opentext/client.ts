import type { DocumentDraft, RecordDraft, RecordStore } from '../../contracts/records';
import { createHttp, type Http } from '../kit/http';
import { Browsing } from './browsing';
import { Calls } from './calls';
import { serverBase, SUBJECT, type OpenTextConfig } from './config';
import { explain } from './explain';
import { Filing } from './filing';
import { Folders } from './folders';
import { Governance } from './governance';
import { Library } from './library';
import { Me } from './me';
import { Members } from './members';
import { Keeping } from './record-keeping';
import { RenditionStore } from './rendition-store';
import { oneWriteAtATime, Session, signedIn, type OpenTextOptions } from './session';
import { Shelf } from './template-shelf';
import { Uploads } from './uploads';
import { Survey } from './survey';
import { Versions } from './versions';
import { Workflows } from './workflows';
import { Workspaces } from './workspace-shelf';

/** Content Server as a record store. Signs in with the first call. */
export class OpenTextClient implements RecordStore {
  readonly calls: Calls;
  /** Calls that need no sign-in. */
  readonly open: Http;
  readonly config: OpenTextConfig;
  readonly now: () => number;
  readonly documents: Library;
  readonly arranging: Folders;
  readonly renditions: RenditionStore;
  readonly keeping: Keeping;
  readonly access: Members;
  readonly templates: Shelf;
  readonly workspaces: Workspaces;
  readonly approvals: Workflows;
  readonly uploads: Uploads;
  readonly survey: Survey;
  readonly #versions: Versions;
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
    const me = new Me(this.calls);
    this.documents = new Library(this.calls, base);
    this.arranging = new Folders(this.calls, me);
    this.renditions = new RenditionStore(this.calls);
    this.keeping = new Keeping(this.calls);
    this.access = new Members(this.calls);
    this.templates = new Shelf(this.calls);
    this.workspaces = new Workspaces(this.calls, base);
    this.approvals = new Workflows(this.calls, base, me);
    this.#versions = new Versions(this.calls);
    this.#filing = new Filing(this.calls);
    this.uploads = new Uploads(this.calls, this.#filing);
    this.survey = new Survey(this.calls, this.#filing, this.documents);
    this.#governance = new Governance(this.calls, base);
    this.#browsing = new Browsing(this.calls);
  }

  find(nickname: string, draft: Pick<DocumentDraft, 'folderId' | 'name'>) {
    return this.#filing.find(nickname, draft);
  }
  create(draft: DocumentDraft) {
    return this.#filing.create(draft);
  }
  ensureVersion(nodeId: number, draft: DocumentDraft) {
    return this.#filing.ensureVersion(nodeId, draft);
  }
  /** Drafts (0.1) and releases (1.0) are told apart from now on. */
  ensureMajorVersions(nodeId: number) {
    return this.#versions.ensureAdvanced(nodeId);
  }
  /** The version is a release, made once for its marker; answers the release's number. */
  ensureReleased(
    nodeId: number,
    version: number,
    release: Parameters<Versions['ensurePromoted']>[2],
  ) {
    return this.#versions.ensurePromoted(nodeId, version, release);
  }
  ensureNickname(nodeId: number, nickname: string) {
    return this.#filing.ensureNickname(nodeId, nickname);
  }
  takeNickname(nodeId: number, nickname: string) {
    return this.#filing.takeNickname(nodeId, nickname);
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
    return this.#versions.content(nodeId, version, limit);
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
