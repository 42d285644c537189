import type { ApprovalState, Asset, Rights } from '../../contracts/asset';
import type { LibraryMapping } from '../../contracts/library';
import { Problem } from '../../errors';
import type * as z from 'zod';
import { isKnownHost } from './address';
import { dayIn, dayOf, endOfDayIn, momentOf } from './days';
import {
  Localised,
  References,
  type WireAsset,
  type WireFieldValue,
  type WireVersion,
} from './wire';

/** What an asset is read with: the admin's mapping, the reader's language, the tenant's time zone and address. */
export interface Reading {
  mapping: LibraryMapping;
  language: string;
  timeZone: string;
  baseUrl: string;
  /** Milliseconds since the epoch. */
  now: number;
}

/** Nothing is mapped: every approval is unknown and no rights are stated. */
export const UNMAPPED: LibraryMapping = {
  approvalField: null,
  approvedValues: [],
  inReviewValues: [],
  rejectedValues: [],
  channelsField: null,
  territoriesField: null,
  languagesField: null,
  licenceEndField: null,
  altTextField: null,
  creditField: null,
  ownerField: null,
};

/** CELUM's asset in our words. Throws Problem 'bad-answer' when a licence date cannot be read: no date would mean "without end". */
export function assetOf(wire: WireAsset, reading: Reading): Asset {
  const { currentVersion: version } = wire;
  const fields = fieldsOf(wire);
  const { mapping, language } = reading;
  return {
    id: wire.id,
    name: wire.name,
    kind: version.fileCategory ?? 'UNKNOWN',
    versionId: version.id,
    versionNumber: null,
    fileName: version.filename,
    fileExtension: version.fileExtension ?? '',
    fileSize: version.filesize ?? null,
    checksum: version.fileChecksum ?? null,
    width: propertyOf(wire, 'width'),
    height: propertyOf(wire, 'height'),
    released: wire.releaseStatus === 'RELEASED',
    locked: (wire.lock ?? undefined) !== undefined,
    availability: availabilityOf(wire, reading),
    approval: approvalOf(fields.get(mapping.approvalField ?? 0), mapping),
    rights: rightsOf(fields, reading),
    altText: textOf(fields.get(mapping.altTextField ?? 0), language),
    owner: textOf(fields.get(mapping.ownerField ?? 0), language),
    ...picturesOf(version, reading.baseUrl),
    modifiedAt: instantOf(wire.modification?.date ?? wire.creation?.date),
  };
}

type Fields = ReadonlyMap<number, WireFieldValue>;

const fieldsOf = ({ informationFieldValueSets: sets }: WireAsset): Fields =>
  new Map(
    (sets ?? [])
      .flatMap(({ informationFieldValues }) => informationFieldValues)
      .map((value) => [value.field.id, value]),
  );

