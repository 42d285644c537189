import { parseBody } from '../../state/bodies';
import { htmlOf } from '../../state/html';
import { badRequest, notFound } from '../../state/refusal';
import { visiblePage } from '../../state/rights';
import { nextId } from '../../state/state';
import { bodyOfCall, ok, param, textField, type Answer, type Call, type Route } from '../route';

const SCOPES = 'read:confluence-content.all | read:content.metadata:confluence';

export const conversionRoutes: Route[] = [
  { on: 'POST /wiki/rest/api/contentbody/convert/async/:to', scopes: SCOPES, run: start },
  { on: 'GET /wiki/rest/api/contentbody/convert/async/:id', scopes: SCOPES, run: result },
];

/** Only `export_view` is documented as a target. The answer is the number under which the result can be asked for. */
function start(call: Call): Answer {
  const { state, who } = call;
  if (param(call, 'to') !== 'export_view') {
    throw badRequest(`Cannot convert to ${param(call, 'to')}`);
  }
  const body = bodyOfCall(call);
  const contentId = call.query.get('contentIdContext');
  const page = contentId === null ? undefined : visiblePage(state, who.accountId, contentId);
  const given = {
    representation: textField(body, 'representation'),
    value: textField(body, 'value'),
  };
  const asyncId = nextId(state);
  state.tables.conversions.insert({
    id: asyncId,
    value: null,
    error: null,
    representation: 'export_view',
  });
  const convert = async () => {
    try {
      const doc = parseBody(state, given, page?.id);
      const value = await htmlOf(state, page, doc, {
        kind: 'export_view',
        accountId: who.accountId,
      });
      state.tables.conversions.update({ id: asyncId }, { value });
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      state.tables.conversions.update({ id: asyncId }, { error: text });
    }
  };
  void convert();
  return ok({ asyncId });
}

function result(call: Call): Answer {
  const row = call.state.tables.conversions.find({ id: param(call, 'id') });
  if (!row) throw notFound();
  const { id: renderTaskId, representation, value, error } = row;
  if (error !== null) return ok({ renderTaskId, status: 'FAILED', error });
  if (value === null) return ok({ renderTaskId, status: 'WORKING' });
  return ok({ value, representation, renderTaskId, status: 'COMPLETED' });
}
