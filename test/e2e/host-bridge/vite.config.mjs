// The pages of host-bridge.test.ts: the platform's bridge whole, as it comes, without the product's aliases.
export default {
  base: './',
  publicDir: false,
  logLevel: 'warn',
  build: { target: 'es2022', modulePreload: { polyfill: false } },
};
