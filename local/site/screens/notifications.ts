import { findNodes, plainText, type AdfNode } from '../adf';
import { webPath } from '../api/page-links';
import { commentVersionOf } from '../state/comments';
import { bodyOf, versionOf } from '../state/pages';
import { person } from '../state/people';
import { mayDo } from '../state/rights';
import type { PageRow } from '../state/rows';
import type { SiteState } from '../state/state';

interface Mention {
  id: string;
  by: string;
  kind: 'comment' | 'page';
  pageTitle: string;
  path: string;
  excerpt: string;
  at: string;
}

const SHOWN = 30;
const EXCERPT_CHARACTERS = 160;

/** Where others mentioned the person, on pages and in comments that they may see; the newest first. */
export function notificationsOf(state: SiteState, accountId: string | null): Mention[] {
  if (accountId === null) return [];
  const pages = state.tables.pages
    .list({ status: 'current' })
    .filter((page) => mayDo(state, accountId, page, 'read'));
  return pages
    .flatMap((page) => [...onPage(state, page, accountId), ...inComments(state, page, accountId)])
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, SHOWN);
}

function onPage(state: SiteState, page: PageRow, accountId: string): Mention[] {
  const version = versionOf(state, page.id, page.version);
  if (version.authorId === accountId) return [];
  const body = bodyOf(state, page.id, page.version);
  if (!mentions(body, accountId)) return [];
  return [
    {
      id: `page-${page.id}`,
      kind: 'page',
      excerpt: excerptOf(around(body, accountId)),
      ...about(state, page, version),
    },
  ];
}

function inComments(state: SiteState, page: PageRow, accountId: string): Mention[] {
  return state.tables.comments.list({ pageId: page.id }).flatMap((comment): Mention[] => {
    if (comment.authorId === accountId) return [];
    const version = commentVersionOf(state, comment.id, comment.version);
    const body = JSON.parse(version.body) as AdfNode;
    if (!mentions(body, accountId)) return [];
    return [
      {
        id: `comment-${comment.id}`,
        kind: 'comment',
        excerpt: excerptOf(body),
        ...about(state, page, version),
      },
    ];
  });
}

const about = (
  state: SiteState,
  page: PageRow,
  { authorId, createdAt }: { authorId: string; createdAt: string },
) => ({
  by: person(state, authorId)?.name ?? 'Former user',
  pageTitle: page.title,
  path: `/wiki${webPath(state, page)}`,
  at: createdAt,
});

const mentions = (doc: AdfNode, accountId: string): boolean =>
  findNodes(doc, ({ type, attrs }) => type === 'mention' && attrs?.['id'] === accountId).length > 0;

/** The block that the mention stands in. */
function around(doc: AdfNode, accountId: string): AdfNode {
  const blocks = findNodes(
    doc,
    ({ content }) =>
      content?.some(({ type, attrs }) => type === 'mention' && attrs?.['id'] === accountId) ??
      false,
  );
  return { type: 'doc', content: blocks.slice(0, 1) };
}

function excerptOf(doc: AdfNode): string {
  const text = plainText(doc).replaceAll('\n', ' ');
  return text.length > EXCERPT_CHARACTERS ? `${text.slice(0, EXCERPT_CHARACTERS)}…` : text;
}
