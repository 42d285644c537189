import type { PreflightItem } from '../../contracts/approval';
import type { Pages, PageInfo } from '../../contracts/pages';
import type { Approver, Preset } from '../../contracts/preset';
import { circleOf, type GroupMembers } from '../../domain/approval-step';
import { inParallel } from '../../domain/in-parallel';
import { WORDS } from '../../domain/words';
import { Problem } from '../../errors';
import type { App } from '../app';
import { asProblem } from '../problem-view';
import { membersNow } from './circle';
import { line } from './preflight-line';

/** A page that a hundred people decide on is asked for with the first of them. */
const ASKED = 25;

/** What speaks against this preset for this page: nobody left in a step, people who cannot open the page. */
export async function approverItems(
  app: App,
  page: PageInfo,
  preset: Preset,
): Promise<PreflightItem[]> {
  const [groups, blind] = await Promise.all([
    membersNow(app.asUser, preset),
    appItems(app.asApp, page),
  ]);
  const circle = [...new Set(preset.steps.flatMap((step) => circleOf(step, groups)))];
  const known = await app.asUser.people(circle);
  const there = new Set(known.map(({ accountId }) => accountId));
  const seen = await inParallel(known.slice(0, ASKED), 10, async ({ accountId, displayName }) => ({
    accountId,
    displayName,
    // Where the person may not ask this of others, nothing is claimed.
    sees: await app.asUser.mayDo(page.id, accountId, 'read').catch(() => true),
  }));
  const { language } = await app.settings.site();
  const gone = circle.filter((id) => !there.has(id)).map(() => WORDS[language].formerUser);
  return [
    ...preset.steps.flatMap((step, index) => stepItems(step, index, groups, there)),
    ...gone.map((name, at) => person(`gone-${at}`, name, 'approver-gone')),
    ...seen
      .filter(({ sees }) => !sees)
      .map((one) => person(`approver-${one.accountId}`, one.displayName, 'approver-cannot-see')),
    ...blind,
  ];
}

/** Throws 'nobody-decides' when a step of the preset could never end. */
export async function assertDecidable(app: App, preset: Preset): Promise<void> {
  const groups = await membersNow(app.asUser, preset);
  const everybody = [...new Set(preset.steps.flatMap((step) => circleOf(step, groups)))];
  const known = await app.asUser.people(everybody);
  const there = new Set(known.map(({ accountId }) => accountId));
  const hopeless = preset.steps
    .flatMap((step, index) => stepItems(step, index, groups, there))
    .find(({ level }) => level === 'block');
  if (hopeless) throw new Problem('nobody-decides', { subject: hopeless.subject });
}

const person = (id: string, subject: string, code: 'approver-gone' | 'approver-cannot-see') =>
  line(id, { kind: 'permission', level: 'warn', subject, code });

function stepItems(
  step: Preset['steps'][number],
  index: number,
  groups: GroupMembers,
  there: ReadonlySet<string>,
): PreflightItem[] {
  const circle = circleOf(step, groups);
  const left = circle.filter((id) => there.has(id)).length;
  const needed = { any: 1, all: Math.max(1, circle.length), quorum: step.quorum }[step.rule];
  const about = { kind: 'permission', action: 'open-settings' } as const;
  const emptied = step.approvers.flatMap((one) => emptyGroup(one, groups));
  const lines = emptied.map(({ groupId, name }) =>
    line(`group-${index}-${groupId}`, {
      ...about,
      level: 'warn',
      subject: name,
      code: 'group-empty',
    }),
  );
  if (left >= needed) return lines;
  const subject = emptied[0]?.name ?? String(index + 1);
  const values = { step: String(index + 1), needed: String(needed), left: String(left) };
  const short = { ...about, level: 'block', subject, code: 'too-few-approvers', values } as const;
  return [...lines, line(`step-${index}`, short)];
}

const emptyGroup = (one: Approver, groups: GroupMembers) =>
  one.kind === 'group' && (groups.get(one.groupId) ?? []).length === 0 ? [one] : [];

/** On a page that the app itself may not open, it can neither write comments nor keep the byline. */
async function appItems(asApp: Pages, { id, title }: PageInfo): Promise<PreflightItem[]> {
  try {
    await asApp.info(id);
    return [];
  } catch (error) {
    if (asProblem(error).code !== 'not-found') return [];
    const about = { kind: 'permission', level: 'warn', subject: title } as const;
    return [line('app', { ...about, code: 'app-cannot-see' })];
  }
}
