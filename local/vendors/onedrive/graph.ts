import { parseAddress } from './address';
import { appOf, checkGrant } from './auth';
import { driveRow, type ItemCall, type OneDrive } from './call';
import { delta } from './delta';
import { GraphError } from './graph-error';
import {
  copyItem,
  createChild,
  deleteItem,
  getContent,
  getItem,
  listChildren,
  patchItem,
  putContent,
  putItem,
} from './item-operations';
import { getLabel, removeLabel, setLabel } from './retention';
import { createLink, deletePermission, invite, listPermissions } from './sharing';
import { answerSubscription, createSubscription } from './subscriptions';
import { checkThrottle } from './throttle';
import { createUpload } from './uploads';
import { drive } from './wire';

type Operation = (call: ItemCall) => Response | Promise<Response>;

const OPERATIONS: Record<string, Operation> = {
  'GET ': getItem,
  'PUT ': putItem,
  'PATCH ': patchItem,
  'DELETE ': deleteItem,
  'GET children': listChildren,
  'POST children': createChild,
  'GET content': getContent,
  'PUT content': putContent,
  'POST createUploadSession': createUpload,
  'POST copy': copyItem,
  'GET delta': delta,
  'POST createLink': createLink,
  'POST invite': invite,
  'GET permissions': listPermissions,
  'DELETE permissions/': deletePermission,
  'GET retentionLabel': getLabel,
  'PATCH retentionLabel': setLabel,
  'DELETE retentionLabel': removeLabel,
};

/** Answers a call below /v1.0, or undefined when the stand-in has no such operation. */
export async function answerGraph(
  drives: OneDrive,
  request: Request,
  setActor: (name: string) => void,
): Promise<Response | undefined> {
  const { context } = drives;
  const url = new URL(request.url);
  const path = url.pathname.replace(/^\/v1\.0\//, '');
  const app = appOf(context, request);
  setActor(app.name);
  checkThrottle(context);
  if (/^me(\/|$)/.test(path)) {
    const message = '/me request is only valid with delegated authentication flow.';
    throw new GraphError(400, 'BadRequest', message);
  }
  if (path === 'subscriptions' && request.method === 'POST') {
    return createSubscription(drives, app, request);
  }
  const [, id, action = ''] = /^subscriptions\/([^/]+)(?:\/(reauthorize))?$/.exec(path) ?? [];
  if (id !== undefined) return answerSubscription(drives, app, { id, action, request });

  const driveId = /^drives\/([^/]+)$/.exec(path)?.[1];
  if (driveId !== undefined && request.method === 'GET') {
    const row = driveRow(context, decodeURIComponent(driveId));
    checkGrant(context, app, row.id, false);
    return Response.json(drive(row, drives.items.used(row.id), drives.contentBase()));
  }
  const address = parseAddress(path);
  if (address === undefined) return undefined;
  const { operation, argument } = operationOf(request.method, address.operation);
  if (operation === undefined) return undefined;
  const row = driveRow(context, address.drive);
  checkGrant(context, app, row.id, request.method !== 'GET');
  return operation({
    drives,
    drive: row,
    app,
    address,
    request,
    query: url.searchParams,
    argument,
  });
}

function operationOf(
  method: string,
  text: string,
): { operation: Operation | undefined; argument: string } {
  const [, name = '', argument = ''] = /^([A-Za-z]*\/?)(.*)$/.exec(text) ?? [];
  return { operation: OPERATIONS[`${method} ${name}`], argument };
}
