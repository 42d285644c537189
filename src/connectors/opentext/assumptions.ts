/** What no public page states, what we take for true, and how a customer's server shows whether it is. */
interface Assumption {
  assumption: string;
  check: string;
}

export const ASSUMPTIONS: readonly Assumption[] = [
  {
    assumption:
      'A refused right is answered with a text that contains "permission", by 400, 403 or 500.',
    check: 'POST /v2/nodes into a folder that the account may only see.',
  },
  {
    assumption:
      'An official, held, reserved or locked item is refused with a text that contains that word; otherwise the answer counts as an open outcome and is tried again until its attempts are used up.',
    check: 'Finalize a record, then POST /v2/nodes/{id}/versions.',
  },
  {
    assumption:
      'A stale rm_metadataToken is answered with "edit conflict", as a stale metadata_token is.',
    check: 'POST /v1/nodes/{id}/rmclassifications twice with the same token.',
  },
  {
    assumption:
      'external_identity takes "imprimatur:<nickname>" and comes back in the properties of GET /v2/nodes/{id}.',
    check: 'Create a document with it and read the document.',
  },
  {
    assumption: 'PUT /v2/nodes/{id}/versions/{n} changes the description of the first version.',
    check: 'Create a document, describe version 1, list its versions.',
  },
  {
    assumption: 'GET /v2/rsis answers results.data.rsis, each with RSI and Title.',
    check: 'Open the list of schedules in the record rule.',
  },
  {
    assumption:
      'An RM classification is applied by /v1/nodes/{id}/rmclassifications only, not by roles.classifications of the creating call, which Records Management may refuse for the classifications it manages.',
    check: 'Create a document with roles.classifications of an RM classification.',
  },
  {
    assumption:
      'file_number is the number of the classification, so the node id is what people quote.',
    check: 'Compare file_number of two records under one classification.',
  },
];
