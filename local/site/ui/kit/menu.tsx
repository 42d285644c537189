import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { Icon, type IconName } from './icons';

export interface MenuItem {
  label: string;
  description?: string;
  icon?: IconName;
  before?: ComponentChildren;
  selected?: boolean;
  danger?: boolean;
  disabled?: boolean;
  onSelect: () => void;
}

export interface MenuGroup {
  title?: string;
  items: MenuItem[];
}

interface MenuProps {
  label: string;
  trigger: ComponentChildren;
  groups: MenuGroup[];
  className?: string;
  align?: 'start' | 'end';
}

/** A button that opens a list of actions: arrow keys, Home, End, first letters and Escape work. */
export function Menu({
  label,
  trigger,
  groups,
  className = 'icon-button',
  align = 'end',
}: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const shown = groups.filter(({ items }) => items.length > 0);

  useEffect(() => {
    if (!open) return undefined;
    itemsOf(root.current)[0]?.focus();
    const outside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    // A click into an app's frame never reaches this document; the window loses focus instead.
    const left = () => setOpen(false);
    document.addEventListener('pointerdown', outside);
    window.addEventListener('blur', left);
    return () => {
      document.removeEventListener('pointerdown', outside);
      window.removeEventListener('blur', left);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  return (
    <div class="menu" ref={root}>
      <button
        ref={button}
        type="button"
        class={className}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            setOpen(true);
          }
        }}
      >
        {trigger}
      </button>
      {open && (
        <div
          class={`menu-list menu-${align}`}
          role="menu"
          aria-label={label}
          onKeyDown={(event) => onMenuKey(event, root.current, close)}
        >
          {shown.map((group, index) => (
            <div role="group" aria-label={group.title ?? label} key={index}>
              {group.title && <div class="menu-title">{group.title}</div>}
              {group.items.map((item) => (
                <MenuEntry key={item.label} item={item} close={close} />
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function MenuEntry({ item, close }: { item: MenuItem; close: () => void }) {
  const choice = item.selected !== undefined;
  return (
    <button
      type="button"
      role={choice ? 'menuitemradio' : 'menuitem'}
      {...(choice && { 'aria-checked': item.selected })}
      class={`menu-item${item.danger ? ' is-danger' : ''}${item.selected ? ' is-selected' : ''}`}
      tabIndex={-1}
      disabled={item.disabled}
      onClick={() => {
        close();
        item.onSelect();
      }}
    >
      {item.before ?? (item.icon && <Icon name={item.icon} />)}
      <span class="menu-text">
        {item.label}
        {item.description && <small>{item.description}</small>}
      </span>
      {item.selected && <Icon name="check" />}
    </button>
  );
}

const itemsOf = (root: HTMLElement | null): HTMLElement[] =>
  Array.from(root?.querySelectorAll<HTMLElement>('.menu-item:not(:disabled)') ?? []);

function onMenuKey(event: KeyboardEvent, root: HTMLElement | null, close: () => void): void {
  const items = itemsOf(root);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const go = (index: number) => {
    event.preventDefault();
    items.at(index % items.length)?.focus();
  };
  if (event.key === 'Escape') {
    event.stopPropagation();
    close();
  } else if (event.key === 'Tab') close();
  else if (event.key === 'ArrowDown') go(at + 1);
  else if (event.key === 'ArrowUp') go(at - 1);
  else if (event.key === 'Home') go(0);
  else if (event.key === 'End') go(-1);
  else if (event.key.length === 1) {
    const letter = event.key.toLowerCase();
    const next = [...items.slice(at + 1), ...items].find((item) =>
      item.textContent.trim().toLowerCase().startsWith(letter),
    );
    next?.focus();
  }
}
