import type { Words } from './en';

export const de: Words = {
  lead: 'Arbeit, die die App für die Seiten dieses Bereichs anderen Systemen schuldet. Was wartet, wird von selbst erneut versucht; was Aufmerksamkeit braucht, wartet auf Sie. Verbindungen und Regeln ändern Site-Admins.',
};
