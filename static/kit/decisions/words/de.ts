import type { Words } from './en';

export const de: Words = {
  meaning: 'Was Ihre Freigabe bedeutet',
  chooseMeaning: 'Wählen Sie, was Ihre Freigabe bedeutet.',
  meanings: {
    content: 'Der Inhalt stimmt',
    brand: 'Es passt zur Marke',
    legal: 'Es ist rechtlich in Ordnung',
    release: 'Es darf veröffentlicht werden',
  },
  comment: 'Kommentar',
  reason: 'Grund',
  reasonHint: 'Er steht hier und im Verlauf der Seite.',
  needReason: 'Nennen Sie den Grund, damit klar ist, was zu ändern ist.',
  code: 'Code Ihres Authenticators',
  codeHint: 'Sechs Ziffern. Sie unterschreiben diese Entscheidung.',
  needCode: 'Geben Sie die sechs Ziffern ein, die Ihr Authenticator zeigt.',
  signFirst:
    'Entscheidungen über diese Seite werden unterschrieben. Richten Sie zuerst Ihren Authenticator ein, gleich hier.',
};
