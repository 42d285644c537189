import type { ApprovalRound } from '../../contracts/approval';
import type { Pages } from '../../contracts/pages';
import { isClosedAccount } from '../../contracts/systems';
import { doc, mention, paragraph, text } from '../../domain/adf';
import { WORDS, type Language } from '../../domain/words';

/** Tells the approvers, by a comment that mentions them. Safe to repeat: a round is announced once. */
export async function announce(
  pages: Pages,
  round: ApprovalRound,
  language: Language,
): Promise<void> {
  const words = WORDS[language];
  const there = round.preset.approvers.filter((id) => !isClosedAccount(id));
  const mentions = there.flatMap((id) => [mention(id, ''), text(' ')]);
  await pages.ensureComment(
    round.pageId,
    `approval-${round.pageId}-${round.round}`,
    doc(
      paragraph(...mentions, text(words.submitted(round.title, round.pageVersion))),
      ...(round.note === '' ? [] : [paragraph(text(`${words.note}: ${round.note}`))]),
      paragraph(text(words.openToDecide)),
    ),
  );
}
