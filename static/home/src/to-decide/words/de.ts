import type { Words } from './en';

export const de: Words = {
  table: 'Seiten, die auf Ihre Entscheidung warten',
  nothing: 'Nichts wartet auf Ihre Entscheidung.',
  page: 'Seite',
  where: (spaceKey, version) => `Bereich ${spaceKey}, Version ${version}`,
  quoted: (text) => `„${text}“`,
  submitted: 'Eingereicht',
  actions: 'Aktionen',
  open: 'Seite öffnen',
  openOf: (title) => `Seite öffnen: ${title}`,
  hidden: (count) =>
    count === 1
      ? 'Eine weitere Seite wartet auf Sie, aber Sie dürfen sie nicht öffnen. Bitten Sie die Person, die sie eingereicht hat, um Zugriff.'
      : `${count} weitere Seiten warten auf Sie, aber Sie dürfen sie nicht öffnen. Bitten Sie die Personen, die sie eingereicht haben, um Zugriff.`,
};
