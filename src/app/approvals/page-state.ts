import type { ApprovalRound, PageState } from '../../contracts/approval';
import type { PageInfo } from '../../contracts/pages';
import type { SiteSettings } from '../../contracts/settings';
import type { SystemKey } from '../../contracts/systems';
import { namesOfClosed, peopleOfRound } from '../../domain/closed-accounts';
import type { App } from '../app';
import { readConnection } from '../connections/stored';
import type { Delivery } from '../delivery/delivery';
import { publicationId, publicationView } from '../publication/delivery-of';
import { showAsPerson } from '../publication/show-as-person';
import { statusOf } from './status';

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
  const [{ status, sameState }, delivery, people, missing] = await Promise.all([
    statusOf(app.asUser, page, round),
    deliveryOf(app, round),
    namesIn(app, round, site),
    missingSystems(app, round),
  ]);
  await showAsPerson(app, { page, standing: { status, round, delivery, site }, mayEdit, changed });
  return {
    pageId: page.id,
    title: page.title,
    pageVersion: page.version,
    status,
    round: round ?? null,
    people,
    may: mayOf({ accountId, mayEdit, round, status, sameState, delivery }),
    presets: site.presets,
    publication: delivery ? publicationView(delivery) : null,
    missing,
  };
}

async function deliveryOf(app: App, round: ApprovalRound | undefined) {
  if (round?.state !== 'approved') return undefined;
  return await app.ledger.read(publicationId(round.pageId, round.pageVersion));
}

interface Position {
  accountId: string;
  mayEdit: boolean;
  round: ApprovalRound | undefined;
  status: PageState['status'];
  sameState: boolean;
  delivery: Delivery | undefined;
}

function mayOf(position: Position): PageState['may'] {
  const { accountId, mayEdit, round, status, sameState, delivery } = position;
  const inApproval = status === 'in-approval';
  return {
    submit: mayEdit && status !== 'approved' && !(inApproval && sameState),
    withdraw: mayEdit && inApproval,
    decide:
      inApproval &&
      sameState &&
      round?.preset.approvers.includes(accountId) === true &&
      !round.decisions.some(({ by }) => by === accountId),
    publish: mayEdit && status === 'approved' && delivery === undefined,
  };
}

async function namesIn(
  { asUser }: App,
  round: ApprovalRound | undefined,
  { presets, language }: SiteSettings,
): Promise<PageState['people']> {
  const ids = new Set(presets.flatMap(({ approvers }) => approvers));
  if (round) {
    for (const id of peopleOfRound(round)) ids.add(id);
  }
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
