import type { DatabaseSync, StatementSync } from 'node:sqlite';

import { FIELD } from '../fields';
import { keepDrawnFacts } from '../drawn-facts';
import { categoryOf, factsOf, sizeOf } from '../files';
import { atOnce, run } from '../rows';
import type { SeedAsset } from './asset';
import { COLLECTIONS, TAGS } from './collections';
import { generatedAssets } from './generated';
import { KEYS, PEOPLE, passwordOf } from './people';
import { STORY } from './story';

/** Assets that nobody knows by name; the profile "story" has fewer, for tests that start often. */
const GENERATED = { full: 3_400, story: 60 };

export function seedLibrary(db: DatabaseSync, profile: string | undefined): void {
  const count = profile === 'story' ? GENERATED.story : GENERATED.full;
  atOnce(db, () => {
    seedPeople(db);
    seedCollections(db);
    const insert = statements(db);
    for (const asset of STORY) insertAsset(insert, asset);
    for (const asset of generatedAssets(count)) insertAsset(insert, asset);
    keepDrawnFacts();
    run(
      db,
      "INSERT INTO setting VALUES ('linkMinutes', 30), ('previewReads', 1), ('indexLagSeconds', 0)",
    );
  });
}

function seedPeople(db: DatabaseSync): void {
  for (const { id, username, firstname, lastname, locale, role } of PEOPLE) {
    const email = `${username}@aurora-press.example`;
    run(
      db,
      'INSERT INTO user (id, username, firstname, lastname, email, locale, role, password) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ...[id, username, firstname, lastname, email, locale, role, passwordOf(username)],
    );
  }
  for (const { key, userId, revoked } of KEYS) {
    run(db, 'INSERT INTO api_key VALUES (?, ?, ?)', key, userId, revoked);
  }
}

function seedCollections(db: DatabaseSync): void {
  const created = Date.parse('2024-01-08T08:00:00Z');
  for (const { id, parentId, en, de, level = 'STRICT', typeId = 101 } of COLLECTIONS) {
    run(
      db,
      'INSERT INTO collection (id, parent_id, name, type_id, level, inherited, created, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, 15)',
      ...[
        id,
        parentId,
        JSON.stringify({ en, de }),
        typeId,
        level,
        parentId === null ? 0 : 1,
        created,
      ],
    );
  }
  for (const { id, fieldId, name } of TAGS) {
    run(db, 'INSERT INTO tag VALUES (?, ?, ?)', id, fieldId, name);
  }
}

type Statements = Record<
  'asset' | 'version' | 'placement' | 'value' | 'restriction',
  StatementSync
>;

const statements = (db: DatabaseSync): Statements => ({
  asset: db.prepare(
    `INSERT INTO asset (id, name, type_id, version_id, created, created_by, modified, modified_by, availability,
     available, available_from, available_to, lock_comment, locked_at, locked_by) VALUES (?, ?, 2200, ?, ?, 12, ?, 12, ?, ?, ?, ?, ?, ?, ?)`,
  ),
  version: db.prepare(
    `INSERT INTO version (id, asset_id, number, filename, filesize, extension, checksum, category, width, height, created,
     created_by, label) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 12, ?)`,
  ),
  placement: db.prepare('INSERT INTO placement VALUES (?, ?)'),
  value: db.prepare("INSERT INTO field_value VALUES ('ASSET', ?, ?, ?, ?, ?)"),
  restriction: db.prepare("INSERT INTO restriction VALUES (?, ?, 'edit')"),
});

const WEEK = 7 * 86_400_000;

/** A version's id follows from its asset's, so that the story's ids stay when the seed grows. */
const versionIdOf = (assetId: number, number: number) => assetId * 10 + number;

function insertAsset(insert: Statements, asset: SeedAsset): void {
  const { id, name, versions = 1, available, locked } = asset;
  const created = Date.parse(asset.createdAt);
  for (let number = 1; number <= versions; number++) {
    insertVersion(insert, asset, number, created + (number - 1) * WEEK);
  }
  const modified = created + (versions - 1) * WEEK;
  const moment = (text: string | undefined) => (text === undefined ? null : Date.parse(text));
  insert.asset.run(
    ...[id, name, versionIdOf(id, versions), created, modified],
    ...(available
      ? ['DATED', null, moment(available.from), moment(available.to)]
      : ['DIRECT', 1, null, null]),
    ...[locked?.comment ?? null, locked ? modified : null, locked?.by ?? null],
  );
  for (const collection of asset.collections) insert.placement.run(id, collection);
  for (const user of asset.onlyFor ?? []) insert.restriction.run(id, user);
  insertValues(insert, asset);
}

function insertVersion(insert: Statements, asset: SeedAsset, number: number, at: number): void {
  const { id, name: label, extension } = asset;
  const { filesize, checksum } = factsOf({ asset_id: id, number, extension, label });
  const category = categoryOf(extension);
  const size = category === 'IMAGE' ? sizeOf({ asset_id: id, extension }) : undefined;
  const filename = `${label.toLowerCase().replaceAll(' ', '-')}.${extension}`;
  insert.version.run(
    ...[versionIdOf(id, number), id, number, filename, filesize, extension, checksum, category],
    ...[size?.width ?? null, size?.height ?? null, at, label],
  );
}

function insertValues(insert: Statements, asset: SeedAsset): void {
  const text = (field: number, value: string | undefined, locale: string | null = null) => {
    if (value !== undefined) insert.value.run(asset.id, field, locale, value, null);
  };
  const number = (field: number, value: number | undefined) => {
    if (value !== undefined) insert.value.run(asset.id, field, null, null, value);
  };
  number(FIELD.approvalStatus, asset.approval);
  const references = [
    [FIELD.channels, asset.channels],
    [FIELD.territories, asset.territories],
    [FIELD.languages, asset.languages],
    [FIELD.keywords, asset.keywords],
    [FIELD.region, asset.region],
  ] as const;
  for (const [field, ids] of references) for (const id of ids ?? []) number(field, id);
  text(FIELD.licenceEnd, asset.licenceEnd);
  text(FIELD.credit, asset.credit);
  text(FIELD.owner, asset.owner);
  text(FIELD.campaign, asset.campaign);
  text(FIELD.retentionEnd, asset.retentionEnd);
  const localised = [
    [FIELD.altText, asset.altText],
    [FIELD.description, asset.description],
    [FIELD.usageRights, asset.usageRights],
  ] as const;
  for (const [field, texts] of localised) {
    for (const [locale, value] of Object.entries(texts ?? {})) text(field, value, locale);
  }
  number(FIELD.productLine, asset.productLine);
  number(FIELD.pageCount, asset.pageCount);
  number(FIELD.licenceFee, asset.licenceFee);
  if (asset.modelRelease !== undefined) number(FIELD.modelRelease, asset.modelRelease ? 1 : 0);
}
