import type { StandInContext } from '../kit/stand-in';
import { categoryOf, writeCategory } from './category-values';
import { memberById, type MemberRow } from './members';
import { DOCUMENT, nodeById } from './nodes';
import { inheritRights } from './rights';
import { docx, DOCX, pdf } from './office-files';
import { STORY } from './story-documents';
import type { StoryDocument } from './story-documents';
import { EXTRAS } from './story-extras';

/** Files what Aurora Press had in its folders before the story begins, with believable dates. */
export function seedDocuments(world: StandInContext): void {
  for (const document of [...STORY, ...EXTRAS]) file(world, document);
}

const AUTHORS: Record<string, number> = { ann: 1001, ben: 1002, clara: 1003, dora: 1004 };

function file(world: StandInContext, document: StoryDocument): void {
  const { db } = world;
  const author = memberById(db, AUTHORS[document.by] ?? 1004);
  if (!author) throw new Error(`No member ${document.by}`);
  const at = `${document.on}T09:30:00Z`;
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO node (id, parent, type, name, description, owner, created, modified, modified_by, advanced)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      document.id ?? null,
      document.folder,
      DOCUMENT,
      document.name,
      document.about,
      author.id,
      at,
      at,
      author.id,
      document.released ? 1 : 0,
    );
  const id = Number(lastInsertRowid);
  inheritRights(db, id, document.folder, author.id);
  document.texts.forEach((text, index) => addVersion(world, { id, document, author, text, index }));
  if (document.category) {
    writeCategory(db, id, categoryOf(db, document.category.id), document.category.values);
  }
  if (document.record) classifyRecord(world, id, document);
  if (document.pdf === true) addPdf(world, id, document);
  if (document.held !== undefined) {
    db.prepare('INSERT INTO held VALUES (?, ?)').run(id, document.held);
  }
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
  const number = index + 1;
  const [major, minor] = numbersOf(number, document.released);
  db.prepare(
    `INSERT INTO version (node, number, major, minor, file_name, mime, description, owner, created, bytes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    number,
    major,
    minor,
    document.name,
    document.mime,
    index === 0 ? '' : 'Revised',
    author.id,
    created.toISOString().replace('.000Z', 'Z'),
    document.mime === DOCX ? docx(text) : Buffer.from(text),
  );
}

/** 1, 2, 3; with releases 0.1, 0.2, 1.0, 1.1. */
function numbersOf(number: number, released: number[] | undefined): [number, number] {
  if (released === undefined) return [0, number];
  const last = released.filter((one) => one <= number).at(-1) ?? 0;
  return [released.filter((one) => one <= number).length, number - last];
}

function addPdf({ db }: StandInContext, id: number, document: StoryDocument): void {
  const name = document.name.replace(/\.\w+$/, '.pdf');
  const content = pdf(document.texts.at(-1) ?? '');
  db.prepare('INSERT INTO rendition VALUES (?, ?, ?, ?, ?, ?)').run(
    ...[id, document.texts.length, 'pdf', name, 'application/pdf', content],
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
