import type {
  ComparedView,
  Finding,
  FindingClass,
  FindingKind,
  Repair,
} from '../../../../../src/contracts/reconciliation';
import { differences } from './differences-en';

const classes: Record<FindingClass, string> = {
  missing: 'Missing',
  stale: 'Stale',
  orphan: 'Orphan',
  duplicate: 'Duplicate',
  rights: 'Rights',
  'record-mismatch': 'Record mismatch',
};

const repairs: Record<Repair, string> = {
  'owe-again': 'Publishes the page: the order is carried out.',
  'file-again': 'Files the approved page again; what is still there stays as it is.',
  'file-version': 'Files the approved page once more, as a new version on top.',
  'show-again': 'Writes on the page what the app knows.',
  'note-references': 'Notes the assets that the page shows now.',
  'look-again': 'Asks CELUM again and tells every page that shows the asset.',
  'forget-page': 'Takes the page off the list of places where its assets are used.',
  adopt: 'Makes the document the page’s record again.',
  'take-over': 'Takes over what OpenText says, and shows it on the page.',
  'give-name-back':
    'Gives the record its nickname back; the other document keeps it with its own number.',
  'by-hand': 'Somebody has to decide this.',
};

/** Where only people can make it good: what they do, and where. */
const byHand: Partial<Record<FindingKind, string>> = {
  'record-copied':
    'Look at both documents in OpenText and delete the one that is not the record, or ask a records manager to.',
};

const states: Record<Finding['state'], string> = {
  open: 'Open',
  ordered: 'Repair ordered',
  repaired: 'Repaired',
  failed: 'Repair failed',
};

const compared: Record<ComparedView['state'], string> = {
  waiting: 'Waiting',
  running: 'Being compared',
  compared: 'Compared',
  'not-compared': 'Could not be compared',
  nothing: 'Not compared',
};

export const en = {
  lead: 'Compares what the app knows with Confluence, CELUM and OpenText. A dry run only reads: nothing changes in any system until you repair something. Once a day the app looks by itself at what has changed, once a week at everything.',
  scope: 'Compare',
  scopes: { everything: 'Everything', changes: 'What has changed since the last run' },
  dryRun: 'Dry run',
  stop: 'Stop',
  never: 'Nothing was compared yet.',
  running: (slices: number) => `Comparing (part ${slices})…`,
  done: (moment: string) => `Compared ${moment}`,
  stopped: (moment: string) => `Stopped ${moment}; what was found until then stands below.`,
  bySchedule: 'by itself',
  byPerson: 'by an admin',
  systemsTable: 'What was compared',
  system: 'System',
  state: 'State',
  counted: 'Compared',
  hidden: 'Not visible to the app',
  calls: 'Calls',
  note: 'Note',
  app: 'Orders and deliveries',
  nothingThere: 'The app keeps nothing in Consonance yet, so there is nothing to compare.',
  hiddenMeans:
    'Nothing is said about these: they are in the trash, deleted for good, or hidden from the app’s account.',
  compared,
  findings: 'Differences',
  none: 'No differences.',
  noneYet: 'No differences up to now.',
  count: (count: number) => (count === 1 ? '1 difference' : `${count} differences`),
  beyond: (count: number) => `${count} more are not listed: repair these first.`,
  show: 'Show',
  allClasses: (count: number) => `All (${count})`,
  classOf: (name: string, count: number) => `${name} (${count})`,
  classes,
  subject: 'Where',
  class: 'Class',
  difference: 'What differs',
  repairTitle: 'Repair',
  repairs,
  byHand,
  byHandPublish: 'Publish the page’s approved version yourself, from its byline.',
  repair: 'Repair',
  repairOf: (name: string, difference: string) => `Repair ${name}: ${difference}`,
  repairAll: (count: number) => `Repair all ${count}`,
  repaired: (count: number) =>
    count === 1 ? 'The repair is ordered.' : `${count} repairs are ordered.`,
  states,
  again: 'The next dry run looks whether it helped.',
  untitled: {
    page: (id: string) => `Page ${id}`,
    asset: (id: string) => `Asset ${id}`,
    record: (id: string) => `Document ${id}`,
  },
  open: (name: string) => `Open ${name}`,
  export: 'Export CSV',
  differences,
};

export type Words = typeof en;
