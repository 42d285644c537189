import type { ApprovalRound } from '../../contracts/approval';
import type { AdfNode, Pages } from '../../contracts/pages';
import type { SiteSettings } from '../../contracts/settings';
import { doc, mention, paragraph, text } from '../../domain/adf';
import { openStep } from '../../domain/approval-step';
import { APPROVAL_WORDS } from '../../domain/approval-words';
import { dayWords, WORDS } from '../../domain/words';
import { membersNow } from './circle';

/** Mentions are for people who act; a large group is told by its first members. */
const MENTIONED = 50;

/** Tells those whose step is open, by a comment that mentions them. Safe to repeat: each step is announced once. */
export async function announce(
  pages: Pages,
  round: ApprovalRound,
  { language }: Pick<SiteSettings, 'language'>,
): Promise<void> {
  const [words, more] = [WORDS[language], APPROVAL_WORDS[language]];
  const step = round.step ?? 0;
  const marker = `approval-${round.pageId}-${round.round}${step === 0 ? '' : `-step-${step + 1}`}`;
  const opening =
    step === 0
      ? words.submitted(round.title, round.pageVersion)
      : more.nextStep(round.title, step + 1);
  await pages.ensureComment(
    round.pageId,
    marker,
    doc(
      paragraph(...(await mentionsOfWaiting(pages, round)), text(opening)),
      ...lines(
        round.note !== '' && `${words.note}: ${round.note}`,
        round.set && more.together(round.set.pages.map(({ title }) => title).join(', ')),
        round.dueOn !== undefined && more.dueBy(dayWords(language, round.dueOn)),
        words.openToDecide,
      ),
    ),
  );
}

/** Reminds those who have not decided. Safe to repeat: once per day of the plan. */
export async function remind(
  pages: Pages,
  round: ApprovalRound,
  day: string,
  { language }: Pick<SiteSettings, 'language'>,
): Promise<void> {
  const words = APPROVAL_WORDS[language];
  const { pageId, title, dueOn = day } = round;
  const late = dueOn < day;
  const due = dayWords(language, dueOn);
  await pages.ensureComment(
    pageId,
    `reminder-${pageId}-${round.round}-${day}`,
    doc(
      paragraph(
        ...(await mentionsOfWaiting(pages, round)),
        text(late ? words.overdue(title, due) : words.reminder(title)),
      ),
      ...lines(!late && words.dueBy(due), WORDS[language].openToDecide),
    ),
  );
}

/** Tells the author that the approval has run out. Safe to repeat. */
export async function askForReview(
  pages: Pages,
  round: ApprovalRound,
  { language }: Pick<SiteSettings, 'language'>,
): Promise<void> {
  const words = APPROVAL_WORDS[language];
  const { pageId, title, submittedBy, validUntil = '' } = round;
  await pages.ensureComment(
    pageId,
    `review-${pageId}-${round.round}`,
    doc(
      paragraph(
        mention(submittedBy, ''),
        text(` ${words.reviewWanted(title, dayWords(language, validUntil))}`),
      ),
      ...lines(words.openToSubmit),
    ),
  );
}

async function mentionsOfWaiting(pages: Pages, round: ApprovalRound): Promise<AdfNode[]> {
  const { waiting } = openStep(round, await membersNow(pages, round.preset));
  return waiting.slice(0, MENTIONED).flatMap((id) => [mention(id, ''), text(' ')]);
}

const lines = (...given: (string | false | undefined)[]): AdfNode[] =>
  given.flatMap((line) => (line === undefined || line === false ? [] : [paragraph(text(line))]));
