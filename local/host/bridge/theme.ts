import { createRequire } from 'node:module';

const load = createRequire(__filename);

const SHEETS = ['light', 'dark', 'spacing', 'shape', 'typography', 'motion'];

/** What `data-theme` names on <html>, as Atlassian's own pages have it. */
export const DATA_THEME =
  'dark:dark light:light spacing:spacing shape:shape typography:typography motion:motion';

/** Atlassian's design tokens as one style sheet; <html data-color-mode> says which colours hold. */
export const themeCss = (): string =>
  SHEETS.map((name) => {
    const sheet = load(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${name}.js`) as {
      default: string;
    };
    return sheet.default;
  }).join('\n');
