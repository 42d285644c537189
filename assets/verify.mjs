// Verifies an evidence pack (.zip) or an exported audit log (.jsonl) of Imprimatur. Needs Node 20 or newer and nothing else.
//   node verify.mjs pack.zip [--key <key id>]
// Prints PASS, or FAIL and the name of every file or link that is not as it was signed. Changes nothing, opens no connection.
import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as zlib from 'node:zlib';

const MANIFEST = 'manifest.json';
const SIGNATURE = 'manifest.sig.json';
const SEAL = 'imprimatur-evidence sha256=';
const GENESIS = '0'.repeat(64);
const LARGEST_FILE = 200_000_000;

const sha256 = (data) => createHash('sha256').update(data).digest('hex');
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** RFC 8785 for what the files hold: strings, finite numbers, booleans, null, lists and records. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${members.join(',')}}`;
}

/** Node 20.15 brought crc32; older ones take the table. */
const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});
function crc32(bytes) {
  if (zlib.crc32) return zlib.crc32(bytes);
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ TABLE[(crc ^ byte) & 0xff];
  return (crc ^ 0xffffffff) >>> 0;
}

class Unreadable extends Error {}
const stop = (message) => {
  throw new Unreadable(message);
};

/** A name that leads nowhere but into the folder that the pack is unpacked to. */
const isSafe = (name) =>
  /^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/.test(name) &&
  !name.split('/').some((part) => part === '.' || part === '..');

/**
 * The files of a ZIP, read from its central directory. Every byte has to belong to something: files stand one behind
 * the other, each header says the same twice, and nothing is left over.
 */
function unzip(zip, say) {
  const text = zip.subarray(-SEAL.length - 64).toString('latin1');
  if (!text.startsWith(SEAL)) stop('the end of the ZIP: its seal is missing or changed');
  const end = zip.length - SEAL.length - 64 - 22;
  if (end < 0 || zip.readUInt32LE(end) !== 0x06054b50)
    stop('the end of the ZIP: not where it has to be');
  if (sha256(zip.subarray(0, zip.length - 64)) !== text.slice(-64)) {
    say('the ZIP as a whole: its bytes are not those that were sealed');
  }
  const [count, size, start] = [
    zip.readUInt16LE(end + 10),
    zip.readUInt32LE(end + 12),
    zip.readUInt32LE(end + 16),
  ];
  const fixed = zip.readUInt32LE(end + 4) === 0 && zip.readUInt16LE(end + 8) === count;
  if (!fixed || zip.readUInt16LE(end + 20) !== SEAL.length + 64) say('the end of the ZIP: changed');
  if (start + size !== end) stop('the directory of the ZIP: not where it has to be');
  const files = new Map();
  let at = start;
  let next = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || zip.readUInt32LE(at) !== 0x02014b50)
      stop(`entry ${index + 1} of the directory: changed`);
    const length = zip.readUInt16LE(at + 28);
    const name = zip.subarray(at + 46, at + 46 + length).toString('utf8');
    const label = isSafe(name) ? name : JSON.stringify(name);
    if (zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32) !== 0)
      stop(`${label}: more in the directory than there may be`);
    if (!isSafe(name)) say(`${label}: not a safe name`);
    if (files.has(name)) say(`${label}: there twice`);
    if (zip.readUInt32LE(at + 42) !== next)
      stop(`${label}: bytes before it that belong to no file`);
    const content = readEntry(zip, { at, next, length, start, label }, say);
    files.set(name, content.bytes);
    next = content.end;
    at += 46 + length;
  }
  if (at !== end) stop('the directory of the ZIP: bytes that belong to no file');
  if (next !== start) stop('the ZIP: bytes before its directory that belong to no file');
  return files;
}

function readEntry(zip, { at, next, length, start, label }, say) {
  const body = next + 30 + length;
  if (body > start || zip.readUInt32LE(next) !== 0x04034b50)
    stop(`${label}: its header is changed`);
  // Version, flags, method, time, date, checksum, sizes and lengths stand in both headers.
  const same =
    zip.subarray(next + 4, next + 30).equals(zip.subarray(at + 6, at + 32)) &&
    zip.subarray(next + 30, body).equals(zip.subarray(at + 46, at + 46 + length));
  if (!same) say(`${label}: its two headers differ`);
  const [method, crc, packed, size] = [
    zip.readUInt16LE(at + 10),
    zip.readUInt32LE(at + 16),
    zip.readUInt32LE(at + 20),
    zip.readUInt32LE(at + 24),
  ];
  const end = body + packed;
  if (end > start) stop(`${label}: longer than the ZIP`);
  if (size > LARGEST_FILE) stop(`${label}: larger than a pack's file may be`);
  const raw = zip.subarray(body, end);
  let bytes = raw;
  if (method === 8) {
    try {
      bytes = zlib.inflateRawSync(raw, { maxOutputLength: Math.max(1, size) });
    } catch {
      say(`${label}: cannot be unpacked`);
      bytes = Buffer.alloc(0);
    }
  } else if (method !== 0) say(`${label}: packed in an unknown way`);
  if (bytes.length !== size || crc32(bytes) !== crc)
    say(`${label}: not the bytes that were packed`);
  return { bytes, end };
}

