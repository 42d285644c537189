import type { Words } from './en';

const anyOf = new Intl.ListFormat('de', { type: 'disjunction' });

export const de: Words = {
  waiting: 'Wartet auf Sie',
  table: 'Seiten, die auf Ihre Entscheidung warten',
  nothing: 'Nichts wartet auf Ihre Entscheidung.',
  mine: 'Von Ihnen vorgelegt',
  nothingOfMine: 'Nichts, was Sie vorgelegt haben, ist offen.',
  page: 'Seite',
  where: (spaceKey, version) => `Bereich ${spaceKey}, Version ${version}`,
  stepOf: (step, steps) => `Schritt ${step} von ${steps}`,
  quoted: (text) => `„${text}“`,
  together: (titles) => `Zusammen mit: ${titles}`,
  forWhom: (name) => `Sie entscheiden in Vertretung für ${name}.`,
  signed: 'Ihre Entscheidung wird mit einem Code unterschrieben.',
  changed:
    'Seit der Vorlage bearbeitet: Sie muss erneut vorgelegt werden, bevor Sie entscheiden können.',
  due: 'Fällig',
  noDate: 'Kein Datum',
  overdue: (day) => `Überfällig seit ${day}`,
  submittedBy: 'Vorgelegt von',
  state: 'Stand',
  states: { waiting: 'Wartet', rejected: 'Abgelehnt', stuck: 'Niemand kann entscheiden' },
  stuckHelp: 'Es sind zu wenige übrig. Ziehen Sie sie zurück, und legen Sie sie anderen vor.',
  names: (names) => {
    const more = names.length - 5;
    return anyOf.format(more > 0 ? [...names.slice(0, 5), `${more} weitere`] : names);
  },
  actions: 'Aktionen',
  approve: 'Freigeben',
  approveOf: (title) => `${title} freigeben`,
  reject: 'Ablehnen',
  rejectOf: (title) => `${title} ablehnen`,
  open: 'Öffnen',
  openOf: (title) => `Seite öffnen: ${title}`,
  titles: {
    approve: (title) => `„${title}“ freigeben`,
    reject: (title) => `„${title}“ ablehnen`,
  },
  about: (version) => `Sie entscheiden über Version ${version}, genau wie sie jetzt ist.`,
  confirm: { approve: 'Freigabe bestätigen', reject: 'Version ablehnen' },
  done: {
    approve: (title) => `Ihre Freigabe von ${title} ist festgehalten.`,
    reject: (title) => `Ihre Ablehnung von ${title} ist festgehalten.`,
  },
  cancel: 'Abbrechen',
  hidden: (count) =>
    count === 1
      ? 'Eine weitere Seite wartet auf Sie, aber Sie dürfen sie nicht öffnen. Bitten Sie die Person, die sie vorgelegt hat, um Zugriff.'
      : `${count} weitere Seiten warten auf Sie, aber Sie dürfen sie nicht öffnen. Bitten Sie die Personen, die sie vorgelegt haben, um Zugriff.`,
};
