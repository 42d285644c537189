import { useState } from 'preact/hooks';

import { Avatar } from '../kit/avatar';
import { Dialog } from '../kit/dialog';
import { IconButton } from '../kit/button';
import { EmptyState, FailedState, Loading } from '../kit/states';
import { dateAndTime } from '../kit/time';
import { useResource } from '../kit/use-resource';
import { readNotifications, type Notification } from '../rest/site';
import { useWorld } from '../world';

export function Notifications() {
  const { me } = useWorld();
  const [open, setOpen] = useState(false);
  const mentions = useResource(`mentions ${me?.accountId ?? ''}`, readNotifications);
  const count = mentions.state === 'ready' ? mentions.value.length : 0;
  return (
    <span class="bell">
      <IconButton
        icon="bell"
        label={count === 0 ? 'Notifications' : `Notifications (${count})`}
        onClick={() => {
          mentions.reload();
          setOpen(true);
        }}
      />
      {count > 0 && (
        <span class="badge" aria-hidden="true">
          {count > 9 ? '9+' : count}
        </span>
      )}
      {open && (
        <Dialog title="Notifications" width="small" onClose={() => setOpen(false)}>
          {mentions.state === 'loading' && <Loading label="Loading notifications" />}
          {mentions.state === 'failed' && (
            <FailedState
              what="Notifications could not be loaded."
              error={mentions.error}
              retry={mentions.reload}
            />
          )}
          {mentions.state === 'ready' && (
            <Mentions mentions={mentions.value} close={() => setOpen(false)} />
          )}
        </Dialog>
      )}
    </span>
  );
}

function Mentions({ mentions, close }: { mentions: Notification[]; close: () => void }) {
  if (mentions.length === 0) {
    return (
      <EmptyState icon="bell" title="You’re up to date">
        <p>When somebody mentions you on a page or in a comment, it shows here.</p>
      </EmptyState>
    );
  }
  return (
    <ul class="mentions">
      {mentions.map((mention) => (
        <li key={mention.id}>
          <Avatar name={mention.by} size={32} />
          <div>
            <p>
              <strong>{mention.by}</strong> mentioned you{' '}
              {mention.kind === 'comment' ? 'in a comment on ' : 'on '}
              <a href={mention.path} onClick={close}>
                {mention.pageTitle}
              </a>
            </p>
            <p class="quiet">{mention.excerpt}</p>
            <p class="quiet">{dateAndTime(mention.at)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
