import { isRecord } from '../../state/bodies';
import {
  customStates,
  removeContentState,
  setContentState,
  SPACE_STATES,
  stateOf,
} from '../../state/content-states';
import { addLabels, removeLabel } from '../../state/labels';
import { labelsOf } from '../../state/labels-of';
import { archivePage } from '../../state/pages';
import { badRequest, Refusal } from '../../state/refusal';
import { mayDo, readerOf, visiblePage, visibleSpace } from '../../state/rights';
import type { LabelRow } from '../../state/rows';
import type { SiteState } from '../../state/state';
import { copyPage, movePage } from '../../state/tree';
import { startPage } from '../paging';
import {
  bodyOfCall,
  idParam,
  noContent,
  ok,
  optionalText,
  param,
  textField,
  type Answer,
  type Call,
  type Route,
} from '../route';
import { pageShape } from './shapes';

const LABEL = '/wiki/rest/api/content/:id/label';
const STATE = '/wiki/rest/api/content/:id/state';
const WRITE_LABEL = 'write:confluence-content | read:label:confluence + write:label:confluence';
const WRITE_STATE =
  'write:confluence-content | write:content:confluence + read:content-details:confluence';

export const contentRoutes: Route[] = [
  {
    on: `GET ${LABEL}`,
    scopes: 'read:confluence-content.summary | read:label:confluence',
    run: labels,
  },
  { on: `POST ${LABEL}`, scopes: WRITE_LABEL, run: label },
  {
    on: `DELETE ${LABEL}`,
    scopes: 'write:confluence-content | write:label:confluence',
    run: (call) => unlabel(call, call.query.get('name') ?? ''),
  },
  {
    on: `DELETE ${LABEL}/:label`,
    scopes: 'write:confluence-content | write:label:confluence',
    run: (call) => unlabel(call, param(call, 'label')),
  },
  {
    on: `GET ${STATE}`,
    scopes: 'read:confluence-content.summary | read:content-details:confluence',
    run: contentState,
  },
  { on: `PUT ${STATE}`, scopes: WRITE_STATE, run: changeState },
  {
    on: `DELETE ${STATE}`,
    scopes: WRITE_STATE,
    run: (call) => {
      removeContentState(call.state, call.who, idParam(call));
      return contentState(call);
    },
  },
  {
    on: `GET ${STATE}/available`,
    scopes: 'write:confluence-content | write:content:confluence',
    run: available,
  },
  {
    on: 'GET /wiki/rest/api/content-states',
    scopes: 'read:user.property:confluence',
    run: (call) => ok(customStates(call.state, call.who.accountId)),
  },
  {
    on: 'GET /wiki/rest/api/space/:key/state',
    scopes: 'read:confluence-space.summary | read:space.setting:confluence',
    run: (call) => {
      spaceOf(call);
      return ok(SPACE_STATES);
    },
  },
  {
    on: 'GET /wiki/rest/api/space/:key/state/settings',
    scopes: 'read:confluence-space.summary | read:space.setting:confluence',
    run: stateSettings,
  },
  {
    on: 'GET /wiki/rest/api/space/:key/state/content',
    scopes: 'read:confluence-content.all | read:content:confluence',
    run: contentInState,
  },
  {
    on: 'PUT /wiki/rest/api/content/:id/move/:position/:target',
    scopes: 'write:confluence-content | write:page:confluence',
    run: move,
  },
  {
    on: 'POST /wiki/rest/api/content/:id/copy',
    scopes: 'write:confluence-content | read:content-details:confluence + write:page:confluence',
    run: copy,
  },
  {
    on: 'POST /wiki/rest/api/content/archive',
    scopes: 'write:confluence-content | read:content.metadata:confluence + write:page:confluence',
    run: archive,
  },
  {
    on: 'POST /wiki/rest/api/content/:id/permission/check',
    scopes: 'read:confluence-content.permission | read:content.permission:confluence',
    run: checkPermission,
  },
  { on: 'GET /wiki/rest/api/content', scopes: '', run: gone },
  { on: 'POST /wiki/rest/api/content', scopes: '', run: gone },
  { on: 'GET /wiki/rest/api/content/:id', scopes: '', run: gone },
  { on: 'PUT /wiki/rest/api/content/:id', scopes: '', run: gone },
];

/** Sites made lately have no v1 for pages any more. */
function gone(): Answer {
  throw new Refusal(410, 'GONE', 'This API has been removed. Use the v2 API.');
}

const labelShape = ({ id, name, prefix }: LabelRow) => ({ prefix, name, id, label: name });

function labels(call: Call): Answer {
  const page = visiblePage(call.state, call.who.accountId, idParam(call));
  return ok(startPage(call, labelsOf(call.state, page.id), labelShape, 200));
}

