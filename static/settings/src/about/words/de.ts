import type { Words } from './en';

export const de: Words = {
  lead: 'Imprimatur belegt, was freigegeben wurde, mit welchen Rechten, und dass genau das zur Akte wurde.',
  version: (version) => `Version ${version}`,
  sections: [
    {
      title: 'Was wohin gesendet wird',
      items: [
        'An CELUM: Suchanfragen, Kennungen von Assets und der Schlüssel des Dienstbenutzers. Bilder kommen aus CELUM unmittelbar in den Browser der Lesenden, über Adressen, die nach einer halben Stunde enden.',
        'An OpenText: Seiten, die jemand als Akte veröffentlicht, mit den gezeigten Assets, den Namen von Verfassenden und Freigebenden und den Feldern der Akte.',
        'An niemanden sonst. Es gibt keine Auswertung, keine Werbung und keinen Server des Herstellers: Die App läuft auf Atlassian Forge.',
      ],
    },
    {
      title: 'Was nicht gesendet wird',
      items: [
        'Seiten, die niemand veröffentlicht, Kommentare und E-Mail-Adressen; mit einer Ausnahme: Gelten in CELUM die eigenen Rechte der Lesenden, nennt sie dort der Teil der Adresse vor dem @.',
        'Geheimnisse gelangen nie in einen Browser, ein Protokoll oder einen Export.',
      ],
    },
    {
      title: 'Was aufbewahrt wird',
      items: [
        'Im Forge-Speicher dieser Site: Einstellungen, Freigaben mit den Konto-IDs der Entscheidenden, Zustellungen und die zuletzt bekannten Angaben zu Assets auf Seiten.',
        'In der Seite: welche Assets sie zeigt und wie es um ihre Freigabe steht.',
        'Konto-IDs geschlossener Konten werden gelöscht, wenn Atlassian sie meldet. Was in OpenText abgelegt ist, bleibt dort nach Ihren Aufbewahrungsregeln.',
        'Mit der Deinstallation wird gelöscht, was Forge für die App aufbewahrt. Akten bleiben in OpenText.',
      ],
    },
    {
      title: 'Was die App nicht behauptet',
      items: [
        'Sie unterstützt Sie dabei, Vorschriften einzuhalten; allein dadurch sind sie nicht eingehalten.',
        'Änderungen an Freigaben fallen auf; unmöglich sind sie nicht.',
        'Sie erreicht Systeme außerhalb von Atlassian und kann deshalb das Abzeichen „Runs on Atlassian“ nicht tragen.',
      ],
    },
  ],
};
