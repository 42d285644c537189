import type { Finding, ReconciliationView } from '../../../src/contracts/reconciliation';

const finding = (
  changes: Pick<Finding, 'kind' | 'class' | 'repair' | 'values'> & Partial<Finding>,
  name: string,
): Finding => ({
  id: `${changes.kind}.${name}`,
  subject: { type: 'page', id: '98311', name, url: null },
  pageId: '98311',
  foundAt: '2026-11-21T10:00:00Z',
  state: 'open',
  code: null,
  ...changes,
});

const terms = {
  url: 'https://ecm.aurora-press.example/otcs/cs.exe/app/nodes/40036',
  type: 'record',
} as const;

/** A run that met one system that is down, with differences in every state. */
export const compared = (): ReconciliationView => ({
  run: {
    id: 'r1',
    scope: 'everything',
    cause: 'schedule',
    state: 'done',
    startedAt: '2026-11-21T02:00:00Z',
    finishedAt: '2026-11-21T02:03:00Z',
    slices: 4,
    systems: [
      { system: 'app', state: 'compared', code: null, compared: 41, unseen: 0, calls: 0 },
      { system: 'confluence', state: 'compared', code: null, compared: 523, unseen: 2, calls: 161 },
      {
        system: 'celum',
        state: 'not-compared',
        code: 'unavailable',
        compared: 0,
        unseen: 0,
        calls: 1,
      },
      { system: 'opentext', state: 'compared', code: null, compared: 40, unseen: 0, calls: 243 },
      { system: 'consonance', state: 'nothing', code: null, compared: 0, unseen: 0, calls: 0 },
    ],
  },
  baseline: true,
  beyond: 0,
  findings: [
    finding(
      {
        kind: 'record-gone',
        class: 'missing',
        repair: 'file-again',
        values: { number: '40036' },
        subject: { ...terms, id: '40036', name: 'Launch plan DE.html' },
      },
      'Launch plan DE',
    ),
    finding(
      {
        kind: 'record-copied',
        class: 'duplicate',
        repair: 'by-hand',
        values: { number: '40051', other: '40036' },
        subject: { ...terms, id: '40051', name: 'Launch plan DE.html' },
      },
      'Launch plan DE',
    ),
    finding(
      {
        kind: 'asset-rights',
        class: 'rights',
        repair: 'look-again',
        values: { facts: 'licenceEnd, territories', pages: '14' },
        state: 'repaired',
      },
      'Hero summer',
    ),
    finding(
      {
        kind: 'record-version',
        class: 'record-mismatch',
        repair: 'file-version',
        values: { number: '40040', version: '3', known: '2' },
        state: 'ordered',
        code: 'unavailable',
      },
      'Summer campaign brief.html',
    ),
    finding(
      { kind: 'status-shown', class: 'stale', repair: 'show-again', values: {} },
      'Author event pages',
    ),
    finding(
      { kind: 'page-gone', class: 'orphan', repair: 'forget-page', values: { assets: '3' } },
      'Old gallery',
    ),
  ],
});
