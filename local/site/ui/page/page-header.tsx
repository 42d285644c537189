import { useState } from 'preact/hooks';

import { Avatar } from '../kit/avatar';
import { IconButton } from '../kit/button';
import { Icon } from '../kit/icons';
import { dateAndTime } from '../kit/time';
import { useResource } from '../kit/use-resource';
import { readPagesOfSpace } from '../rest/pages';
import { readRestrictions } from '../rest/restrictions';
import type { Page, Space } from '../rest/shapes';
import { editPath, pagePath } from '../router';
import { nameOf, useWorld } from '../world';
import { Byline } from './byline';
import { copyLink } from './copy-link';
import { PageState } from './content-state';
import type { OpenPage } from './open-page';
import { PageMenu } from './page-menu';
import { RestrictionsDialog } from './restrictions-dialog';

export function PageHeader({ open, reload }: { open: OpenPage; reload: () => void }) {
  const { people } = useWorld();
  const { page, space, operations, old } = open;
  const [restricting, setRestricting] = useState(false);
  const [saved, setSaved] = useState(0);
  const author = nameOf(people, page.version.authorId);
  const owner = nameOf(people, page.ownerId ?? page.authorId);
  return (
    <header class="page-header">
      <div class="page-tools">
        <Breadcrumb page={page} space={space} />
        <div class="page-actions">
          {operations.has('update') && !old && (
            <a class="button button-default" href={editPath(space.key, page.id)} title="Edit (e)">
              <Icon name="edit" /> <span>Edit</span>
            </a>
          )}
          <RestrictionsButton page={page} round={saved} open={() => setRestricting(true)} />
          <IconButton
            icon="link"
            label="Copy link"
            onClick={() => void copyLink(space.key, page)}
          />
          <PageMenu open={open} restrict={() => setRestricting(true)} reload={reload} />
        </div>
      </div>
      <h1 id="page-title">{page.title}</h1>
      <div class="page-byline">
        <Avatar name={owner} size={32} />
        <div>
          <div>
            By <strong>{owner}</strong>
          </div>
          <div class="quiet byline-row">
            <a href={`/wiki/pages/viewpreviousversions.action?pageId=${page.id}`}>
              Last updated {dateAndTime(page.version.createdAt)} by {author}, version{' '}
              {page.version.number}
            </a>
          </div>
        </div>
        <PageState open={open} reload={reload} />
        {!old && <Byline page={page} space={space} />}
      </div>
      {restricting && (
        <RestrictionsDialog
          page={page}
          editable={operations.has('update')}
          onClose={() => setRestricting(false)}
          onSaved={() => {
            setSaved(saved + 1);
            reload();
          }}
        />
      )}
    </header>
  );
}

interface RestrictionsButtonProps {
  page: Page;
  /** How often restrictions were saved here: they change without a new version. */
  round: number;
  open: () => void;
}

function RestrictionsButton({ page, round, open }: RestrictionsButtonProps) {
  const { me } = useWorld();
  const found = useResource(`restrictions ${page.id} ${page.version.number} ${round}`, () =>
    readRestrictions(page.id),
  );
  if (!me) return null;
  const restricted =
    found.state === 'ready' && found.value.read.length + found.value.update.length > 0;
  return (
    <IconButton
      icon={restricted ? 'lock' : 'unlock'}
      label={restricted ? 'Restrictions apply' : 'No restrictions'}
      onClick={open}
    />
  );
}

function Breadcrumb({ page, space }: { page: Page; space: Space }) {
  const pages = useResource(`breadcrumb ${space.id} ${page.id}`, () => readPagesOfSpace(space.id));
  const above: Page[] = [];
  if (pages.state === 'ready') {
    const byId = new Map(pages.value.map((one) => [one.id, one]));
    for (let at = byId.get(page.parentId ?? ''); at && above.length < 20;) {
      above.unshift(at);
      at = byId.get(at.parentId ?? '');
    }
  }
  return (
    <nav aria-label="Breadcrumb" class="breadcrumb">
      <ol>
        <li>
          <a href={`/wiki/spaces/${space.key}/overview`}>{space.name}</a>
        </li>
        {above
          .filter(({ id }) => id !== space.homepageId)
          .map((one) => (
            <li key={one.id}>
              <a href={pagePath(space.key, one)}>{one.title}</a>
            </li>
          ))}
      </ol>
    </nav>
  );
}
