import { Button } from '../kit/button';
import { Icon } from '../kit/icons';
import { dateAndTime } from '../kit/time';
import { pagePath } from '../router';
import { nameOf, useWorld } from '../world';
import type { OpenPage } from './page-header';
import { restoreVersion } from './restore-version';

export function OldVersionNotice({ open }: { open: OpenPage }) {
  const { people } = useWorld();
  const { page, space, operations } = open;
  const { number, createdAt, authorId, message } = page.version;
  return (
    <div class="message message-info" role="note">
      <Icon name="history" />
      <div>
        <strong>You are viewing version {number} of this page</strong>
        <p>
          {nameOf(people, authorId)} saved it on {dateAndTime(createdAt)}
          {message && `: “${message}”`}.
        </p>
        <p class="button-row">
          <a class="button button-default" href={pagePath(space.key, page)}>
            <span>View current version</span>
          </a>
          <a
            class="button button-default"
            href={`/wiki/pages/viewpreviousversions.action?pageId=${page.id}`}
          >
            <span>View page history</span>
          </a>
          {operations.has('update') && (
            <Button onClick={() => void restoreVersion(page.id, number, space.key)}>
              Restore this version
            </Button>
          )}
        </p>
      </div>
    </div>
  );
}
