import type { TextDoc } from '../rows';

const bare = (text: string, stripHtml: boolean | undefined) =>
  stripHtml === true ? text.replace(/<[^>]*>/g, '') : text;

export const textShape = (text: TextDoc) => ({
  id: text.id,
  approvalStatusName: 'Approved',
  fromDate: text.fromDate,
  externalText: ({ stripHtml }: { stripHtml?: boolean }) => bare(text.external, stripHtml),
  externalTextMarkdown: text.external,
  externalTextNumberOfCharacters: text.external.length,
  internalText: ({ stripHtml }: { stripHtml?: boolean }) => bare(text.internal, stripHtml),
  internalTextMarkdown: text.internal,
  internalTextNumberOfCharacters: text.internal.length,
  onixContentAudienceCodes: ['_00'],
  onixContentAudiences: [],
  productIds: text.productIds,
});
