import type { PageRow } from '../state/rows';
import type { SiteState } from '../state/state';

/** The path that people open, below /wiki. */
export function webPath(state: SiteState, page: PageRow): string {
  const key = keyOf(state, page);
  if (page.status === 'draft') return `/spaces/${key}/pages/edit-v2/${page.id}`;
  return `/spaces/${key}/pages/${page.id}/${encodeURIComponent(page.title).replaceAll('%20', '+')}`;
}

export const pageLinksOf = (state: SiteState, page: PageRow) => ({
  editui: `/pages/resumedraft.action?draftId=${page.id}`,
  webui: webPath(state, page),
  edituiv2: `/spaces/${keyOf(state, page)}/pages/edit-v2/${page.id}`,
  tinyui: `/x/${Buffer.from(page.id).toString('base64url')}`,
});

const keyOf = (state: SiteState, { spaceId }: PageRow): string =>
  state.tables.spaces.find({ id: spaceId })?.key ?? '';
