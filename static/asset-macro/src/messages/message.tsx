import type { ComponentChildren } from 'preact';

import { Button } from '../../../kit/button';
import { Icon, INFO } from '../../../kit/icons';
import type { IconShape } from '../../../kit/icons';

interface Props {
  icon?: IconShape;
  title: string;
  text: string;
  action?: { label: string; run: () => void; busy?: boolean } | undefined;
  children?: ComponentChildren;
}

/** What stands in an asset's place when it cannot be shown: what, why, and what helps. */
export function Message({ icon = INFO, title, text, action, children }: Props) {
  return (
    <section class="card message">
      <Icon shape={icon} />
      <div>
        <p class="name">{title}</p>
        <p>{text}</p>
        {children}
        {action && (
          <Button onPress={action.run} busy={action.busy ?? false}>
            {action.label}
          </Button>
        )}
      </div>
    </section>
  );
}
