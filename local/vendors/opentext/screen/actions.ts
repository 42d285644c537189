import { requiredText, type Call, type Operation } from '../call';
import { documentTemplateRoutes } from '../document-templates';
import { deleteNode, nodeChangeRoutes, rename } from '../node-changes';
import { nodeCreationRoutes } from '../node-creation';
import { permissionRoutes } from '../permissions';
import { placeHold, removeHold } from '../records-administration';
import { finalize, recordRoutes } from '../records';
import { renditionRoutes } from '../renditions';
import { READ } from '../rights';
import { scheduleRoutes } from '../schedules';
import { versionRoutes } from '../versions';
import { workflowDraftRoutes } from '../workflow-drafts';
import { workspaceRoutes } from '../workspaces';

const withFields = (call: Call, fields: Record<string, unknown>): Call => ({
  ...call,
  fields: { ...call.fields, ...fields },
});

const withParams = (call: Call, name: string): Call => ({
  ...call,
  params: { ...call.params, [name]: requiredText(call, name) },
});

function route(routes: Readonly<Record<string, Operation>>, name: string): Operation {
  const operation = routes[name];
  if (!operation) throw new Error(`No operation ${name}`);
  return operation;
}

const change = route(nodeChangeRoutes, 'PUT /v2/nodes/:id');
const revoke = route(permissionRoutes, 'DELETE /v2/nodes/:id/permissions/custom/:right');
const grant = route(permissionRoutes, 'POST /v2/nodes/:id/permissions/custom');

const addVersion = route(versionRoutes, 'POST /v2/nodes/:id/versions');
const promote = route(versionRoutes, 'POST /v2/nodes/:id/versions/:number/promote');
const addRendition = route(renditionRoutes, 'POST /v2/nodes/:id/versions/renditions');
const readRecord = route(recordRoutes, 'GET /v1/nodes/:id/rmclassifications');
const classify = route(recordRoutes, 'POST /v1/nodes/:id/rmclassifications');
const changeRecord = route(recordRoutes, 'PUT /v1/nodes/:id/rmclassifications');
const unclassify = route(recordRoutes, 'DELETE /v1/nodes/:id/rmclassifications/:class');
const retain = route(scheduleRoutes, 'POST /v1/nodes/:id/rmclassifications/:class/rsis');
const startWorkflow = route(workflowDraftRoutes, 'POST /v2/draftprocesses/startwf');
const addNode = route(nodeCreationRoutes, 'POST /v2/nodes');
const addFromTemplate = route(documentTemplateRoutes, 'POST /v2/doctemplates');
const addWorkspace = route(workspaceRoutes, 'POST /v2/businessworkspaces');

/** As somebody who has just opened the record's page: with its token. */
function withToken(call: Call): Call {
  const { rm_metadataToken } = readRecord(call) as { rm_metadataToken: string };
  return withFields(call, { rm_metadataToken });
}

const inside = (call: Call, fields: Record<string, unknown>): Call =>
  withFields(call, { ...fields, parent_id: call.params['id'] });

interface ScreenAction {
  /** What the page says when it has been done. */
  done: string;
  run: Operation;
}

/** What the buttons of a document's page do: the same operations as the API's. */
export const ACTIONS: Readonly<Record<string, ScreenAction>> = {
  hold: { done: 'The hold is in place.', run: placeHold },
  unhold: { done: 'The hold is removed.', run: (call) => removeHold(withParams(call, 'hold')) },
  official: {
    done: 'The record is official.',
    run: (call) => {
      finalize(call, [Number(call.params['id'])]);
      return {};
    },
  },
  rename: {
    done: 'The document has its new name.',
    run: (call) => {
      rename(call, requiredText(call, 'name'));
      return {};
    },
  },
  delete: { done: 'The document is in the recycle bin.', run: deleteNode },
  reserve: {
    done: 'The document is reserved.',
    run: (call) => change(withFields(call, { reserved_user_id: call.user.id })),
  },
  unreserve: {
    done: 'The document is free.',
    run: (call) => change(withFields(call, { reserved_user_id: null })),
  },
  restrict: { done: 'Taken away.', run: (call) => revoke(withParams(call, 'right')) },
  'add-version': { done: 'The version is there.', run: addVersion },
  'add-rendition': { done: 'The rendition is there.', run: addRendition },
  promote: {
    done: 'The version is released.',
    run: (call) => promote(withParams(call, 'number')),
  },
  classify: { done: 'It is a record.', run: (call) => classify(withToken(call)) },
  unclassify: {
    done: 'It is no record any more.',
    run: (call) => unclassify(withParams(call, 'class')),
  },
  retain: {
    done: 'The retention is changed.',
    run: (call) => {
      const query = new URLSearchParams({ rsi: requiredText(call, 'rsi') });
      return retain({ ...withParams(call, 'class'), query });
    },
  },
  date: { done: 'The record date is changed.', run: (call) => changeRecord(withToken(call)) },
  route: {
    done: 'The workflow has begun.',
    run: (call) => startWorkflow(withFields(call, { doc_ids: call.params['id'] })),
  },
  'add-folder': { done: 'The folder is there.', run: (call) => addNode(inside(call, { type: 0 })) },
  'add-document': {
    done: 'The document is there.',
    run: (call) => addNode(inside(call, { type: 144 })),
  },
  'add-from-template': {
    done: 'The document is there.',
    run: (call) => addFromTemplate(inside(call, { type: 144 })),
  },
  'add-workspace': {
    done: 'The workspace is there.',
    run: (call) => addWorkspace(inside(call, {})),
  },
  allow: {
    done: 'They may read it.',
    run: (call) => grant(withFields(call, { permissions: [...READ] })),
  },
};
