import type { ApprovalRound } from '../../contracts/approval';
import type { VersionChoice } from '../../contracts/page-assets';
import { pinnedTo } from '../../domain/replace-reference';
import { Problem } from '../../errors';
import type { App } from '../app';
import { newerVersions } from './newer-versions';

type Choice = Pick<VersionChoice, 'assetId' | 'versionId' | 'kind' | 'reason'>;

/**
 * Takes a newer version of an asset into the page, which ends its approval, or keeps the approved one; a reason is
 * kept and the version is not asked about again. The other choice takes it back.
 */
export async function chooseVersion(
  app: App,
  accountId: string,
  pageId: string,
  choice: Choice,
): Promise<void> {
  const round = await app.rounds.read(pageId);
  const newer = await newerVersions(app, round);
  const known = newer.find(
    ({ assetId, available }) =>
      assetId === choice.assetId && available.versionId === choice.versionId,
  );
  if (!round || !known) throw new Problem('page-changed', { subject: round?.title });
  const { by, kind, reason } = known.choice ?? {};
  // A second click is not a second decision; what the first left undone, it does.
  const isNew = by !== accountId || kind !== choice.kind || reason !== choice.reason;
  if (isNew) await keepChoice(app, round, { ...choice, by: accountId });
  if (choice.kind === 'use') await repin(app, pageId, choice);
}

async function keepChoice(
  app: App,
  round: ApprovalRound,
  choice: Omit<VersionChoice, 'at'>,
): Promise<void> {
  const at = new Date(app.ports.now()).toISOString();
  const others = (round.choices ?? []).filter(({ assetId }) => assetId !== choice.assetId);
  const choices = [...others, { ...choice, at }];
  const next: ApprovalRound = { ...round, choices, fence: round.fence + 1 };
  if (!(await app.rounds.replace(round, next))) throw new Problem('conflict');
}

/** Macros that are pinned say so in the page itself. */
async function repin(app: App, pageId: string, { assetId, versionId }: Choice): Promise<void> {
  const page = await app.asUser.read(pageId);
  const body = pinnedTo(page.body, assetId, versionId);
  if (body === page.body) return;
  await app.asUser.update(pageId, page.version, page.title, body, 'Imprimatur');
}
