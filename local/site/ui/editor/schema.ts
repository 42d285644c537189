import { createSchema } from '@atlaskit/adf-schema/create-schema';
import { defaultSchemaConfig } from '@atlaskit/adf-schema/schema-default';
import type { Schema } from 'prosemirror-model';

/** Nodes of other products and of old pages: with them, a paste makes documents that the site refuses. */
const LEFT_OUT = new Set([
  'image',
  'unknownBlock',
  'confluenceJiraIssue',
  'confluenceUnsupportedBlock',
  'confluenceUnsupportedInline',
  'panel_c1',
]);

/** ADF's own schema: what the editor holds is ADF already. */
export const schema: Schema = createSchema({
  nodes: defaultSchemaConfig.nodes.filter((name: string) => !LEFT_OUT.has(name)),
  marks: defaultSchemaConfig.marks ?? [],
});