const parse = (bytes, name, say) => {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    say(`${name}: not JSON`);
    return undefined;
  }
};

/** Keys by id. A key's id is the RFC 7638 thumbprint of the key itself, so nobody can put another under its id. */
function keysOf(list, say) {
  const keys = new Map();
  for (const one of Array.isArray(list) ? list : []) {
    const { crv, kty, x } = one.jwk ?? {};
    const id = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
    if (id !== one.keyId) say(`key ${one.keyId}: its id is not that of the key`);
    else keys.set(id, createPublicKey({ key: { crv, kty, x }, format: 'jwk' }));
  }
  return keys;
}

function isSigned(keys, keyId, text, signature) {
  const key = keys.get(keyId);
  const bytes = typeof signature === 'string' ? Buffer.from(signature, 'base64url') : undefined;
  // Base64 has bits that mean nothing; only its own spelling counts.
  if (!key || !bytes || bytes.toString('base64url') !== signature) return false;
  return verifySignature(null, Buffer.from(text), key, bytes);
}

const headText = ({ chain, seq, hash }) => `imprimatur-audit\n${chain}\n${seq}\n${hash}\n`;
const hashOf = ({ prev, entry }) => sha256(prev + canonical(entry));

/** Entries of one page: each hashed, signed and linked to the one before it about the same page. */
function checkExtract(rows, keys, pageId, say) {
  let before = null;
  let seq = 0;
  for (const row of rows) {
    const { entry = {}, hash, keyId, signature } = isRecord(row) ? row : {};
    const name = `audit log, entry ${entry.seq}`;
    if (hashOf({ prev: row?.prev, entry }) !== hash) say(`${name}: not the entry that was hashed`);
    else if (!isSigned(keys, keyId, headText({ ...entry, hash }), signature))
      say(`${name}: its signature is wrong`);
    if (entry.page !== pageId) say(`${name}: about another page`);
    if (entry.pagePrev !== before)
      say(`audit log, link to entry ${entry.seq}: the entry before it is not the one it names`);
    if (!(entry.seq > seq)) say(`${name}: out of place`);
    [before, seq] = [hash, entry.seq];
  }
}

