import { publicationId } from '../../src/app/publication/delivery-of';
import type { NewDelivery } from '../../src/app/delivery/ledger';
import { ApprovalRound } from '../../src/contracts/approval';
import type { PageBody } from '../../src/contracts/pages';
import type { RecordView } from '../../src/contracts/records';
import { fingerprintOf } from '../../src/domain/fingerprint';
import { publishApprovedPage } from '../../src/flows';
import { recordNickname } from '../../src/domain/record-naming';
import type { Wish } from './wishes';
import type { World } from './world';

export const CLOUD_ID = 'site';
export const FOLDER_ID = 2_100;
export const CLASS_ID = 3_100;

const AUTHOR = '712020:author';
const APPROVER = '712020:approver';

export const isPublication = ({ flow }: Pick<Wish, 'flow'>): boolean =>
  flow === publishApprovedPage.key;

/** e.g. publications-2 is page 72. */
const pageIdOf = (name: string) => `7${name.replace(/\D/g, '')}`;

/** What the product owes when somebody publishes a page that was approved. */
export function publicationOf({ name, version, hash }: Wish): NewDelivery {
  const pageId = pageIdOf(name);
  const payload = {
    pageId,
    spaceKey: 'SUM',
    siteUrl: 'https://aurora.example',
    pageVersion: version,
    round: version,
    // What the person who published it has corrected.
    category: { '9830_2': hash },
  };
  return {
    id: publicationId(pageId, version),
    flow: publishApprovedPage.key,
    system: publishApprovedPage.system,
    pageId,
    pageVersion: version,
    spaceKey: 'SUM',
    title: name,
    input: { ...payload, orderedAt: '2026-01-01T00:00:00.000Z' },
    payload,
  };
}

/** Pages of the site as people have approved them, and the records that they show. */
export class ApprovedPages {
  readonly #rounds = new Map<string, ApprovalRound>();
  readonly #pages = new Map<string, PageBody>();
  readonly shown = new Map<string, RecordView>();

  approve({ name, version, hash }: Wish, now: number): void {
    const id = pageIdOf(name);
    const at = new Date(now).toISOString();
    const text = { type: 'text', text: `Contents ${hash}` };
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [text] }] };
    const page: PageBody = {
      ...{ id, title: name, body, version, versionBy: AUTHOR, versionAt: at, status: 'current' },
      ...{ spaceId: '1', spaceKey: 'SUM', ownerId: AUTHOR, webPath: `/spaces/SUM/pages/${id}` },
    };
    this.#pages.set(`${id} ${version}`, page);
    const decision = { by: APPROVER, at, kind: 'approve', meaning: 'content', comment: '' };
    const round = ApprovalRound.parse({
      ...{ pageId: id, spaceKey: 'SUM', title: name, pageVersion: version, state: 'approved' },
      ...{ preset: PRESET, note: '', submittedBy: AUTHOR, submittedAt: at, settledAt: at },
      ...{ decisions: [decision], frozen: [], bodyHash: fingerprintOf(page, new Map()) },
      ...{ round: version, fence: 0 },
    });
    this.#rounds.set(id, round);
  }

  round(pageId: string): ApprovalRound | undefined {
    return this.#rounds.get(pageId);
  }

  read(pageId: string, version: number): PageBody {
    const page = this.#pages.get(`${pageId} ${version}`);
    if (!page) throw new Error(`no page ${pageId} in version ${version}`);
    return page;
  }
}

const PRESET = {
  id: 'p',
  name: 'Approval',
  scope: { kind: 'site' },
  steps: [{ approvers: [{ kind: 'person', accountId: APPROVER }], rule: 'any', quorum: 1 }],
  ...{ dueDays: null, remindDays: null, validMonths: null, signature: false },
};

/** Of every page one document, of every version that was published one version of it, and the page shows it. */
export function checkPublications(world: World, wishes: readonly Wish[]): void {
  const { verdicts, contentServer, approved } = world;
  for (const name of new Set(wishes.map((wish) => wish.name))) {
    const nickname = recordNickname(CLOUD_ID, pageIdOf(name));
    const own = [...contentServer.documents.values()].filter(({ identity }) =>
      identity.startsWith(`imprimatur:${nickname}#`),
    );
    const [document] = own;
    if (!document) {
      verdicts.broken('I3', `${name} is not there`, 'lost');
      continue;
    }
    if (own.length > 1) verdicts.broken('I1', `${own.length} documents of ${name}`, 'doubled');
    const filed = document.versions.map(
      ({ bytes }) => /Contents (\w+)/.exec(bytes.toString())?.[1],
    );
    const wanted = wishes.filter((wish) => wish.name === name).map(({ hash }) => hash);
    const same = JSON.stringify(filed) === JSON.stringify(wanted);
    verdicts.unless(same, 'I15', () => `${name} holds ${filed.join()}, not ${wanted.join()}`);
    const { record } = document;
    const isRecord = record?.class === CLASS_ID && record.rsi === 'R7';
    verdicts.unless(isRecord, 'I3', () => `${name} is no record`);
    const shown = approved.shown.get(pageIdOf(name));
    const shows = shown?.nodeId === document.id && shown.version === wanted.length;
    verdicts.unless(document.nickname === nickname && shows, 'I3', () => `${name} shows another`);
  }
}
