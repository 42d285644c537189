import path from 'node:path';

// One resource per run: RESOURCE=byline vite build. scripts/build-ui.mjs runs all of them.
const root = import.meta.dirname;
const folder = process.env.RESOURCE_FOLDER ?? `static/${process.env.RESOURCE}`;

export default {
  root: path.join(root, folder),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    {
      // One style sheet per resource (cssCodeSplit) leaves Vite's loader nothing to do; it would be 1 KB per macro.
      name: 'plain-dynamic-import',
      enforce: 'pre',
      load: (id) =>
        id === '\0vite/preload-helper.js'
          ? 'export const __vitePreload = (load) => load();'
          : undefined,
    },
    { name: 'no-crossorigin', transformIndexHtml: (html) => html.replaceAll(' crossorigin', '') },
  ],
  resolve: {
    // adf-schema (the local editor only) has CommonJS mains; its modules bundle better.
    mainFields: ['module:es2019', 'module', 'main'],
    alias: [
      // The bridge's context needs only ensureLocale of i18n; the rest would be 9 KB more for every macro on a page.
      {
        find: /^@forge\/i18n$/,
        replacement: `${root}/node_modules/@forge/i18n/out/ensureLocale.js`,
      },
      { find: /^forge-bridge\/(.*)$/, replacement: `${root}/node_modules/@forge/bridge/out/$1.js` },
      // Atlassian's feature-flag client in adf-schema would phone home; locally every flag is off.
      {
        find: /^@atlaskit\/(platform-feature-flags|feature-gate-js-client|tmp-editor-statsig.*|platform-feature-experiments.*)$/,
        replacement: `${root}/local/site/ui/editor/flags-off.ts`,
      },
    ],
    dedupe: [
      'preact',
      'prosemirror-model',
      'prosemirror-state',
      'prosemirror-view',
      'prosemirror-transform',
    ],
  },
  build: {
    outDir: 'build',
    emptyOutDir: true,
    target: 'es2022',
    // light-dark() as it is: lowered, it would double the style sheet of every macro.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: {
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
};