/** What the files say of each other has to agree. */
function checkAgreement(manifest, rows, files, say) {
  const entries = rows.map(({ entry }) => entry);
  const decided = entries.some(
    ({ kind, facts }) =>
      kind === 'approval-decided' &&
      facts.outcome === 'approved' &&
      facts.round === manifest.round &&
      facts.fingerprint === manifest.fingerprint,
  );
  if (!decided) say('audit/extract.jsonl: no approval of this state of the page in it');
  if (manifest.auditHead !== null && rows.at(-1)?.hash !== manifest.auditHead?.hash) {
    say('audit/extract.jsonl: does not end with the head that the manifest names');
  }
  const record = manifest.record;
  const filed = entries.some(
    ({ kind, facts }) => kind === 'record-filed' && facts.node === record?.nodeId,
  );
  if (record && !filed) say('record/record.json: the audit log knows of no such record');
  const html = files.get('page/page.html')?.toString('utf8') ?? '';
  const header = html.slice(0, Math.max(0, html.indexOf('</header>')));
  const head = /<data class="imprimatur-audit-head" value="\S+ (\d+) ([0-9a-f]{64}) /.exec(header);
  if (head && !rows.some(({ entry, hash }) => entry.seq === Number(head[1]) && hash === head[2])) {
    say('page/page.html: names a head of the audit log that is not in it');
  }
}

function checkManifest(files, say) {
  const manifest = parse(files.get(MANIFEST) ?? Buffer.alloc(0), MANIFEST, say);
  const signature = parse(files.get(SIGNATURE) ?? Buffer.alloc(0), SIGNATURE, say);
  const list = parse(files.get('audit/keys.json') ?? Buffer.alloc(0), 'audit/keys.json', say);
  if (!isRecord(manifest) || !isRecord(signature) || !Array.isArray(manifest.files))
    return undefined;
  const keys = keysOf(list, say);
  if (manifest.format !== 'imprimatur-evidence' || manifest.version !== 1)
    say(`${MANIFEST}: of a format that this program does not know`);
  if (canonical(signature) !== files.get(SIGNATURE).toString('utf8')) say(`${SIGNATURE}: changed`);
  if (!isSigned(keys, signature.keyId, files.get(MANIFEST), signature.signature)) {
    say(`${MANIFEST}: its signature is wrong`);
  }
  return { manifest, keys, keyId: signature.keyId };
}

function checkFiles({ files: listed }, files, say) {
  const names = new Set([MANIFEST, SIGNATURE]);
  for (const { path, bytes, sha256: hash } of listed) {
    const content = files.get(path);
    names.add(path);
    if (!content) say(`${path}: missing`);
    else if (content.length !== bytes || sha256(content) !== hash) say(`${path}: changed`);
  }
  for (const name of files.keys())
    if (!names.has(name)) say(`${isSafe(name) ? name : JSON.stringify(name)}: not listed`);
}

function rowsIn(bytes, say) {
  const lines = bytes.toString('utf8').split('\n').filter(Boolean);
  return lines.flatMap((line, index) => {
    try {
      const row = JSON.parse(line);
      if (isRecord(row?.entry)) return [row];
    } catch {
      // Said below.
    }
    say(`audit log, line ${index + 1}: not an entry`);
    return [];
  });
}

/** @returns {{problems: string[], facts: string[], keyId?: string}} */
export function verifyPack(zip) {
  const problems = [];
  const say = (problem) => problems.length < 100 && problems.push(problem);
  try {
    const files = unzip(zip, say);
    const found = checkManifest(files, say);
    if (!found) return { problems: [...problems, `${MANIFEST}: cannot be read`], facts: [] };
    const { manifest, keys, keyId } = found;
    checkFiles(manifest, files, say);
    const rows = rowsIn(files.get('audit/extract.jsonl') ?? Buffer.alloc(0), say);
    checkExtract(rows, keys, manifest.page?.id, say);
    checkAgreement(manifest, rows, files, say);
    const facts = [
      `page ${manifest.page?.id}, version ${manifest.page?.version}, approved in round ${manifest.round}`,
      ...(manifest.record ? [`record ${manifest.record.number}`] : []),
      `${manifest.files.length} files, ${rows.length} entries of the audit log`,
      `made ${manifest.madeAt}, signed by key ${keyId}`,
    ];
    return { problems, facts, keyId };
  } catch (error) {
    const why =
      error instanceof Unreadable || error instanceof RangeError ? error.message : String(error);
    return { problems: [...problems, why], facts: [] };
  }
}

