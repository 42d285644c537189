import type { AdfNode } from '../../contracts/pages';
import { badAnswer } from './call';
import { Adf } from './wire';

/** The ADF that Confluence sends as JSON text. */
export function documentOf(value: string): AdfNode {
  try {
    return Adf.parse(JSON.parse(value));
  } catch (cause) {
    throw badAnswer('body is not ADF', cause);
  }
}

export const adfBody = (body: AdfNode) => ({
  representation: 'atlas_doc_format',
  value: JSON.stringify(body),
});