/** File properties are the customer's set-up; width and height have these names in CELUM's own picker. */
function propertyOf({ fileProperties }: WireAsset, name: string): number | null {
  const value = fileProperties?.find((property) => property.name.toLowerCase() === name)?.value;
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

/**
 * Dated availability ends with the day that `to` lies in (CELUM's own picker adds 86,399,999 ms); open bounds are open.
 * An asset without availability is available.
 */
function availabilityOf(
  { availability }: WireAsset,
  { timeZone, now }: Reading,
): Asset['availability'] {
  if (availability?.type !== 'DATED') {
    return { from: null, until: null, available: availability?.available ?? true };
  }
  const from = momentOf(availability.from);
  const to = momentOf(availability.to);
  const until = to === undefined ? undefined : endOfDayIn(timeZone, to);
  return {
    from: from === undefined ? null : new Date(from).toISOString(),
    until: until === undefined ? null : new Date(until).toISOString(),
    available: (from === undefined || from <= now) && (until === undefined || now <= until),
  };
}

/** Of several values the worst counts: rejected, in review, approved. */
function approvalOf(field: WireFieldValue | undefined, mapping: LibraryMapping): ApprovalStateName {
  const values = numbersOf(field);
  const has = (meant: readonly number[]) => values.some((value) => meant.includes(value));
  if (has(mapping.rejectedValues)) return 'rejected';
  if (has(mapping.inReviewValues)) return 'in-review';
  return has(mapping.approvedValues) ? 'approved' : 'unknown';
}

type ApprovalStateName = z.infer<typeof ApprovalState>;

/** A dropdown's index, ids of references, or 1 and 0 of a yes-or-no field. */
function numbersOf(field: WireFieldValue | undefined): number[] {
  const value = field?.value;
  if (typeof value === 'number') return [value];
  if (typeof value === 'boolean') return [value ? 1 : 0];
  const references = References.safeParse(value);
  return references.success ? references.data.map(({ id }) => id) : [];
}

function rightsOf(fields: Fields, { mapping, timeZone, language }: Reading): Rights {
  const names = (id: number | null) => namesOf(fields.get(id ?? 0));
  return {
    channels: names(mapping.channelsField),
    territories: names(mapping.territoriesField),
    languages: names(mapping.languagesField),
    licenceEnd: licenceEndOf(fields.get(mapping.licenceEndField ?? 0), timeZone),
    credit: textOf(fields.get(mapping.creditField ?? 0), language),
  };
}

function licenceEndOf(field: WireFieldValue | undefined, timeZone: string): string | null {
  const value = field?.value;
  if (value === undefined || value === null || value === '') return null;
  const day = dayOf(value, timeZone);
  if (day !== undefined) return day;
  const detail = `information field ${field?.field.id ?? 0} has no readable date`;
  throw new Problem('bad-answer', { subject: 'CELUM', detail });
}

/** Names are compared with the space's policy: always the same language, English when there is one. */
function namesOf(field: WireFieldValue | undefined): string[] {
  const value = field?.value;
  if (typeof value === 'string') return listIn(value);
  if (typeof value === 'number') {
    const label = inLanguage(field?.field.options, 'en')?.find(({ index }) => index === value);
    return label ? [label.label] : [];
  }
  const references = References.safeParse(value);
  if (!references.success) return [];
  return references.data.map(({ id, name }) => {
    if (typeof name === 'string') return name;
    return inLanguage(name, 'en') ?? String(id);
  });
}

const listIn = (text: string) =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

function textOf(field: WireFieldValue | undefined, language: string): string | null {
  const value = field?.value;
  if (typeof value === 'string') return value === '' ? null : value;
  const localised = Localised.safeParse(value);
  if (localised.success) return inLanguage(localised.data, language) ?? null;
  return namesOf(field)[0] ?? null;
}

/** The asked language, its parent ("de" for "de-AT"), English, or whichever comes first. */
export function inLanguage<Value>(
  values: Record<string, Value> | null | undefined,
  language: string,
): Value | undefined {
  if (!values) return undefined;
  const wanted = [language.replace('-', '_'), language, language.split(/[-_]/)[0] ?? '', 'en'];
  const key = wanted.find((name) => Object.hasOwn(values, name)) ?? Object.keys(values).sort()[0];
  return key === undefined ? undefined : values[key];
}

/** The names of previews differ between versions of CELUM. */
const LARGE = ['LARGE', 'LARGEPREVIEW', 'PREVIEW'];
const SMALL = ['THUMB', 'PREVIEW'];

function picturesOf(version: WireVersion, baseUrl: string) {
  const ready = version.previewState !== 'PROCESSING' && version.previewState !== 'FAILED';
  const first = (names: readonly string[]): string | null => {
    const urls = names.map((name) => version.previewUrls?.[name]);
    return urls.find((url) => url !== undefined && isKnownHost(url, baseUrl)) ?? null;
  };
  return {
    thumbnailUrl: ready ? first(SMALL) : null,
    previewUrl: ready ? first(LARGE) : null,
  };
}

export function instantOf(value: string | number | null | undefined): string | null {
  const moment = momentOf(value);
  return moment === undefined ? null : new Date(moment).toISOString();
}

/** What the mapping says on dates and approval; the app judges channels, territories and locks by the space's policy. */
export function isOffered(asset: Asset, { mapping, timeZone, now }: Reading): boolean {
  const { licenceEnd } = asset.rights;
  const approved = mapping.approvedValues.length === 0 || asset.approval === 'approved';
  return (
    asset.availability.available &&
    (mapping.approvalField === null || approved) &&
    (licenceEnd === null || licenceEnd >= dayIn(timeZone, now))
  );
}
