import type { ComparedSystem, RunScope } from '../../contracts/reconciliation';
import type { Source, Subject } from './comparison';
import type { Known } from './known';
import type { Part, SourceKey, SubjectKey } from './run';
import { changedAssets, placedAssets } from './sources/assets';
import { foundBefore } from './sources/found-before';
import { orders } from './sources/orders';
import { changedPages, pages, placedPages, roundsIn } from './sources/pages';
import { changedFolders, folders, records } from './sources/records';
import { asset } from './subjects/asset';
import { changedPage, changedRecord } from './subjects/changed';
import { filed } from './subjects/filed';
import { gone } from './subjects/gone';
import { order } from './subjects/order';
import { page } from './subjects/page';
import { record } from './subjects/record';
import { shown } from './subjects/shown';

export const SUBJECTS: Record<SubjectKey, Subject> = {
  order,
  page,
  shown,
  gone,
  asset,
  record,
  filed,
  'changed-page': changedPage,
  'changed-record': changedRecord,
};

export const SOURCES: Record<SourceKey, (subject: SubjectKey) => Source> = {
  orders: () => orders,
  pages: () => pages,
  approved: () => roundsIn('approved'),
  'in-approval': () => roundsIn('in-approval'),
  expired: () => roundsIn('expired'),
  'placed-pages': () => placedPages,
  'placed-assets': () => placedAssets,
  records: () => records,
  folders: () => folders,
  'changed-pages': () => changedPages,
  'changed-assets': () => changedAssets,
  'changed-folders': () => changedFolders,
  'found-before': foundBefore,
};

type Listing = [SourceKey, SubjectKey];

const ALL: Record<Exclude<ComparedSystem, 'consonance'>, Listing[]> = {
  app: [['orders', 'order']],
  confluence: [
    ['pages', 'page'],
    ['approved', 'shown'],
    ['in-approval', 'shown'],
    ['expired', 'shown'],
    ['placed-pages', 'gone'],
  ],
  celum: [['placed-assets', 'asset']],
  opentext: [
    ['records', 'record'],
    ['folders', 'filed'],
  ],
};

/** What was found before is looked at again, whether or not anything of it has changed. */
const again = (...subjects: SubjectKey[]): Listing[] =>
  subjects.map((subject) => ['found-before', subject]);

const CHANGES: typeof ALL = {
  app: [['orders', 'order'], ...again('order')],
  confluence: [['changed-pages', 'changed-page'], ...again('page', 'shown', 'gone')],
  celum: [['changed-assets', 'asset'], ...again('asset')],
  opentext: [['changed-folders', 'changed-record'], ...again('record', 'filed')],
};

/** What a run compares, in its order. A system that was never compared as a whole is. */
export function partsOf(scope: RunScope, known: Known): Part[] {
  const isKnown = {
    app: known.orders !== undefined,
    confluence: known.pages !== undefined,
    celum: known.assets !== undefined,
    opentext: known.folders !== undefined,
  };
  return (['app', 'confluence', 'celum', 'opentext'] as const).flatMap((system) => {
    const changes = scope === 'changes' && isKnown[system];
    return (changes ? CHANGES : ALL)[system].map(([source, subject]) => ({
      source,
      subject,
      system,
      state: 'waiting' as const,
      code: null,
      compared: 0,
      unseen: 0,
      calls: 0,
    }));
  });
}