/** An exported log: keys, every entry in its place, and the signed head that it has to end with. */
export function verifyLog(bytes) {
  const problems = [];
  const say = (problem) => problems.length < 100 && problems.push(problem);
  const text = bytes.toString('utf8');
  const lines = text.split('\n');
  if (lines.pop() !== '') say('the last line: cut off');
  const parsed = lines.map((line, index) => {
    try {
      const value = JSON.parse(line);
      // One spelling only: no byte of the file is free.
      if (isRecord(value) && canonical(value) === line) return value;
    } catch {
      // Said below.
    }
    say(`line ${index + 1}: changed`);
    return {};
  });
  const [opening = {}] = parsed;
  if (opening.type !== 'imprimatur-audit-log' || opening.version !== 1)
    say('line 1: not an exported audit log');
  const { site, exportedAt, keys: list } = opening;
  const keys = keysOf(list, say);
  const signed = `imprimatur-audit-log\n${canonical({ site, exportedAt, keys: list })}\n`;
  if (!isSigned(keys, opening.keyId, signed, opening.signature)) {
    say('line 1: its signature is wrong');
  }
  let [seq, hash, chain, signedUpTo] = [0, GENESIS, '', 0];
  for (const { type, row, head } of parsed) {
    if (type === 'entry' && isRecord(row) && isRecord(row.entry)) {
      const { entry, prev } = row;
      if (entry.seq > seq + 1) say(`entries ${seq + 1} to ${entry.seq - 1}: missing`);
      if (entry.seq <= seq || entry.chain < chain) say(`entry ${entry.seq}: out of place`);
      if (hashOf(row) !== row.hash) say(`entry ${entry.seq}: changed`);
      if (prev !== hash) say(`link from entry ${seq} to ${entry.seq}: broken`);
      if (entry.chain !== chain && chain !== '' && signedUpTo !== seq)
        say(`the head of ${chain}: missing`);
      [seq, hash, chain] = [entry.seq, row.hash, entry.chain];
      if (!isSigned(keys, row.keyId, headText({ chain, seq, hash }), row.signature))
        say(`entry ${seq}: its signature is wrong`);
    }
    if (type === 'head' && isRecord(head)) {
      if (head.seq !== seq || head.hash !== hash)
        say(`the head of ${head.chain}: the entries do not end with it`);
      if (!isSigned(keys, head.keyId, headText(head), head.signature))
        say(`the head of ${head.chain}: its signature is wrong`);
      signedUpTo = head.seq;
    }
  }
  if (parsed.at(-1)?.type !== 'head' && seq > 0)
    say('the end: the log is cut off before its last head');
  const facts = [
    `${seq} entries up to ${chain}`,
    `signed by ${keys.size === 1 ? 'key' : 'keys'} ${[...keys.keys()].join(', ')}`,
  ];
  return { problems, facts, keyId: opening.keyId };
}

function main([file, option, expected]) {
  if (!file) {
    process.stderr.write('Usage: node verify.mjs <pack.zip | log.jsonl> [--key <key id>]\n');
    return 2;
  }
  const bytes = readFileSync(file);
  const { problems, facts, keyId } = file.endsWith('.jsonl') ? verifyLog(bytes) : verifyPack(bytes);
  if (option === '--key' && keyId !== expected)
    problems.push(`signed by key ${keyId}, not by ${expected}`);
  if (problems.length > 0) {
    process.stdout.write(`FAIL ${file}\n${problems.map((problem) => `  ${problem}\n`).join('')}`);
    return 1;
  }
  process.stdout.write(`PASS ${file}\n${facts.map((fact) => `  ${fact}\n`).join('')}`);
  if (option !== '--key') {
    process.stdout.write(
      '  Compare the key id with the one in the OpenText record or of the site, or give it with --key.\n',
    );
  }
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv.slice(2));
}
