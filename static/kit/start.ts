import { h, render } from 'preact';
import type { ComponentType } from 'preact';

import { enableTheme, readContext } from './bridge';
import { loadWords } from './dictionary';
import { settleIn } from './surroundings';
import './tokens.css';

/** Draws the resource once theme and words are there, so that nothing flashes in the wrong colours or language. */
export async function start(App: ComponentType): Promise<void> {
  const themed = enableTheme().catch(() => undefined);
  const { locale, timezone, accountId, localId, extension } = await readContext();
  const language = locale.startsWith('de') ? 'de' : 'en';
  settleIn({
    language,
    // Atlassian writes some locales with an underscore, which Intl refuses.
    locale: locale.replace('_', '-'),
    timeZone: timezone || 'UTC',
    accountId,
    localId,
    extension,
  });
  document.documentElement.lang = language;
  await loadWords(language);
  await themed;
  const root = document.getElementById('root');
  if (root) render(h(App, {}), root);
}
