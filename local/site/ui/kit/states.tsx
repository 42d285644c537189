import type { ComponentChildren } from 'preact';

import { Button } from './button';
import { Icon, type IconName } from './icons';

interface StateProps {
  icon: IconName;
  title: string;
  children?: ComponentChildren;
}

/** Where there is nothing to show: why, and what can be done. */
export function EmptyState({ icon, title, children }: StateProps) {
  return (
    <div class="state">
      <span class="state-icon">
        <Icon name={icon} size={32} />
      </span>
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** A call failed: what failed, in the server's words when it gave any, and another try. */
export function FailedState({
  what,
  error,
  retry,
}: {
  what: string;
  error: Error;
  retry: () => void;
}) {
  return (
    <div class="message message-error" role="alert">
      <Icon name="warning" />
      <div>
        <strong>{what}</strong>
        <p>{error.message}</p>
        <Button onClick={retry}>Retry</Button>
      </div>
    </div>
  );
}

export function Loading({ label }: { label: string }) {
  return (
    <div class="loading" role="status">
      <span class="visually-hidden">{label}</span>
      <span class="bone bone-title" />
      <span class="bone" />
      <span class="bone" />
      <span class="bone bone-short" />
    </div>
  );
}
