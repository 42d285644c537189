import { badRequest, conflict, notFound } from './refusal';
import type { PropertyRow } from './rows';
import { indexPage } from '../search/search-index';
import { change, nextId, now, type SiteState, type Who } from './state';

export interface Target {
  targetType: PropertyRow['targetType'];
  targetId: string;
}

const LIMIT_BYTES = 32 * 1024;

/** All properties, those of other apps and of Confluence itself included. */
export function propertiesOf(state: SiteState, target: Target, key?: string): PropertyRow[] {
  return state.tables.properties.list({ ...target, key });
}

export function propertyById(state: SiteState, target: Target, id: string): PropertyRow {
  const property = state.tables.properties.find({ ...target, id });
  if (!property) throw notFound();
  return property;
}

export function createProperty(
  state: SiteState,
  who: Who,
  target: Target,
  { key, value }: { key: string; value: unknown },
): PropertyRow {
  if (key === '' || key.length > 255) {
    throw badRequest('Property key must have 1 to 255 characters');
  }
  if (state.tables.properties.find({ ...target, key })) {
    throw conflict(`Property with key [${key}] already exists`);
  }
  return change(state, () => {
    const property = state.tables.properties.insert({
      id: nextId(state),
      ...target,
      key,
      value: encoded(value),
      version: 1,
      message: '',
      authorId: who.accountId ?? '',
      createdAt: now(state),
    });
    reindex(state, target);
    return property;
  });
}

export function updateProperty(
  state: SiteState,
  who: Who,
  target: Target,
  edit: { id: string; key: string; value: unknown; version: number; message?: string | undefined },
): PropertyRow {
  const property = propertyById(state, target, edit.id);
  if (edit.key !== property.key) throw badRequest('The key of a property cannot be changed');
  if (edit.version !== property.version + 1) {
    throw conflict(
      `Version must be incremented when updating a property. Current Version: [${property.version}]. Provided version: [${edit.version}]`,
    );
  }
  const written: PropertyRow = {
    ...property,
    value: encoded(edit.value),
    version: edit.version,
    message: edit.message ?? '',
    authorId: who.accountId ?? '',
    createdAt: now(state),
  };
  return change(state, () => {
    state.tables.properties.update({ id: property.id }, written);
    reindex(state, target);
    return written;
  });
}

export function deleteProperty(state: SiteState, target: Target, id: string): void {
  propertyById(state, target, id);
  change(state, () => {
    state.tables.properties.delete({ id });
    reindex(state, target);
  });
}

function encoded(value: unknown): string {
  if (value === undefined) throw badRequest('A property must have a value');
  const text = JSON.stringify(value);
  if (Buffer.byteLength(text) > LIMIT_BYTES) {
    throw badRequest('The value of a property cannot be larger than 32768 bytes');
  }
  return text;
}

function reindex(state: SiteState, { targetType, targetId }: Target): void {
  if (targetType === 'page') indexPage(state, targetId);
}
