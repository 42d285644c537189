import type { ComponentChildren, HTMLAttributes } from 'preact';

import { Icon, type IconName } from './icons';

type Native = Omit<HTMLAttributes<HTMLButtonElement>, 'icon' | 'label'> & {
  type?: 'button' | 'submit';
  disabled?: boolean | undefined;
};

interface ButtonProps extends Native {
  appearance?: 'default' | 'primary' | 'subtle' | 'danger' | 'link';
  icon?: IconName;
  children: ComponentChildren;
}

export function Button({ appearance = 'default', icon, children, ...native }: ButtonProps) {
  return (
    <button type="button" {...native} class={`button button-${appearance}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps extends Native {
  icon: IconName;
  /** Its name for everybody who does not see the drawing, and its tooltip. */
  label: string;
  pressed?: boolean | undefined;
}

export function IconButton({ icon, label, pressed, ...native }: IconButtonProps) {
  return (
    <button
      type="button"
      {...native}
      class={`icon-button${pressed ? ' is-pressed' : ''}`}
      aria-label={label}
      title={label}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
    >
      <Icon name={icon} />
    </button>
  );
}
