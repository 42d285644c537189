import { requiredText, type Call, type Operation } from '../call';
import { deleteNode, nodeChangeRoutes, rename } from '../node-changes';
import { permissionRoutes } from '../permissions';
import { placeHold, removeHold } from '../records-administration';
import { finalize } from '../records';
import { READ } from '../rights';

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
  allow: {
    done: 'They may read it.',
    run: (call) => grant(withFields(call, { permissions: [...READ] })),
  },
};
