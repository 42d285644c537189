import type { DatabaseSync } from 'node:sqlite';

import { writeDocument, type Kind } from '../house';
import type { Numbered } from '../rows';
import { contractOf } from './contract';
import { CONTACTS } from './people';
import { productsOf } from './products';
import { toDosOf } from './to-dos';
import { TITLES } from './titles';
import { workOf } from './works';

/** Long before the story's today, so that a sweep of the last days finds only what happened since. */
const SEEDED_ON = '2026-11-02';

export function seedHouse(db: DatabaseSync): void {
  const write = (kind: Kind, documents: readonly Numbered[]) => {
    for (const document of documents) writeDocument(db, kind, document, SEEDED_ON);
  };
  db.exec('BEGIN');
  write('contact', CONTACTS);
  for (const [at, title] of TITLES.entries()) {
    write('work', [workOf(title, at)]);
    write('product', productsOf(title, at));
    write('contract', [contractOf(title, at)]);
    write('toDo', toDosOf(title, at));
  }
  db.exec('COMMIT');
}
