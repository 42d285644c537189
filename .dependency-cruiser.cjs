/** Who may import whom. Read top to bottom: each layer knows only those above it. */
const only = (name, from, to, { packages = [] } = {}) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: {
    pathNot: [from, ...to, ...packages.map((p) => `node_modules/${p}(/|$)`)],
    dependencyTypesNot: ['core'],
  },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only('errors-know-nothing', '^src/errors', []),
    only('contracts-are-schemas', '^src/contracts/', [], { packages: ['zod'] }),
    only('domain-is-pure', '^src/domain/', ['^src/contracts/', '^src/errors'], {
      packages: ['canonicalize', 'otpauth', 'zod'],
    }),
    only('connector-kit', '^src/connectors/kit/', ['^src/errors', '^src/contracts/'], {
      packages: ['zod'],
    }),
    {
      name: 'connectors-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/connectors/([^/]+)/' },
      to: { path: '^src/connectors/', pathNot: ['^src/connectors/$1/', '^src/connectors/kit/'] },
    },
    only('connectors', '^src/connectors/', ['^src/contracts/', '^src/errors'], {
      packages: ['zod'],
    }),
    {
      name: 'flows-do-not-call-flows',
      severity: 'error',
      from: { path: '^src/flows/(?!kit/|index)[^/]+/' },
      to: { path: '^src/flows/', pathNot: '^src/flows/kit/' },
    },
    only('flows', '^src/flows/', ['^src/contracts/', '^src/domain/', '^src/errors'], {
      packages: ['zod'],
    }),
    only('app', '^src/app/', ['^src/(contracts|domain|connectors|flows)/', '^src/errors'], {
      packages: ['canonicalize', 'zod'],
    }),
    only('makers', '^src/makers/', ['^src/contracts/', '^src/domain/', '^src/errors'], {
      packages: ['pdfkit', '@types/pdfkit', 'fflate', 'bidi-js'],
    }),
    {
      name: 'heavy-packages-stay-in-a-bundle-of-their-own',
      severity: 'error',
      from: { path: '^src/(?!makers/|entry/make-)' },
      to: { path: '^src/makers/' },
    },
    {
      name: 'only-platform-and-entry-touch-forge',
      severity: 'error',
      from: { path: '^src/(?!platform/|entry/)' },
      to: { path: 'node_modules/@forge/' },
    },
    {
      name: 'the-app-does-not-know-it-runs-locally',
      severity: 'error',
      from: { path: '^(src|static)/' },
      to: { path: '^(local|test)/' },
    },
    {
      name: 'stand-ins-are-written-from-vendor-documents',
      comment: 'A stand-in that shares code with our client shares its mistakes.',
      severity: 'error',
      from: { path: '^local/' },
      to: { path: '^(src|static|test)/' },
    },
    {
      name: 'the-browser-knows-contracts-only',
      severity: 'error',
      from: { path: '^static/' },
      to: { path: '^src/', pathNot: '^src/contracts/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '^src/index.ts$',
          '^src/evidence.ts$',
          '/assumptions\\.ts$',
          '\\.d\\.ts$',
          '^static/kit/css.d.ts$',
          '^local/site/ui/editor/flags-off.ts$',
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/build/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
