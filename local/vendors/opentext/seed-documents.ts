import type { StandInContext } from '../kit/stand-in';
import { categoryOf, writeCategory } from './category-values';
import { memberById, type MemberRow } from './members';
import { DOCUMENT, nodeById } from './nodes';
import { inheritRights } from './rights';
import { STORY } from './story-documents';
import type { StoryDocument } from './story-documents';

/** Files what Aurora Press had in its folders before the story begins, with believable dates. */
export function seedDocuments(world: StandInContext): void {
  for (const document of STORY) file(world, document);
}

const AUTHORS: Record<string, number> = { ann: 1001, ben: 1002, clara: 1003, dora: 1004 };

function file(world: StandInContext, document: StoryDocument): void {
  const { db } = world;
  const author = memberById(db, AUTHORS[document.by] ?? 1004);
  if (!author) throw new Error(`No member ${document.by}`);
  const at = `${document.on}T09:30:00Z`;
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO node (parent, type, name, description, owner, created, modified, modified_by)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(document.folder, DOCUMENT, document.name, document.about, author.id, at, at, author.id);
  const id = Number(lastInsertRowid);
  inheritRights(db, id, document.folder, author.id);
  document.texts.forEach((text, index) => addVersion(world, { id, document, author, text, index }));
  if (document.category) {
    writeCategory(db, id, categoryOf(db, document.category.id), document.category.values);
  }
  if (document.record) classifyRecord(world, id, document);
  db.prepare('INSERT INTO audit (node, event, member, at, name) VALUES (?, ?, ?, ?, ?)').run(
    id,
    'Create',
    author.id,
    at,
    document.name,
  );
}

interface OneVersion {
  id: number;
  document: StoryDocument;
  author: MemberRow;
  text: string;
  index: number;
}

function addVersion({ db }: StandInContext, { id, document, author, text, index }: OneVersion) {
  const created = new Date(Date.parse(`${document.on}T09:30:00Z`) + index * 9 * 86_400_000);
  db.prepare(
    `INSERT INTO version (node, number, major, minor, file_name, mime, description, owner, created, bytes)
     VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    index + 1,
    index + 1,
    document.name,
    document.mime,
    index === 0 ? '' : 'Revised',
    author.id,
    created.toISOString().replace('.000Z', 'Z'),
    Buffer.from(text),
  );
}

function classifyRecord({ db }: StandInContext, id: number, document: StoryDocument): void {
  const classId = document.record?.class ?? 0;
  const { rsi } = JSON.parse(nodeById(db, classId)?.more ?? '{}') as { rsi?: string };
  const details = { record_date: document.on, status_date: document.on, originator: document.by };
  db.prepare('INSERT INTO record VALUES (?, ?, ?, ?, 0, ?)').run(
    id,
    classId,
    rsi ?? '',
    document.record?.official === true ? 1 : 0,
    JSON.stringify(details),
  );
  db.prepare('INSERT INTO classified VALUES (?, ?)').run(id, classId);
}
