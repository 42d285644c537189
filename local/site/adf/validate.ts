import schema from '@atlaskit/adf-schema/json-schema/v1/full.json';
import type { ErrorObject } from 'ajv';
import Ajv from 'ajv-draft-04';

const check = new Ajv({ allErrors: false, strict: false }).compile(schema);

const KNOWN_TYPES = new Set(JSON.stringify(schema).match(/(?<="type":\{"enum":\[")\w+/g));

const SHOWN = 5;

/** What is wrong with an ADF document, deepest place first; empty when Atlassian's published JSON schema accepts it. */
export function validateAdf(doc: unknown): string[] {
  if (check(doc)) return [];
  const unknown = unknownTypes(doc, '');
  if (unknown.length > 0) return unknown.slice(0, SHOWN);
  const deepest = [...(check.errors ?? [])].sort((a, b) => depth(b) - depth(a));
  return [...new Set(deepest.map(sentence))].slice(0, SHOWN);
}

const depth = ({ instancePath }: ErrorObject): number => instancePath.split('/').length;

function sentence({ instancePath, message, params }: ErrorObject): string {
  const extra = 'additionalProperty' in params ? ` (${String(params['additionalProperty'])})` : '';
  return `${instancePath || '/'} ${message ?? 'is not valid'}${extra}`;
}

/** The schema's own words for an unknown node are a list of every node there is; say it shortly instead. */
function unknownTypes(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return [`${path || '/'} must be an object`];
  const { type, content } = node as { type?: unknown; content?: unknown };
  const here =
    typeof type === 'string' && KNOWN_TYPES.has(type)
      ? []
      : [`${path || '/'} has the unknown type ${JSON.stringify(type)}`];
  const inside = Array.isArray(content)
    ? content.flatMap((child: unknown, index) => unknownTypes(child, `${path}/content/${index}`))
    : [];
  return [...here, ...inside];
}
