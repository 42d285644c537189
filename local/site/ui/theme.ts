import dark from '@atlaskit/tokens/dist/esm/artifacts/themes/atlassian-dark';
import light from '@atlaskit/tokens/dist/esm/artifacts/themes/atlassian-light';
import shape from '@atlaskit/tokens/dist/esm/artifacts/themes/atlassian-shape';
import spacing from '@atlaskit/tokens/dist/esm/artifacts/themes/atlassian-spacing';
import typography from '@atlaskit/tokens/dist/esm/artifacts/themes/atlassian-typography';

export type ColourMode = 'light' | 'dark';

const KEPT = 'colour-mode';

/** Loads Atlassian's design tokens and the mode chosen last, or the machine's. */
export function startTheme(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([light, dark, spacing, shape, typography].join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const kept = localStorage.getItem(KEPT);
  const machine = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  apply(kept === 'dark' || kept === 'light' ? kept : machine);
}

export const colourMode = (): ColourMode =>
  document.documentElement.dataset['colorMode'] === 'dark' ? 'dark' : 'light';

export function switchTheme(): ColourMode {
  const next = colourMode() === 'dark' ? 'light' : 'dark';
  localStorage.setItem(KEPT, next);
  apply(next);
  return next;
}

/** Apps' frames follow: the bridge watches the attribute. */
function apply(mode: ColourMode): void {
  document.documentElement.dataset['colorMode'] = mode;
}
