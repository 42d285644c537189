import type { Language } from './words';

/** What the app writes into bylines, comments and records about the assets of a page. */
interface AssetWords {
  /** `more`: how many other assets have a newer version, too. */
  newer(available: number | null, shown: number | null, more: number): string;
  renewalWanted(asset: string, end: string | null): string;
  override: string;
}

export const ASSET_WORDS: Record<Language, AssetWords> = {
  en: {
    newer: (available, shown, more) =>
      (available === null || shown === null
        ? 'newer asset version available'
        : `v${available} available (page shows v${shown})`) + (more > 0 ? ` +${more}` : ''),
    renewalWanted: (asset, end) =>
      end === null
        ? `Please see to the rights of the CELUM asset “${asset}”, which this page shows.`
        : `Please renew the licence of the CELUM asset “${asset}”, which this page shows (it ends or ended on ${end}).`,
    override: 'Override',
  },
  de: {
    newer: (available, shown, more) =>
      (available === null || shown === null
        ? 'neuere Asset-Version verfügbar'
        : `V${available} verfügbar (Seite zeigt V${shown})`) + (more > 0 ? ` +${more}` : ''),
    renewalWanted: (asset, end) =>
      end === null
        ? `Bitte kümmern Sie sich um die Rechte am CELUM-Asset „${asset}“, das diese Seite zeigt.`
        : `Bitte verlängern Sie die Lizenz des CELUM-Assets „${asset}“, das diese Seite zeigt (sie endet oder endete am ${end}).`,
    override: 'Ausnahme',
  },
};
