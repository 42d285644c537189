import type { ApprovalRound, Asking, PageState } from '../../contracts/approval';
import type { DriftItem } from '../../contracts/drift';
import type { PageInfo } from '../../contracts/pages';
import type { SiteSettings } from '../../contracts/settings';
import type { SystemKey } from '../../contracts/systems';
import { isOverdue } from '../../domain/approval-dates';
import { namesOfClosed, peopleOfRound } from '../../domain/closed-accounts';
import { peopleOfPreset, presetsFor } from '../../domain/preset';
import type { App } from '../app';
import { readConnection } from '../connections/stored';
import type { Delivery } from '../delivery/delivery';
import { publicationView, readPublication } from '../publication/delivery-of';
import { showAsPerson } from '../publication/show-as-person';
import { authenticatorOf } from '../second-factor/enrol';
import { askingNow } from './asking';
import { todayOf } from './deputies';
import { newerVersions } from './newer-versions';
import { mayOverride } from './overrides';
import { statusOf, type Standpoint } from './status';
import { bodyDrift } from './body-drift';

/**
 * Everything that the byline's dialog shows of a page, to the person who looks. `changed` says that they have
 * just changed it; then, or when something is owed, the page itself is made to show it.
 */
export async function pageState(
  app: App,
  accountId: string,
  page: PageInfo,
  changed = false,
): Promise<PageState> {
  const [round, site, mayEdit] = await Promise.all([
    app.rounds.read(page.id),
    app.settings.site(),
    app.asUser.mayDo(page.id, accountId, 'update'),
  ]);
  const [standpoint, newer, delivery, asking, history, today, missing] = await Promise.all([
    statusOf(app, app.asUser, page, round),
    newerVersions(app, round),
    deliveryOf(app, round),
    askingNow(app, accountId, round),
    round ? app.rounds.before(round) : [],
    todayOf(app),
    missingSystems(app, round),
  ]);
  const { status, sameState } = standpoint;
  const drift = await driftNow(app, page, round, standpoint);
  const people = await namesIn(app, [...(round ? [round] : []), ...history], asking, site);
  const may = mayOf({ mayEdit, status, sameState, delivery, asking });
  const signs = may.decide && round?.preset.signature === true;
  await showAsPerson(app, {
    page,
    standing: { status, round, delivery, newer, site },
    mayEdit,
    changed,
  });
  return {
    pageId: page.id,
    title: page.title,
    pageVersion: page.version,
    status,
    round: round ?? null,
    history,
    asking,
    overdue: round !== undefined && isOverdue(round, today),
    authenticator: signs ? await authenticatorOf(app, accountId) : null,
    people,
    may,
    presets: presetsFor(site.presets, page),
    publication: delivery ? await publicationView(app, delivery) : null,
    drift,
    newer,
    mayEdit,
    mayOverride: await mayOverride(app, accountId, page.spaceKey),
    missing,
  };
}

/** Where in the text something changed is looked for only when somebody wants to know. */
async function driftNow(
  app: App,
  page: PageInfo,
  round: ApprovalRound | undefined,
  { status, sameBody, drift }: Standpoint,
): Promise<DriftItem[]> {
  if (!round || status !== 'changed-since-approval') return [];
  return sameBody ? drift : [...(await bodyDrift(app, page, round)), ...drift];
}

async function deliveryOf(app: App, round: ApprovalRound | undefined) {
  if (round?.state !== 'approved' && round?.state !== 'expired') return undefined;
  return await readPublication(app.ledger, round);
}

interface Position {
  mayEdit: boolean;
  status: PageState['status'];
  sameState: boolean;
  delivery: Delivery | undefined;
  asking: Asking | null;
}

function mayOf(position: Position): PageState['may'] {
  const { mayEdit, status, sameState, delivery, asking } = position;
  const inApproval = status === 'in-approval';
  return {
    submit: mayEdit && status !== 'approved' && !(inApproval && sameState),
    withdraw: mayEdit && inApproval,
    decide: inApproval && sameState && asking !== null && asking.principal !== null,
    publish: mayEdit && status === 'approved' && delivery === undefined,
  };
}

async function namesIn(
  { asUser }: App,
  rounds: readonly ApprovalRound[],
  asking: Asking | null,
  { presets, policies, language }: SiteSettings,
): Promise<PageState['people']> {
  const ids = new Set([
    ...rounds.flatMap(peopleOfRound),
    ...(asking?.waiting ?? []),
    ...presets.flatMap(peopleOfPreset),
    ...policies.flatMap(({ overriders }) => overriders ?? []),
  ]);
  if (ids.size === 0) return [];
  const people = await asUser.people([...ids]);
  const named = people.map(({ accountId, displayName }) => ({ accountId, name: displayName }));
  return [...named, ...namesOfClosed(ids, language)];
}

async function missingSystems(
  { ports }: App,
  round: ApprovalRound | undefined,
): Promise<SystemKey[]> {
  const needed: SystemKey[] =
    round && round.frozen.length > 0 ? ['celum', 'opentext'] : ['opentext'];
  const connections = await Promise.all(
    needed.map(async (system) => ({
      system,
      connection: await readConnection(ports.store, system),
    })),
  );
  return connections.filter(({ connection }) => !connection).map(({ system }) => system);
}
