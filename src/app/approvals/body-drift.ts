import type { ApprovalRound } from '../../contracts/approval';
import type { DriftItem } from '../../contracts/drift';
import type { PageInfo } from '../../contracts/pages';
import { fileNames } from '../../domain/fingerprint';
import { textDrift } from '../../domain/text-drift';
import type { App } from '../app';
import { namesIn } from './same-state';

/** What changed in title and text since the approved version, as the person may read both. */
export async function bodyDrift(
  app: App,
  { id }: PageInfo,
  round: ApprovalRound,
): Promise<DriftItem[]> {
  const [now, files] = await Promise.all([app.asUser.read(id), app.asUser.attachments(id)]);
  const title: DriftItem[] =
    now.title === round.title ? [] : [{ kind: 'title', before: round.title, after: now.title }];
  // People may have deleted the approved version from the page's history.
  const approved = await app.asUser.read(id, round.pageVersion).catch(() => undefined);
  if (!approved) return [...title, { kind: 'body' }];
  const names = namesIn(round, fileNames(files));
  return [...title, ...textDrift(approved.body, now.body, names)];
}
