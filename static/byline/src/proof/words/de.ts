import type { Words } from './en';

export const de: Words = {
  title: 'Nachweis',
  intro:
    'Alles, was die neueste Freigabe belegt, in einem ZIP, das sich ohne diese App prüfen lässt: Seite, Assets, Entscheidungen, Rechte, Akte, Prüfprotokoll.',
  order: 'Nachweispaket',
  phases: {
    queued: 'Wartet, bis es an der Reihe ist…',
    reading: 'Freigegebene Seite, Assets und Prüfprotokoll werden gelesen…',
    drawing: 'Das PDF wird gezeichnet…',
    packing: 'Wird signiert und gepackt…',
  },
  ready: (size) => `Das Paket ist fertig (${size}).`,
  download: 'Herunterladen',
  damaged: 'Das Paket kam nicht vollständig an. Laden Sie es noch einmal herunter.',
  howTo: 'Prüfen mit: node verify.mjs und dem Namen des ZIP. Das Programm liegt im ZIP.',
  again: 'Neu erstellen',
  showLog: 'Prüfprotokoll zeigen',
  hideLog: 'Prüfprotokoll verbergen',
};
