import type { LabelRow } from './rows';
import type { SiteState } from './state';

export const labelsOf = (state: SiteState, pageId: string): LabelRow[] =>
  state.tables.pageLabels
    .list({ pageId })
    .flatMap(({ labelId }) => state.tables.labels.find({ id: labelId }) ?? []);
