import type { PageInfo } from '../../contracts/pages';
import type { App } from '../app';
import { anchor } from '../audit/anchors';
import { stateOf, type Delivery } from '../delivery/delivery';
import { bylineFacts, writeByline, writeRecord, type Standing } from './byline';
import { readRecord } from './delivery-of';
import { nothingOwed, owedToShow } from './owed-to-show';
import { wakePage } from './wake-page';

export interface Visit {
  page: PageInfo;
  standing: Standing;
  mayEdit: boolean;
  /** Whether the person's own action has just changed where the page stands. */
  changed: boolean;
}

/**
 * Lets the page say where it stands, written as the person who is there when they may edit it. Costs Confluence
 * nothing when there is nothing new and nothing owed. Never throws: the person came for something else.
 */
export async function showAsPerson(app: App, visit: Visit): Promise<void> {
  const { page, mayEdit, changed } = visit;
  try {
    if (mayEdit) await show(app, visit);
    else if (changed) await wakePage(app, page.id);
  } catch (error) {
    app.ports.log('warn', 'showing-failed', { pageId: page.id, cause: String(error) });
    if (changed) await wakePage(app, page.id);
  }
}

async function show(app: App, { page, standing, changed }: Visit): Promise<void> {
  const owed = await owedToShow(app, page.id);
  if (!owed && !changed) return;
  const record = owed ? await readRecord(app.ports.store, page.id) : null;
  await Promise.all([
    writeByline(app.asUser, page.id, bylineFacts(standing)),
    record && writeRecord(app.asUser, page.id, record),
    anchor(app, app.asUser, page.id),
  ]);
  // A filing on its way is going to owe the page its record; the note stays until it has arrived.
  if (owed && !isMoving(standing.delivery)) await nothingOwed(app, page.id, owed);
  if (changed) await afterOthers(app, standing);
}

// Somebody may have decided in between, and the last word must be the newest.
async function afterOthers(app: App, { round }: Standing): Promise<void> {
  if (!round) return;
  const now = await app.rounds.read(round.pageId);
  if (now?.fence !== round.fence) await wakePage(app, round.pageId);
}

const isMoving = (delivery: Delivery | undefined) =>
  delivery !== undefined && stateOf(delivery) === 'open';
