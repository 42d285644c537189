import type { StandIn } from '../../../local/vendors/kit/stand-in';
import { opentext } from '../../../src/connectors/opentext';
import type { CallLog, Send } from '../../../src/connectors/kit/http';
import type { RecordDraft } from '../../../src/contracts/records';

/** Reaches the stand-in under the names that the app knows. */
export const sendTo =
  (standIn: StandIn): Send =>
  (url, { method, headers, body, signal }) =>
    fetch(
      url
        .replace('https://ecm.aurora-press.example', standIn.url)
        .replace('https://otds.aurora-press.example', `${standIn.url}/otds`),
      {
        method,
        headers,
        body: typeof body === 'object' ? new Uint8Array(body) : (body ?? null),
        signal: signal ?? null,
        redirect: 'manual',
      },
    );

interface Overrides {
  config?: Partial<{
    baseUrl: string;
    auth: 'ticket' | 'otds' | 'oauth';
    otdsUrl: string;
    folderId: string;
    classificationId: string;
  }>;
  secrets?: { username?: string; password?: string; clientId?: string; clientSecret?: string };
  send?: Send;
  log?: CallLog;
  remaining?: () => number;
}

const SERVICE = { username: 'imprimatur', password: 'otcs-secret-0001' };

export function connect(
  standIn: StandIn,
  { config, secrets, send, log, remaining }: Overrides = {},
) {
  return opentext.connect({
    config: { baseUrl: 'https://ecm.aurora-press.example/otcs/cs.exe', auth: 'ticket', ...config },
    secrets: secrets ?? SERVICE,
    send: send ?? sendTo(standIn),
    now: () => standIn.context.clock.now(),
    remaining: remaining ?? (() => 600_000),
    log,
  });
}

export const CAMPAIGNS = 20010;
export const POLICIES = 20020;
const CAMPAIGN_APPROVALS = 30011;

export function recordDraft(overrides: Partial<RecordDraft> = {}): RecordDraft {
  return {
    nickname: 'confluence_5f1c2e7a_98301',
    folderId: CAMPAIGNS,
    name: 'Summer: the page.html',
    fileName: 'summer.html',
    contentType: 'text/html',
    bytes: new TextEncoder().encode('<p>Summer</p>'),
    versionMarker: 'imprimatur_v4_aa11',
    versionDescription: 'Confluence v4, approved by Ben Okafor',
    classificationId: CAMPAIGN_APPROVALS,
    retention: null,
    recordDate: '2026-11-19',
    originator: 'Ann Baker',
    subject: 'Summer',
    category: {
      id: 9830,
      values: { '9830_2': 'Summer', '9830_3': '98301', '9830_5': '2026-11-19' },
    },
    ...overrides,
  };
}

/** What the server holds of the documents in a folder that the app made. */
export function filedIn(standIn: StandIn, folderId: number) {
  const { db } = standIn.context;
  const rows = db
    .prepare(
      `SELECT node.id, node.name, node.nickname, record.class, record.rsi, record.details
       FROM node LEFT JOIN record ON record.node = node.id
       WHERE node.parent = ? AND node.owner = 1100 AND node.deleted = 0 ORDER BY node.id`,
    )
    .all(folderId);
  return rows.map(({ id, details, name, nickname, class: classId, rsi }) => ({
    name,
    nickname,
    class: classId,
    rsi,
    originator: (JSON.parse(String(details ?? '{}')) as { originator?: string }).originator,
    versions: db
      .prepare('SELECT description, bytes FROM version WHERE node = ? ORDER BY number')
      .all(id as number)
      .map((version) => [
        String(version['description']),
        new TextDecoder().decode(version['bytes'] as Uint8Array),
      ]),
    values: db
      .prepare('SELECT "values" FROM category_value WHERE node = ?')
      .all(id as number)
      .map((value) => JSON.parse(String(value['values'])) as Record<string, unknown>),
  }));
}
