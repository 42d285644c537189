import type { AuditRow } from '../../src/contracts/audit';
import { START, step, walkedTo } from '../../src/domain/audit/verify';
import type { People } from './people';
import { checkPublications, isPublication } from './publications';
import type { Wish } from './wishes';
import { owedFor } from './wishes';
import type { Body, World } from './world';

/** Compares what the systems ended up with, with what people wanted. */
export function checkEnd(world: World, people: People): void {
  const rows = new Map(world.bodies().map((body) => [body.id, body]));
  for (const wish of people.wishes) checkDelivery(world, wish, rows.get(owedFor(wish).id));
  checkRecords(world, people, rows);
  checkPublications(world, people.wishes.filter(isPublication));
  checkAssets(world, people);
  checkBoard(world, people);
  checkFiles(world, people);
  people.checkTitles();
  people.checkConflicts();
  people.checkDrive();
  people.checkOutage();
  world.checkFuture();
  checkAudit(world);
}

/** The chain holds, and an entry that is changed afterwards breaks it. */
function checkAudit({ store, verdicts }: World): void {
  const rows = store
    .rows('audit')
    .map(({ body }) => body as AuditRow)
    .sort((a, b) => a.entry.seq - b.entry.seq);
  let walked = START;
  for (const row of rows) {
    const problem = step(walked, row);
    verdicts.unless(
      problem === undefined,
      'I18',
      () => `entry ${row.entry.seq}: ${String(problem)}`,
    );
    const forged = { ...row, entry: { ...row.entry, kind: 'record-filed' as const, facts: {} } };
    verdicts.unless(step(walked, forged) === 'entry-altered', 'I18', () => 'a forgery passes');
    walked = walkedTo(row);
  }
}

const ENDED = ['done', 'superseded'];

function checkDelivery({ verdicts }: World, wish: Wish, body: Body | undefined): void {
  const what = `${wish.flow} ${wish.name} ${wish.version}`;
  if (!body) verdicts.broken('I2', `${what} was never owed`, 'lost');
  else if (wish.flow === 'poison') {
    const parked = body.phase === 'needs-attention';
    if (!parked) verdicts.broken('I2', `poison is ${body.phase}`, 'unfinished');
  } else if (!ENDED.includes(body.phase)) {
    verdicts.broken('I2', `${what} is ${body.phase} (${String(body.code)})`, 'unfinished');
  }
}

function checkRecords(world: World, people: People, rows: ReadonlyMap<string, Body>): void {
  const { verdicts, vault } = world;
  const names = new Map<string, number>();
  for (const { name, versions } of vault.documents.values()) {
    names.set(name, (names.get(name) ?? 0) + 1);
    const marks = versions.map(({ mark }) => mark);
    if (new Set(marks).size < marks.length) {
      verdicts.broken('I1', `${name}: a version twice`, 'doubled');
    }
    const order = marks.map((mark) => people.wishes.findIndex((wish) => owedFor(wish).id === mark));
    const numbers = order.map((at) => people.wishes[at]?.version ?? 0);
    const rising = numbers.every((number, at) => at === 0 || number >= (numbers[at - 1] ?? 0));
    verdicts.unless(rising, 'I15', () => `${name}: versions ${numbers.join(' ')}`);
  }
  for (const [name, count] of names) {
    if (count > 1) verdicts.broken('I1', `${count} documents ${name}`, 'doubled');
  }
  for (const wish of people.of('file-record')) {
    const { id } = owedFor(wish);
    if (rows.get(id)?.phase !== 'done') continue;
    const document = [...vault.documents.values()].find(({ name }) => name === wish.name);
    const filed = document?.versions.find(({ mark }) => mark === id);
    if (!filed) verdicts.broken('I3', `${wish.name} ${wish.version} is not there`, 'lost');
    verdicts.unless(filed?.hash === wish.hash, 'I15', () => `${wish.name} holds something else`);
  }
}

function checkAssets({ verdicts, library }: World, people: People): void {
  for (const wish of people.of('make-asset')) {
    const { id } = owedFor(wish);
    const found = library.assets.filter(({ mark }) => mark === id);
    if (found.length === 0) verdicts.broken('I3', `${wish.name} is not there`, 'lost');
    if (found.length > 1) verdicts.broken('I1', `${found.length} × ${wish.name}`, 'doubled');
  }
}

function checkBoard({ verdicts, board }: World, people: People): void {
  for (const wish of people.of('push-field')) {
    const held = board.fields.get(owedFor(wish).id);
    if (held?.hash !== wish.hash) verdicts.broken('I3', `${wish.name} is not there`, 'lost');
  }
  for (const wish of people.newest('show-status')) {
    const held = board.fields.get(wish.name);
    const newest = held?.version === wish.version && held.hash === wish.hash;
    verdicts.unless(
      newest,
      'I15',
      () => `${wish.name}: ${String(held?.version)}, not ${wish.version}`,
    );
  }
}

function checkFiles({ verdicts, files }: World, people: People): void {
  for (const { name, hash } of people.of('move-file')) {
    const file = files.files.get(name);
    if (!file) verdicts.broken('I3', `${name} is not there`, 'lost');
    else {
      verdicts.unless(
        file.hash === hash && file.size === 4,
        'I22',
        () => `${name} is not complete`,
      );
    }
    const uploads = files.uploads.filter((upload) => upload.name === name && upload.hash === hash);
    if (uploads.length > 1) verdicts.broken('I1', `${name} was begun twice`, 'doubled');
  }
}