function label(call: Call): Answer {
  const { json } = call;
  const given: unknown[] = Array.isArray(json) ? json : [json];
  const added = given.map((one) => {
    const name = isRecord(one) ? (optionalText(one, 'name') ?? '') : '';
    if (name === '') throw badRequest('Could not parse Labels');
    return { prefix: isRecord(one) ? (optionalText(one, 'prefix') ?? 'global') : 'global', name };
  });
  return ok(
    startPage(call, addLabels(call.state, call.who, idParam(call), added), labelShape, 200),
  );
}

function unlabel(call: Call, name: string): Answer {
  removeLabel(call.state, call.who, idParam(call), name);
  return noContent();
}

function contentState(call: Call): Answer {
  const row = stateOf(call.state, call.who, idParam(call));
  if (!row) return ok({});
  const { stateId: id, name, color, updatedAt } = row;
  return ok({ contentState: { id, name, color }, lastUpdated: updatedAt });
}

function changeState(call: Call): Answer {
  const status = call.query.get('status') ?? 'current';
  if (status !== 'current' && status !== 'draft') throw badRequest(`Invalid status: ${status}`);
  const body = bodyOfCall(call);
  const { id } = body;
  setContentState(call.state, call.who, idParam(call), {
    id: typeof id === 'number' ? id : undefined,
    name: optionalText(body, 'name'),
    color: optionalText(body, 'color'),
  });
  return contentState(call);
}

function available(call: Call): Answer {
  visiblePage(call.state, call.who.accountId, idParam(call));
  return ok({
    spaceContentStates: SPACE_STATES,
    customContentStates: customStates(call.state, call.who.accountId),
  });
}

const spaceOf = (call: Call) =>
  visibleSpace(call.state, call.who.accountId, { key: param(call, 'key') });

function stateSettings(call: Call): Answer {
  spaceOf(call);
  return ok({
    contentStatesAllowed: true,
    customContentStatesAllowed: true,
    spaceContentStatesAllowed: true,
    spaceContentStates: SPACE_STATES,
  });
}

function contentInState(call: Call): Answer {
  const { state, who } = call;
  const stateId = Number(call.query.get('state-id') ?? Number.NaN);
  if (!Number.isInteger(stateId)) throw badRequest('state-id must be given');
  const mayRead = readerOf(state, who.accountId);
  const found = state.tables.pages
    .list({ spaceId: spaceOf(call).id, status: 'current' })
    .filter(
      (page) => state.tables.contentStates.find({ pageId: page.id, stateId }) && mayRead(page),
    );
  return ok(startPage(call, found, (page) => pageShape(state, page)));
}

function move(call: Call): Answer {
  const position = param(call, 'position');
  if (position !== 'before' && position !== 'after' && position !== 'append') {
    throw badRequest(`Invalid position: ${position}`);
  }
  const moved = movePage(call.state, call.who, idParam(call), {
    position,
    targetId: idParam(call, 'target'),
  });
  return ok({ pageId: moved.id });
}

function copy(call: Call): Answer {
  const body = bodyOfCall(call);
  const { destination } = body;
  if (!isRecord(destination)) throw badRequest('A destination must be given');
  const value = textField(destination, 'value');
  const below = destination['type'] === 'parent_page';
  const page = visiblePage(call.state, call.who.accountId, idParam(call));
  const made = copyPage(call.state, call.who, page.id, {
    title: optionalText(body, 'pageTitle') ?? `Copy of ${page.title}`,
    ...(below ? { parentId: value } : { spaceKey: value }),
  });
  return ok(pageShape(call.state, made));
}

function archive(call: Call): Answer {
  const { pages } = bodyOfCall(call);
  if (!Array.isArray(pages)) throw badRequest('pages must be a list');
  for (const one of pages) {
    if (isRecord(one)) archivePage(call.state, call.who, String(one['id']));
  }
  const id = `archive-${pages.length}`;
  return { status: 202, json: { id, links: { status: `/rest/api/longtask/${id}` } } };
}

function checkPermission(call: Call): Answer {
  const { state } = call;
  const page = visiblePage(state, call.who.accountId, idParam(call));
  const { subject, operation } = bodyOfCall(call);
  if (!isRecord(subject)) throw badRequest('subject must be given');
  if (operation !== 'read' && operation !== 'update' && operation !== 'delete') {
    throw badRequest(`Invalid operation: ${String(operation)}`);
  }
  const identifier = textField(subject, 'identifier');
  const people = subject['type'] === 'group' ? membersOfGroup(state, identifier) : [identifier];
  const hasPermission =
    people.length > 0 &&
    people.every((accountId) => {
      const known = state.tables.people.find({ accountId });
      return known !== undefined && mayDo(state, accountId, page, operation);
    });
  return ok({ hasPermission, errors: [], _links: { self: `${state.siteUrl}${call.path}` } });
}

const membersOfGroup = (state: SiteState, groupId: string): string[] =>
  state.tables.members.list({ groupId }).map(({ accountId }) => accountId);
