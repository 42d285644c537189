import type { ApprovalRound } from '../../contracts/approval';
import type { AuditRow } from '../../contracts/audit';
import type { EvidenceState } from '../../contracts/evidence';
import { PublicationOrder } from '../../contracts/publication';
import type { RecordView } from '../../contracts/records';
import { peopleOfRound, namesOfClosed } from '../../domain/closed-accounts';
import {
  filedDocument,
  type FiledAttachment,
  type FiledDocument,
} from '../../domain/document/filed-document';
import { jsonFile, linesFile, signedPack, type PackFile } from '../../domain/evidence/pack';
import { fileNames, fingerprintOf, sha256 } from '../../domain/fingerprint';
import { Problem } from '../../errors';
import { approvedDocument, namesIn } from '../../flows/kit/approved-document';
import type { App } from '../app';
import { publicKeys, signerOf } from '../audit/keys';
import { rowsOfPage } from '../audit/rows';
import { headOf } from '../../domain/audit/verify';
import { asProblem } from '../problem-view';
import { publicationId, readRecord } from '../publication/delivery-of';
import { servicesOf } from '../publication/engine-of';
import { codeOf } from './codes';
import { assetFiles } from './asset-files';
import { keepPieces, LARGEST_PACK, readJob, saveJob, type EvidenceJob } from './job';

/** What needs heavy packages and stands in a function of its own. */
export interface Makers {
  pdf(page: {
    document: FiledDocument;
    approvedAt: string;
    reference: string;
  }): Promise<Uint8Array>;
  zip(files: readonly PackFile[]): Uint8Array;
  /** A file that comes with the app. */
  asset(name: string): Promise<Uint8Array>;
}

/** Makes a pack that was asked for. One that is made already is left as it is; a failure is told, not thrown. */
export async function makeEvidence(app: App, makers: Makers, id: string): Promise<void> {
  const { store, log } = app.ports;
  const job = await readJob(store, id);
  if (!job || job.state.phase === 'ready') return;
  const say = (change: Partial<EvidenceState>) =>
    saveJob(store, { ...job, state: { ...job.state, ...change } });
  try {
    await say({ phase: 'reading' });
    const sources = await sourcesOf(app, job);
    await say({ phase: 'drawing' });
    const files = await filesOf(app, makers, sources);
    await say({ phase: 'packing' });
    const pack = makers.zip(files);
    if (pack.byteLength > LARGEST_PACK) {
      throw new Problem('too-large', { subject: sources.round.title });
    }
    const pieces = await keepPieces(store, id, pack);
    const fileName = `evidence-${job.pageId}-v${sources.round.pageVersion}.zip`;
    const ready = { fileName, size: pack.byteLength, sha256: sha256(pack), pieces };
    await say({ phase: 'ready', ...ready });
    log('info', 'evidence-made', { id, pageId: job.pageId, bytes: pack.byteLength });
  } catch (error) {
    const problem = asProblem(error);
    log('error', 'evidence-failed', { id, detail: problem.message, cause: String(problem.cause) });
    await say({ phase: 'failed', code: problem.code, subject: problem.subject ?? null });
  }
}

interface Sources {
  job: EvidenceJob;
  /** All rounds of the page, oldest first, and the one that is proved. */
  rounds: ApprovalRound[];
  round: ApprovalRound;
  document: FiledDocument;
  body: unknown;
  record: RecordView | null;
  /** Of the bytes that were filed. */
  filedSha256: string | null;
  rows: AuditRow[];
  names: { accountId: string; name: string }[];
}

async function sourcesOf(app: App, job: EvidenceJob): Promise<Sources> {
  const { store } = app.ports;
  const rounds = await app.rounds.ofPage(job.pageId);
  const round = rounds.find((one) => one.round === job.round);
  if (!round) throw new Problem('not-approved');
  const delivery = await app.ledger.read(publicationId(round.pageId, round.pageVersion));
  const ordered = PublicationOrder.safeParse(delivery?.input);
  const page = await app.asApp.read(round.pageId, round.pageVersion);
  const fileNamesThen = fileNames(round.approvedState?.attachments ?? []);
  if (fingerprintOf(page, fileNamesThen) !== round.bodyHash) {
    throw new Problem('page-changed', { subject: round.title });
  }
  const site = await app.settings.site();
  // What was ordered then, so that the page in the pack is the document that was filed.
  const order = ordered.data ?? { siteUrl: job.siteUrl };
  const services = servicesOf(app);
  const names = await namesIn(services, { page, round, site });
  const document = await approvedDocument(services, { order, page, round, site }, names);
  const filed = delivery?.phase === 'done' ? delivery.memo['sha256'] : undefined;
  return {
    job,
    rounds,
    round,
    document,
    body: page.body,
    record: await readRecord(store, round.pageId),
    filedSha256: typeof filed === 'string' ? filed : null,
    rows: await rowsOfPage(store, round.pageId),
    names: await everybody(app, rounds, site.language),
  };
}

async function everybody(app: App, rounds: readonly ApprovalRound[], language: 'en' | 'de') {
  const ids = [...new Set(rounds.flatMap(peopleOfRound))];
  const people = await app.asApp.people(ids);
  return [
    ...people.map(({ accountId, displayName }) => ({ accountId, name: displayName })),
    ...namesOfClosed(ids, language),
  ];
}

const withoutBytes = ({ name, mediaType, size, sha256: hash }: FiledAttachment) => ({
  name,
  mediaType,
  size,
  sha256: hash,
});

async function filesOf(app: App, makers: Makers, sources: Sources): Promise<PackFile[]> {
  const { job, round, document, record, rows } = sources;
  const code = codeOf(app, round);
  const number = record ? `Record ${record.number}` : null;
  const reference = [number, code].filter((part) => part !== null).join(' · ');
  const approvedAt = round.settledAt ?? round.submittedAt;
  const [pdf, verifier, keys, signer] = await Promise.all([
    makers.pdf({ document, approvedAt, reference }),
    makers.asset('verify.mjs'),
    publicKeys(app.ports),
    signerOf(app.ports),
  ]);
  const last = rows.at(-1);
  const files = [
    { path: 'README.md', bytes: await makers.asset('evidence-readme.md') },
    { path: 'verify.mjs', bytes: verifier },
    { path: 'page/page.html', bytes: Buffer.from(filedDocument(document)) },
    { path: 'page/page.pdf', bytes: pdf },
    jsonFile('page/page.adf.json', sources.body),
    jsonFile('page/attachments.json', document.attachments.map(withoutBytes)),
    jsonFile('approval/rounds.json', sources.rounds),
    jsonFile('approval/people.json', sources.names),
    ...assetFiles(round, document),
    ...(record
      ? [jsonFile('record/record.json', { ...record, filedSha256: sources.filedSha256 })]
      : []),
    linesFile('audit/extract.jsonl', rows),
    jsonFile('audit/keys.json', keys),
  ];
  return signedPack(
    files,
    {
      madeAt: job.orderedAt,
      site: app.ports.installation.cloudId,
      page: {
        id: round.pageId,
        version: round.pageVersion,
        title: round.title,
        address: document.provenance.address,
      },
      round: round.round,
      fingerprint: round.bodyHash,
      code,
      record,
      auditHead: last ? headOf(last) : null,
    },
    signer,
  );
}
