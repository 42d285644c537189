import { isRecord, parseBody, parseDoc, storageOf } from '../../state/bodies';
import { forbidden, notFound } from '../../state/refusal';
import { mayInSpace, visibleSpace } from '../../state/rights';
import type { TemplateRow } from '../../state/rows';
import { nextId } from '../../state/state';
import { startPage } from '../paging';
import {
  bodyOfCall,
  noContent,
  ok,
  optionalText,
  param,
  textField,
  type Answer,
  type Call,
  type Route,
} from '../route';
import { spaceShape } from './shapes';

const READ =
  'read:confluence-content.summary | read:template:confluence + read:content-details:confluence';
const WRITE =
  'write:confluence-content | read:template:confluence + read:content-details:confluence + write:template:confluence';

export const templateRoutes: Route[] = [
  { on: 'POST /wiki/rest/api/template', scopes: WRITE, run: create },
  { on: 'PUT /wiki/rest/api/template', scopes: WRITE, run: update },
  { on: 'GET /wiki/rest/api/template/page', scopes: READ, run: list },
  {
    on: 'GET /wiki/rest/api/template/:id',
    scopes: READ,
    run: (call) => ok(shape(call, asked(call, param(call, 'id')))),
  },
  {
    on: 'DELETE /wiki/rest/api/template/:id',
    scopes: 'write:confluence-content | write:template:confluence',
    run: (call) => {
      const template = asked(call, param(call, 'id'));
      mayWrite(call, template.spaceId);
      call.state.tables.templates.delete({ id: template.id });
      return noContent();
    },
  },
];

function asked({ state, who }: Call, id: string): TemplateRow {
  const template = state.tables.templates.find({ id });
  if (!template) throw notFound();
  if (template.spaceId !== null) visibleSpace(state, who.accountId, { id: template.spaceId });
  return template;
}

/** Without a space: a template of the whole site, which the app and site admins may write. */
function mayWrite({ state, who }: Call, spaceId: string | null): void {
  if (who.byApp) return;
  const homes = spaceId === null ? state.tables.spaces.list().map(({ id }) => id) : [spaceId];
  if (!homes.every((id) => mayInSpace(state, who.accountId, id, ['administer', 'space']))) {
    throw forbidden();
  }
}

function spaceOf(call: Call, body: Record<string, unknown>): string | null {
  const { space } = body;
  if (!isRecord(space)) return null;
  return visibleSpace(call.state, call.who.accountId, { key: textField(space, 'key') }).id;
}

function create(call: Call): Answer {
  const body = bodyOfCall(call);
  const spaceId = spaceOf(call, body);
  mayWrite(call, spaceId);
  const template = call.state.tables.templates.insert({
    id: nextId(call.state),
    name: textField(body, 'name'),
    description: optionalText(body, 'description') ?? '',
    spaceId,
    body: JSON.stringify(parseBody(call.state, body['body'])),
  });
  return ok(shape(call, template));
}

function update(call: Call): Answer {
  const body = bodyOfCall(call);
  const template = asked(call, textField(body, 'templateId'));
  mayWrite(call, template.spaceId);
  const written: TemplateRow = {
    ...template,
    name: textField(body, 'name'),
    description: optionalText(body, 'description') ?? template.description,
    body: JSON.stringify(parseBody(call.state, body['body'])),
  };
  call.state.tables.templates.update({ id: template.id }, written);
  return ok(shape(call, written));
}

function list(call: Call): Answer {
  const key = call.query.get('spaceKey');
  const spaceId = key === null ? null : visibleSpace(call.state, call.who.accountId, { key }).id;
  const found = call.state.tables.templates.list({ spaceId });
  return ok(startPage(call, found, (template) => shape(call, template)));
}

function shape(call: Call, template: TemplateRow) {
  const space =
    template.spaceId === null ? undefined : call.state.tables.spaces.find({ id: template.spaceId });
  return {
    templateId: template.id,
    name: template.name,
    description: template.description,
    ...(space && { space: spaceShape(call.state, space) }),
    labels: [],
    templateType: 'page',
    editorVersion: 'v2',
    body: {
      storage: { value: storageOf(call.state, parseDoc(template.body)), representation: 'storage' },
    },
    _links: { self: `${call.state.siteUrl}/wiki/rest/api/template/${template.id}` },
  };
}
