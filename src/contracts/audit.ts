import * as z from 'zod';

import { Instant, PageId } from './systems';

/** What the audit log keeps: one kind per thing that somebody may have to prove later. */
export const AuditKind = z.enum([
  'approval-submitted',
  'approval-decided',
  'approval-withdrawn',
  'approval-expired',
  'deputy-named',
  'deputy-removed',
  'authenticator-enrolled',
  'authenticator-recovered',
  'authenticator-locked',
  'authenticator-reset',
  'override',
  'publication-ordered',
  'record-filed',
  'delivery-stopped',
  'delivery-retried',
  'repair-ordered',
  'settings-changed',
  'connection-saved',
  'connection-removed',
  'evidence-made',
  'log-exported',
  'log-imported',
  'log-checked',
  'signing-key-made',
]);
export type AuditKind = z.infer<typeof AuditKind>;

/** SHA-256 as 64 hex digits. */
const Hash = z.string().regex(/^[0-9a-f]{64}$/);
/** Names a signing key: the RFC 7638 thumbprint of its public half, in base64url. */
const KeyId = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
/** An Ed25519 signature in base64url. */
const Signature = z.string().regex(/^[A-Za-z0-9_-]{86}$/);

/** A calendar month in UTC. */
export const ChainName = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** Ids, numbers, codes and hashes; never a name, a title, an address or anything that a person wrote. */
export const AuditFacts = z.record(
  z.string().max(40),
  z.union([z.string().max(300), z.number(), z.boolean(), z.null()]),
);
export type AuditFacts = z.infer<typeof AuditFacts>;

/** What is hashed and signed. Its canonical form is RFC 8785. */
export const AuditEntry = z.strictObject({
  v: z.literal(1),
  /** The month whose chain it stands in. */
  chain: ChainName,
  /** Counts the entries of the whole log from 1, without gaps, over all months. */
  seq: z.int().min(1),
  at: Instant,
  kind: AuditKind,
  page: PageId.nullable(),
  /** Keyed commitment to the account that acted, as 64 hex digits; null when the app acted by itself. */
  who: Hash.nullable(),
  facts: AuditFacts,
  /** Hash of the entry before this one about the same page. */
  pagePrev: Hash.nullable(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** The log's state after an entry, signed. Whoever holds one can tell whether the log still contains it. */
export const AuditHead = z.strictObject({
  chain: ChainName,
  seq: z.int().min(1),
  hash: Hash,
  keyId: KeyId,
  /** Of `imprimatur-audit`, chain, seq and hash, one per line. */
  signature: Signature,
});
export type AuditHead = z.infer<typeof AuditHead>;

/** An entry in its place: `hash` is SHA-256 of `prev` and the canonical entry. */
export const AuditRow = z.strictObject({
  entry: AuditEntry,
  prev: Hash,
  hash: Hash,
  keyId: KeyId,
  signature: Signature,
});
export type AuditRow = z.infer<typeof AuditRow>;

/** A public key as RFC 8037 writes it. */
export const PublicJwk = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});
export type PublicJwk = z.infer<typeof PublicJwk>;

/** A key that signs or has signed the log. */
export const SigningKey = z.strictObject({ keyId: KeyId, jwk: PublicJwk, since: Instant });
export type SigningKey = z.infer<typeof SigningKey>;

/** One entry as a person reads it. */
export const AuditLine = z.strictObject({
  seq: z.int(),
  at: Instant,
  kind: AuditKind,
  page: PageId.nullable(),
  /** Null where the person may not see the page, or it is gone. */
  pageTitle: z.string().nullable(),
  /** Null when the app acted by itself. `name` is null once the person's key was erased. */
  who: z.strictObject({ name: z.string().nullable() }).nullable(),
  facts: AuditFacts,
  hash: Hash,
});
export type AuditLine = z.infer<typeof AuditLine>;

/** What is wrong with a log, as a code that the browser has a sentence for. */
export const AuditFinding = z.strictObject({
  code: z.enum([
    'entry-missing',
    'entry-altered',
    'entry-out-of-place',
    'link-broken',
    'signature-wrong',
    'key-unknown',
    'head-missing',
    'head-differs',
    'log-shorter',
    'unreadable',
  ]),
  /** The entry it happened at; null when it happened to the whole. */
  seq: z.int().nullable(),
  /** Where the proof comes from: "the log", a page's id, a record's number. */
  where: z.string(),
});
export type AuditFinding = z.infer<typeof AuditFinding>;

/** The last comparison of the log with itself and with the heads found outside. */
export const AuditCheck = z.strictObject({
  state: z.enum(['running', 'done', 'failed']),
  startedAt: Instant,
  finishedAt: Instant.nullable(),
  entries: z.int(),
  /** Heads found on pages and in records. */
  heads: z.int(),
  findings: z.array(AuditFinding),
});
export type AuditCheck = z.infer<typeof AuditCheck>;
