import * as z from 'zod';

import { Capability } from '../../contracts/title-catalogue';
import { ASSUMED } from './assumptions';

interface OfferedField {
  type: string;
  args: Record<string, string>;
}

/** What this tenant's schema offers: by type, by input, by enumeration; types are named without lists and non-nulls. */
export interface Offer {
  query: string;
  mutation: string | null;
  types: Record<string, Record<string, OfferedField>>;
  inputs: Record<string, Record<string, string>>;
  enums: Record<string, string[]>;
}

/** Without descriptions: names are all that is needed. */
export const INTROSPECTION = `{ __schema {
  queryType { name } mutationType { name }
  types { name
    fields { name type { ...T } args { name type { ...T } } }
    inputFields { name type { ...T } }
    enumValues { name } } } }
fragment T on __Type { name ofType { name ofType { name ofType { name } } } }`;

const Named = z.looseObject({ name: z.string() });
const TypeRef = z.looseObject({
  name: z.string().nullish(),
  get ofType() {
    return TypeRef.nullish();
  },
});
type TypeRef = z.infer<typeof TypeRef>;
const Typed = z.looseObject({ name: z.string(), type: TypeRef });

export const Introspected = z.looseObject({
  __schema: z.looseObject({
    queryType: Named,
    mutationType: Named.nullish(),
    types: z.array(
      z.looseObject({
        name: z.string(),
        fields: z.array(Typed.extend({ args: z.array(Typed) })).nullish(),
        inputFields: z.array(Typed).nullish(),
        enumValues: z.array(Named).nullish(),
      }),
    ),
  }),
});

export function offerOf({ __schema: schema }: z.infer<typeof Introspected>): Offer {
  const offer: Offer = {
    query: schema.queryType.name,
    mutation: schema.mutationType?.name ?? null,
    types: {},
    inputs: {},
    enums: {},
  };
  for (const { name, fields, inputFields, enumValues } of schema.types) {
    if (name.startsWith('__')) continue;
    if (fields) {
      const members = fields.map((one) => ({ type: bare(one.type), args: namesOf(one.args), one }));
      offer.types[name] = Object.fromEntries(
        members.map(({ one, type, args }) => [one.name, { type, args }]),
      );
    }
    if (inputFields) offer.inputs[name] = namesOf(inputFields);
    if (enumValues) offer.enums[name] = enumValues.map((value) => value.name);
  }
  return offer;
}

const namesOf = (members: z.infer<typeof Typed>[]) =>
  Object.fromEntries(members.map(({ name, type }) => [name, bare(type)]));

/** The named type inside lists and non-nulls. */
function bare(type: TypeRef): string {
  for (let inner: TypeRef | null | undefined = type; inner; inner = inner.ofType) {
    if (typeof inner.name === 'string') return inner.name;
  }
  return '';
}

export function fieldIn(offer: Offer, type: string, name: string): OfferedField | undefined {
  const fields = offer.types[type];
  return fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

export const queryIn = (offer: Offer, name: string) => fieldIn(offer, offer.query, name);

/** The members of a mutation's input; undefined when there is no such mutation. */
export function inputOf(offer: Offer, mutation: string) {
  const field = offer.mutation === null ? undefined : fieldIn(offer, offer.mutation, mutation);
  const type = field?.args['input'];
  const members = type === undefined ? undefined : offer.inputs[type];
  return field && type !== undefined && members ? { field, type, members } : undefined;
}

/** The name of the Boolean that keeps a web link out of ONIX; its existence is documented, its name is not. */
export const onixFlagIn = (members: Record<string, string | { type: string }>) =>
  Object.entries(members).find(
    ([name, member]) =>
      /onix/i.test(name) && (typeof member === 'string' ? member : member.type) === 'Boolean',
  )?.[0];

/** What can be done here, by the schema alone: what the key may do shows only in doing it. */
export function capabilitiesOf(offer: Offer): Set<Capability> {
  const takes = (mutation: string, ...names: string[]) => {
    const members = inputOf(offer, mutation)?.members;
    return members !== undefined && names.every((name) => Object.hasOwn(members, name));
  };
  const reads = (query: string) => queryIn(offer, query) !== undefined;
  const links = inputOf(offer, 'createWebLink')?.members ?? {};
  const offered: Record<Capability, boolean> = {
    moveStage: takes('updateWork', 'id', 'projectStageId'),
    listStages: reads(ASSUMED.stagesQuery),
    productDates: takes('updateProduct', 'id', 'publicationDate', 'plannedPublicationDate'),
    subjects: takes('updateWork', 'id', 'themas', 'bisacs'),
    webLinks:
      takes('createWebLink', 'productId', 'link') &&
      onixFlagIn(links) !== undefined &&
      onixFlagIn(offer.types['WebLink'] ?? {}) !== undefined,
    deliveryDates: takes('createDeliveryDate', 'contractId', 'dateDue', 'deliverableType'),
    workContract: fieldIn(offer, 'Work', 'contract') !== undefined,
    todos:
      reads('toDos') &&
      takes('createToDo', 'workId', 'name', 'dueDate', 'milestone') &&
      takes('completeToDo', 'id', 'completed'),
    notes: reads('notes') && takes('createNote', 'workId', 'noteText'),
  };
  return new Set(Capability.options.filter((name) => offered[name]));
}
