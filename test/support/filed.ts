import type { StandIn } from '../../local/vendors/kit/stand-in';

export interface FiledDocument {
  id: number;
  name: string;
  nickname: string;
  classification: number | null;
  values: Record<string, unknown>;
  /** Text of each version, oldest first. */
  versions: string[];
}

/** Documents that the app's own account made in a folder, as Content Server has them. */
export function filedIn({ context: { db } }: StandIn, folderId: number): FiledDocument[] {
  const rows = db
    .prepare(
      `SELECT node.id, node.name, node.nickname, record.class
       FROM node LEFT JOIN record ON record.node = node.id
       WHERE node.parent = ? AND node.owner = 1100 AND node.deleted = 0 ORDER BY node.id`,
    )
    .all(folderId);
  return rows.map((row) => {
    const id = Number(row['id']);
    const values = db.prepare('SELECT "values" FROM category_value WHERE node = ?').get(id);
    return {
      id,
      name: String(row['name']),
      nickname: String(row['nickname']),
      classification: row['class'] === null ? null : Number(row['class']),
      values: JSON.parse(String(values?.['values'] ?? '{}')) as Record<string, unknown>,
      versions: db
        .prepare('SELECT bytes FROM version WHERE node = ? ORDER BY number')
        .all(id)
        .map(({ bytes }) => new TextDecoder().decode(bytes as Uint8Array)),
    };
  });
}
