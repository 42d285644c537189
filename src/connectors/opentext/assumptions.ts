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
      'external_identity takes "imprimatur:<nickname>#<marker>", some 80 characters, and comes back in the properties of GET /v2/nodes/{id}.',
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
  {
    assumption: 'A multi-valued attribute is read and written as a list under its one key.',
    check: 'Write two values to such an attribute and read its category.',
  },
  {
    assumption:
      'Rows of a set that were sent before and are left out of a later call stay; sent as empty strings they show as empty.',
    check:
      'PUT a category with three rows, then with the second and third emptied, and open its page.',
  },
  {
    assumption:
      'A rendition can be put to an exact version by PUT …/versions/{n}/renditions when it has one of that type.',
    check: 'Add a PDF by POST, then PUT another one, and list the renditions of both versions.',
  },
  {
    assumption:
      'GET …/renditions answers results.data as a list with rendition_type and file_name.',
    check: 'List the renditions of a document that has one.',
  },
  {
    assumption:
      'POST …/versions/{n}/promote makes a version of its own and takes a description for it; its answer has results.data.versions.',
    check: 'Promote version 0.1 of a document with advanced versioning and list its versions.',
  },
  {
    assumption:
      'GET /v2/workflows/status?Kind=Initiated answers all processes that the account started, finished ones among them, without paging.',
    check: 'Start two processes, finish one, and ask.',
  },
  {
    assumption:
      'The title given to a draft process becomes wf_name of the running one, and a title may have 248 characters.',
    check: 'Start a process with a long title that ends in a marker and read its status.',
  },
  {
    assumption:
      'Dispositions of a map contain "approve", "reject", "decline" or "disapprove" in their keys; with others the outcome is unknown.',
    check: 'Read the custom_actions of the tasks of the maps in use.',
  },
  {
    assumption:
      'wf_details.status of a process that has ended contains "complete", "stop", "suspend" or "archive"; of a running one it is ontime, steplate or workflowlate.',
    check: 'Complete, stop, suspend and archive a process, and read its status each time.',
  },
  {
    assumption: 'The Smart UI shows a process at <base>/app/processes/{id}.',
    check: 'Open the address of a running process.',
  },
  {
    assumption:
      'A lost upload key is answered with a text that contains "Could not find the upload".',
    check: 'Cancel an upload and use its key in POST /v2/nodes.',
  },
  {
    assumption: 'Parts are counted from 1, and a part sent twice replaces itself.',
    check: 'Send a part of an upload twice, close it, and compare the file.',
  },
  {
    assumption:
      'POST /v2/businessworkspaces takes its JSON in the form field body, as pyxecm sends it.',
    check: 'Create a workspace from its template.',
  },
  {
    assumption:
      'wksp_type_name comes with the properties of a workspace, and expand_templates lists id and name of the templates of a type.',
    check: 'GET /v2/businessworkspacetypes?expand_templates=true and GET /v2/businessworkspaces.',
  },
  {
    assumption:
      'Inside quotation marks the query language takes operators, brackets, colons and stars for what they are.',
    check: 'Search for "or", "not" and "a:b" as quoted words.',
  },
  {
    assumption:
      'GET /v1/auth tells by privilege_system_admin_rights whether the account is an administrator.',
    check: 'Run the check of the connection as an administrator.',
  },
  {
    assumption: 'Cross references are read as data[] with xref_type, ref_node_id and comment.',
    check: 'Add a cross reference by hand and GET /v1/nodes/{id}/xrefs.',
  },
  {
    assumption:
      'The v2 properties of a URL item hold url, those of a shortcut original_id, those of a generation version_number as well.',
    check: 'GET /v2/nodes/{id} of one of each.',
  },
  {
    assumption:
      'POST /v1/validation/nodes/names names items in the folder that the account may not see, and lists of a folder hold external_identity.',
    check:
      'Hide a document from the account; ask for its name. List a folder with a filed document.',
  },
];
