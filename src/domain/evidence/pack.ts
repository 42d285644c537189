import canonicalize from 'canonicalize';

import type { AuditHead } from '../../contracts/audit';
import type { RecordView } from '../../contracts/records';
import { sha256 } from '../fingerprint';

export interface PackFile {
  /** Letters, digits, dots, dashes and slashes only. */
  path: string;
  bytes: Uint8Array;
}

/** What the pack is about: the part of the manifest that is not its list of files. */
export interface PackSubject {
  madeAt: string;
  site: string;
  page: { id: string; version: number; title: string; address: string };
  round: number;
  fingerprint: string;
  /** As under exported pages. */
  code: string | null;
  record: RecordView | null;
  auditHead: AuditHead | null;
}

interface Signer {
  keyId: string;
  sign: (text: string) => string;
}

/**
 * The files with their manifest and its signature. The manifest lists every other file; its signature is of its
 * bytes as they are.
 */
export function signedPack(
  files: readonly PackFile[],
  subject: PackSubject,
  { keyId, sign }: Signer,
): PackFile[] {
  const manifest = text({
    format: 'imprimatur-evidence',
    version: 1,
    ...subject,
    files: files.map(({ path, bytes }) => ({
      path,
      bytes: bytes.byteLength,
      sha256: sha256(bytes),
    })),
  });
  const signature = text({ algorithm: 'Ed25519', keyId, signature: sign(manifest) });
  return [
    { path: 'manifest.json', bytes: Buffer.from(manifest) },
    { path: 'manifest.sig.json', bytes: Buffer.from(signature) },
    ...files,
  ];
}

/** A value as a file: canonical JSON (RFC 8785). */
export const jsonFile = (path: string, value: unknown): PackFile => ({
  path,
  bytes: Buffer.from(text(value)),
});

/** Values as lines of canonical JSON. */
export const linesFile = (path: string, values: readonly unknown[]): PackFile => ({
  path,
  bytes: Buffer.from(values.map((value) => `${text(value)}\n`).join('')),
});

const text = (value: unknown): string => canonicalize(JSON.parse(JSON.stringify(value))) ?? '';
