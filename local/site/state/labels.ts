import { tell } from '../events/tell';
import { indexPage } from '../search/search-index';
import { labelsOf } from './labels-of';
import { pageFor } from './rights';
import { badRequest, notFound } from './refusal';
import type { LabelRow } from './rows';
import { change, nextId, type SiteState, type Who } from './state';

interface NewLabel {
  prefix: string;
  name: string;
}

/** Adds what is not there yet; all labels of the page afterwards. */
export function addLabels(
  state: SiteState,
  who: Who,
  pageId: string,
  added: NewLabel[],
): LabelRow[] {
  const page = pageFor(state, who.accountId, pageId, 'update');
  if (added.some(({ name }) => !/^[^\s:;,.?&[\](){}#^*!]{1,255}$/.test(name))) {
    throw badRequest('Could not parse Labels');
  }
  return change(state, () => {
    for (const { prefix, name } of added) {
      const label = labelNamed(state, who, { prefix, name: name.toLowerCase() });
      if (state.tables.pageLabels.find({ pageId, labelId: label.id })) continue;
      state.tables.pageLabels.insert({ pageId, labelId: label.id });
      tell.label(state, who, 'added', { label, page });
    }
    indexPage(state, pageId);
    return labelsOf(state, pageId);
  });
}

function labelNamed(state: SiteState, who: Who, { prefix, name }: NewLabel): LabelRow {
  const known = state.tables.labels.find({ prefix, name });
  if (known) return known;
  const label = state.tables.labels.insert({ id: nextId(state), prefix, name });
  tell.label(state, who, 'created', { label });
  return label;
}

export function removeLabel(state: SiteState, who: Who, pageId: string, name: string): void {
  const page = pageFor(state, who.accountId, pageId, 'update');
  const label = labelsOf(state, pageId).find((one) => one.name === name.toLowerCase());
  if (!label) throw notFound(`Label ${name} not found on content ${pageId}`);
  change(state, () => {
    state.tables.pageLabels.delete({ pageId, labelId: label.id });
    tell.label(state, who, 'removed', { label, page });
    if (state.tables.pageLabels.list({ labelId: label.id }).length === 0) {
      state.tables.labels.delete({ id: label.id });
      tell.label(state, who, 'deleted', { label });
    }
    indexPage(state, pageId);
  });
}
