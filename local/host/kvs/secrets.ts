import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';

import type { Row } from './table';

/** A key for this installation's secrets, kept beside the database in a file of its own. */
export function secretKey(file: string): Buffer {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return Buffer.from(readFileSync(file, 'utf8'), 'hex');
}

export type SecretTable = ReturnType<typeof openSecrets>;

/** Secrets lie apart, encrypted (AES-256-GCM); nothing lists or queries them. */
export function openSecrets(db: DatabaseSync, key: Buffer) {
  db.exec(`CREATE TABLE IF NOT EXISTS kvs_secret (
    key TEXT PRIMARY KEY, value BLOB, created INTEGER, updated INTEGER, expires INTEGER) WITHOUT ROWID`);
  const find = db.prepare('SELECT * FROM kvs_secret WHERE key = ?');
  const store = db.prepare('INSERT OR REPLACE INTO kvs_secret VALUES (?, ?, ?, ?, ?)');
  const remove = db.prepare('DELETE FROM kvs_secret WHERE key = ?');

  function seal(value: unknown): Uint8Array {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), text]);
  }

  function open(sealed: Uint8Array): unknown {
    const bytes = Buffer.from(sealed);
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return JSON.parse(
      decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8'),
    );
  }

  return {
    get(name: string): Row | undefined {
      const row = find.get(name);
      return (
        row && {
          key: name,
          value: open(row['value'] as Uint8Array),
          createdAt: Number(row['created']),
          updatedAt: Number(row['updated']),
          expiresAt: row['expires'] === null ? null : Number(row['expires']),
        }
      );
    },
    put({ key: name, value, createdAt, updatedAt, expiresAt }: Row): void {
      store.run(name, seal(value), createdAt, updatedAt, expiresAt);
    },
    delete(name: string): void {
      remove.run(name);
    },
  };
}
