import type { AdfNode } from '../../adf';
import { parseBody, storageOf } from '../../state/bodies';
import { htmlOf } from '../../state/html';
import { badRequest, notFound } from '../../state/refusal';
import { visiblePage } from '../../state/rights';
import type { PageRow } from '../../state/rows';
import { nextId } from '../../state/state';
import { bodyOfCall, ok, param, textField, type Answer, type Call, type Route } from '../route';

const SCOPES = 'read:confluence-content.all | read:content.metadata:confluence';

export const conversionRoutes: Route[] = [
  { on: 'POST /wiki/rest/api/contentbody/convert/async/:to', scopes: SCOPES, run: start },
  { on: 'GET /wiki/rest/api/contentbody/convert/async/:id', scopes: SCOPES, run: result },
];

const HTML = {
  view: 'view',
  export_view: 'export_view',
  styled_view: 'view',
  editor: 'view',
} as const;

/** What can be made of what: the reference's own list. */
const TARGETS: Record<string, readonly string[]> = {
  atlas_doc_format: ['storage', ...Object.keys(HTML)],
  storage: ['atlas_doc_format', ...Object.keys(HTML)],
};

/** The answer is the id under which the result can be asked for. */
function start(call: Call): Answer {
  const { state, who } = call;
  const to = param(call, 'to');
  const body = bodyOfCall(call);
  const contentId = call.query.get('contentIdContext');
  const page = contentId === null ? undefined : visiblePage(state, who.accountId, contentId);
  const given = {
    representation: textField(body, 'representation'),
    value: textField(body, 'value'),
  };
  if (TARGETS[given.representation]?.includes(to) !== true) {
    throw badRequest(`Cannot convert from ${given.representation} to ${to}`);
  }
  const asyncId = nextId(state);
  state.tables.conversions.insert({
    id: asyncId,
    value: null,
    error: null,
    representation: to,
  });
  const convert = async () => {
    try {
      const doc = parseBody(state, given, page?.id);
      const value = await converted(call, page, doc, to);
      state.tables.conversions.update({ id: asyncId }, { value });
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      state.tables.conversions.update({ id: asyncId }, { error: text });
    }
  };
  void convert();
  return ok({ asyncId });
}

async function converted(
  { state, who }: Call,
  page: PageRow | undefined,
  doc: AdfNode,
  to: string,
): Promise<string> {
  if (to === 'storage') return storageOf(state, doc);
  if (to === 'atlas_doc_format') return JSON.stringify(doc);
  const kind = Object.entries(HTML).find(([name]) => name === to)?.[1] ?? 'view';
  return await htmlOf(state, page, doc, { kind, accountId: who.accountId });
}

function result(call: Call): Answer {
  const row = call.state.tables.conversions.find({ id: param(call, 'id') });
  if (!row) throw notFound();
  const { id: renderTaskId, representation, value, error } = row;
  if (error !== null) return ok({ renderTaskId, status: 'FAILED', error });
  if (value === null) return ok({ renderTaskId, status: 'WORKING' });
  return ok({ value, representation, renderTaskId, status: 'COMPLETED' });
}
