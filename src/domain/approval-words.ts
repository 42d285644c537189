import type { Language } from './words';

/** What the app says to approvers and authors in comments, beside what every comment shares. */
interface ApprovalWords {
  together(titles: string): string;
  nextStep(title: string, step: number): string;
  dueBy(day: string): string;
  reminder(title: string): string;
  overdue(title: string, day: string): string;
  reviewWanted(title: string, day: string): string;
  openToSubmit: string;
}

export const APPROVAL_WORDS: Record<Language, ApprovalWords> = {
  en: {
    together: (titles) => `Approved together or not at all: ${titles}.`,
    nextStep: (title, step) =>
      `“${title}” has reached step ${step} and is waiting for your approval.`,
    dueBy: (day) => `Please decide by ${day}.`,
    reminder: (title) => `A reminder: “${title}” is still waiting for your approval.`,
    overdue: (title, day) =>
      `“${title}” should have been decided by ${day} and is still waiting for you.`,
    reviewWanted: (title, day) =>
      `The approval of “${title}” held until ${day}. Please review the page and submit it again.`,
    openToSubmit: 'Open the page and choose its approval line to submit it.',
  },
  de: {
    together: (titles) => `Wird gemeinsam freigegeben oder gar nicht: ${titles}.`,
    nextStep: (title, step) =>
      `„${title}“ hat Schritt ${step} erreicht und wartet auf Ihre Freigabe.`,
    dueBy: (day) => `Bitte entscheiden Sie bis ${day}.`,
    reminder: (title) => `Zur Erinnerung: „${title}“ wartet noch auf Ihre Freigabe.`,
    overdue: (title, day) =>
      `„${title}“ sollte bis ${day} entschieden sein und wartet noch auf Sie.`,
    reviewWanted: (title, day) =>
      `Die Freigabe von „${title}“ galt bis ${day}. Bitte überprüfen Sie die Seite und reichen Sie sie erneut ein.`,
    openToSubmit: 'Öffnen Sie die Seite und wählen Sie die Freigabezeile, um sie einzureichen.',
  },
};
