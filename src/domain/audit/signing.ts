import {
  createHash,
  createPrivateKey,
  createPublicKey,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';

import { PublicJwk } from '../../contracts/audit';

/** The beginning of every Ed25519 key in PKCS #8 (RFC 8410); the 32 bytes of the key follow. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A private key from 32 random bytes, as PKCS #8 in PEM. */
export function privateKeyOf(seed: Uint8Array): string {
  const der = Buffer.concat([PKCS8, seed]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return key.export({ format: 'pem', type: 'pkcs8' }).toString();
}

export function publicJwkOf(privatePem: string): PublicJwk {
  return PublicJwk.parse(createPublicKey(privatePem).export({ format: 'jwk' }));
}

/** RFC 7638: SHA-256 of the key's required members in canonical form, base64url. */
export function keyIdOf({ crv, kty, x }: PublicJwk): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
}

/** The public key for tools that read PEM. */
export const pemOf = (jwk: PublicJwk): string =>
  publicKey(jwk).export({ format: 'pem', type: 'spki' }).toString();

export const signText = (privatePem: string, text: string): string =>
  sign(null, Buffer.from(text), createPrivateKey(privatePem)).toString('base64url');

export const isSignedBy = (jwk: PublicJwk, text: string, signature: string): boolean =>
  verify(null, Buffer.from(text), publicKey(jwk), Buffer.from(signature, 'base64url'));

const publicKey = (jwk: PublicJwk): KeyObject => createPublicKey({ key: jwk, format: 'jwk' });
