import Ajv from 'ajv-draft-04';

import schema from '@atlaskit/adf-schema/json-schema/v1/full.json';

const validate = new Ajv({ strict: false }).compile(schema);

/** What Atlassian's own schema has against a document; empty when it is valid. */
export function adfFaults(document: unknown): string[] {
  return validate(document)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
      );
}
