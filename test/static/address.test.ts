import { readFileSync } from 'node:fs';
import path from 'node:path';

import { parse } from 'yaml';
import * as z from 'zod';

import {
  ALWAYS_ALLOWED,
  hostOf,
  isAlwaysAllowed,
} from '../../static/settings/src/connections/address';

const Manifest = z.looseObject({
  permissions: z.looseObject({
    external: z.looseObject({
      fetch: z.looseObject({ backend: z.array(z.looseObject({ address: z.string() })) }),
    }),
  }),
});

test('the settings know exactly the wildcard domains that the manifest allows', () => {
  const text = readFileSync(path.resolve(__dirname, '../../manifest.yml'), 'utf8');
  const { backend } = Manifest.parse(parse(text)).permissions.external.fetch;
  const wildcards = backend.map(({ address }) => address).filter((one) => one.startsWith('*.'));
  expect(wildcards).toEqual(ALWAYS_ALLOWED.map((domain) => `*.${domain}`));
});

test.each([
  ['https://aurora.celum.cloud/content-api/v1', 'aurora.celum.cloud'],
  ['aurora.celum.cloud', 'aurora.celum.cloud'],
  ['  https://ECM.aurora-press.example/otcs/cs.exe ', 'ecm.aurora-press.example'],
])('%s names the host %s', (typed, host) => {
  expect(hostOf(typed)).toBe(host);
});

test.each([
  'http://aurora.celum.cloud',
  'https://evil.example\\.celum.cloud/',
  'https://aurora.celum.cloud@evil.example/',
  'localhost',
  'two words.example',
  '',
])('%s is not taken for an address', (typed) => {
  expect(hostOf(typed)).toBeUndefined();
});

test('only names below a vendor’s domain are always allowed', () => {
  expect(isAlwaysAllowed('aurora.celum.cloud')).toBe(true);
  expect(isAlwaysAllowed('celum.cloud.evil.example')).toBe(false);
  expect(isAlwaysAllowed('evilcelum.cloud')).toBe(false);
});
