import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  buildASTSchema,
  Kind,
  parse,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
} from 'graphql';

export type Profile = 'evidenced' | 'extended';

/** The schema of a profile: what the vendor's pages show, with the assumed additions when they are asked for. */
export function schemaOf(profile: Profile): GraphQLSchema {
  const files = profile === 'extended' ? ['evidenced', 'extended'] : ['evidenced'];
  const text = files.map((name) => readFileSync(join(__dirname, `${name}.graphql`), 'utf8'));
  return buildASTSchema(withInherited(merged(parse(text.join('\n')))));
}

/** Puts the fields of `extend type` into their types. */
function merged(document: DocumentNode): DocumentNode {
  const added = document.definitions.filter((one) => one.kind === Kind.OBJECT_TYPE_EXTENSION);
  return {
    ...document,
    definitions: document.definitions.flatMap((one): DefinitionNode[] => {
      if (one.kind === Kind.OBJECT_TYPE_EXTENSION) return [];
      if (one.kind !== Kind.OBJECT_TYPE_DEFINITION) return [one];
      const more = added.filter(({ name }) => name.value === one.name.value);
      return [{ ...one, fields: [...(one.fields ?? []), ...more.flatMap((m) => m.fields ?? [])] }];
    }),
  };
}

/** SDL has no inheritance: gives every object the fields of its interfaces. */
function withInherited(document: DocumentNode): DocumentNode {
  const interfaces = new Map<string, InterfaceTypeDefinitionNode>();
  for (const one of document.definitions) {
    if (one.kind === Kind.INTERFACE_TYPE_DEFINITION) interfaces.set(one.name.value, one);
  }
  return visit(document, {
    ObjectTypeDefinition: (type) => {
      const inherited = (type.interfaces ?? []).flatMap(
        ({ name }) => interfaces.get(name.value)?.fields ?? [],
      );
      return { ...type, fields: [...inherited, ...(type.fields ?? [])] };
    },
  });
}
