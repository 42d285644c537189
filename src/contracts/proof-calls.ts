import * as z from 'zod';

import { AuditCheck, AuditKind, AuditLine, SigningKey } from './audit';
import { call, Nothing } from './call';
import { CodeAnswer, EvidenceState } from './evidence';

const AuditPage = z.strictObject({ lines: z.array(AuditLine), next: z.string().nullable() });

/** Calls about what proves an approval: the audit log and the evidence pack. */
export const PROOF_CALLS = {
  /** What the audit log says about the page, newest first, to those who may edit it. */
  'page.audit': call(z.strictObject({ cursor: z.string().max(2000).nullable() }), AuditPage),

  // Evidence
  /** Asks for the evidence of the page's newest approval. */
  'evidence.order': call(Nothing, EvidenceState),
  'evidence.state': call(z.strictObject({ id: z.string().max(64) }), EvidenceState),
  /** The pack's next pieces in base64, for whoever asked for it. */
  'evidence.pieces': call(
    z.strictObject({ id: z.string().max(64), from: z.int().min(0) }),
    z.array(z.string()),
  ),
  /** What the code under an exported page says today. */
  'evidence.checkCode': call(z.strictObject({ code: z.string().max(40) }), CodeAnswer),

  // Audit log (site admins)
  'audit.lines': call(
    z.strictObject({
      /** An imported log; null is the site's own. */
      archive: z.string().max(100).nullable(),
      kind: AuditKind.nullable(),
      cursor: z.string().max(2000).nullable(),
    }),
    AuditPage,
  ),
  /** Public keys, the current one first. */
  'audit.keys': call(Nothing, z.array(SigningKey.extend({ pem: z.string() }))),
  'audit.renewKey': call(Nothing, Nothing),
  /** Begins a comparison of the log with itself and with the heads that pages and records hold. */
  'audit.check': call(Nothing, AuditCheck),
  'audit.lastCheck': call(Nothing, AuditCheck.nullable()),
  /** The next lines of the log as a file; `upTo` 0 begins an export and is answered with where it ends. */
  'audit.export': call(
    z.strictObject({ from: z.int().min(1), upTo: z.int().min(0) }),
    z.strictObject({ lines: z.array(z.string()), next: z.int().nullable(), upTo: z.int() }),
  ),
  /** The next lines of an exported log; `archive` is null for the first. */
  'audit.import': call(
    z.strictObject({
      archive: z.string().max(100).nullable(),
      lines: z.array(z.string().max(4000)).min(1).max(200),
    }),
    z.strictObject({ archive: z.string(), entries: z.int(), complete: z.boolean() }),
  ),
  'audit.archives': call(
    Nothing,
    z.array(
      z.strictObject({
        id: z.string(),
        site: z.string(),
        exportedAt: z.string(),
        importedAt: z.string(),
        entries: z.int(),
        complete: z.boolean(),
      }),
    ),
  ),
} as const;
