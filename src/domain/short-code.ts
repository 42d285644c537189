import { createHash } from 'node:crypto';

import canonicalize from 'canonicalize';

/** Digits and letters without those that are mistaken for one another: no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Characters of the code without the one that checks it: 55 bits. */
const LENGTH = 11;

/**
 * The code under an exported page: names one approved state of one page on one site. Eleven characters of a
 * hash, and one that notices a mistyped or swapped character.
 */
export function shortCode(state: {
  site: string;
  page: string;
  round: number;
  fingerprint: string;
}): string {
  const hash = createHash('sha256')
    .update(`imprimatur-code\n${canonicalize(state) ?? ''}`)
    .digest();
  let bits = 0n;
  for (const byte of hash.subarray(0, 8)) bits = (bits << 8n) | BigInt(byte);
  const characters = Array.from({ length: LENGTH }, (_, index) => {
    const at = Number((bits >> BigInt(59 - index * 5)) & 31n);
    return ALPHABET[at] ?? '';
  }).join('');
  return grouped(`${characters}${checkOf(characters) ?? ''}`);
}

/** What a person typed as the code it means; undefined when it cannot be one. */
export function readCode(typed: string): string | undefined {
  const clean = typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (clean.length !== LENGTH + 1) return undefined;
  const characters = clean.slice(0, LENGTH);
  return checkOf(characters) === clean.slice(LENGTH)
    ? grouped(characters + clean.slice(LENGTH))
    : undefined;
}

const grouped = (code: string) => code.match(/.{4}/g)?.join('-') ?? code;

/**
 * Weights are odd, so that any other character in any place gives another sum modulo 32, and differ by twice an
 * odd number from place to place, so that neighbours in the wrong order are noticed unless they are 16 apart.
 */
function checkOf(characters: string): string | undefined {
  let sum = 0;
  for (let place = 0; place < characters.length; place += 1) {
    const value = ALPHABET.indexOf(characters.charAt(place));
    if (value < 0) return undefined;
    sum += value * (2 * place + 1);
  }
  return ALPHABET[sum % 32];
}
