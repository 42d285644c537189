import type { Words } from './en';

export const de: Words = {
  intro:
    'Wählen Sie ein Asset, um zu sehen, was davon abhängt: Seiten, Freigaben und Akten, und was aus ihnen würde, bevor in CELUM etwas geändert wird.',
  search: 'Assets suchen',
  hint: 'Wörter des Namens oder der Beschreibung.',
  find: 'Suchen',
  found: (count) => (count === 1 ? '1 Asset' : `${count} Assets`),
  most: 'Die ersten 25. Mit mehr Wörtern finden Sie andere.',
  none: 'Kein Asset mit diesen Wörtern, das Sie in CELUM oder auf einer Seite sehen dürfen.',
  choose: (name) => `Zeigen, was von ${name} abhängt`,
  unusable: 'darf derzeit nicht verwendet werden',
  depends: (name) => `Was von „${name}“ abhängt`,
  back: 'Anderes Asset',
  change: 'Was geschähe',
  groups: {
    stale: (count) => `Die Freigabe endet (${count})`,
    refused: (count) => `Nicht mehr freizugeben (${count})`,
    follows: (count) => `Zeigt von selbst die neuere Version (${count})`,
    none: (count) => `Nichts ändert sich (${count})`,
  },
  shown: (pages) => `Auf ${pages === 1 ? '1 Seite' : `${pages} Seiten`} zu sehen.`,
  ends: (approvals, records) => {
    if (approvals === 0) return 'Keine Freigabe würde enden.';
    const ended =
      approvals === 1 ? '1 Freigabe würde enden' : `${approvals} Freigaben würden enden`;
    return records === 0 ? `${ended}.` : `${ended}, davon ${records} als Akte abgelegt.`;
  },
  kept: 'Eine abgelegte Akte bleibt, wie sie war; ihre Seite ist dann nicht mehr, was abgelegt wurde.',
  space: 'Bereich',
  record: 'Akte',
  export: 'Als CSV exportieren',
  fileName: (assetId) => `auswirkung-asset-${assetId}.csv`,
  headings: ['Seite', 'Seiten-ID', 'Bereich', 'Zustand', 'Akte'],
};
