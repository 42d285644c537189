import { button } from './dialog';
import { applyStyles } from './styles';

export interface FlagOptions {
  id: string | number;
  title?: string;
  description?: string;
  type?: 'info' | 'success' | 'warning' | 'error';
  actions?: { text: string; onClick: () => unknown }[];
  isAutoDismiss?: boolean;
}

const AUTO_DISMISS_MS = 8000;
const shown = new Map<string, HTMLElement>();
let region: HTMLElement | undefined;

function flagRegion(): HTMLElement {
  if (region?.isConnected) return region;
  applyStyles();
  region = document.createElement('div');
  region.className = 'forge-flags';
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  region.popover = 'manual';
  document.body.append(region);
  return region;
}

export function closeFlag(id: string | number): boolean {
  const flag = shown.get(String(id));
  flag?.remove();
  return shown.delete(String(id));
}

function actionsOf(options: FlagOptions): HTMLElement {
  const row = document.createElement('div');
  row.append(
    ...(options.actions ?? []).map(({ text, onClick }) => button(text, () => void onClick())),
  );
  return row;
}

/** A message in the corner of the page, read out by screen readers; it stays until it is closed, or goes by itself. */
export function showFlag(options: FlagOptions): void {
  closeFlag(options.id);
  const flag = document.createElement('section');
  flag.className = 'forge-flag';
  flag.dataset['type'] = options.type ?? 'info';
  const title = document.createElement('strong');
  title.textContent = options.title ?? '';
  const text = document.createElement('p');
  text.textContent = options.description ?? '';
  flag.append(
    title,
    button('Dismiss', () => void closeFlag(options.id)),
    text,
    actionsOf(options),
  );
  shown.set(String(options.id), flag);
  const place = flagRegion();
  place.append(flag);
  // Into the top layer anew, so that it is above a dialog that opened since.
  place.hidePopover();
  place.showPopover();
  if (options.isAutoDismiss) setTimeout(() => void closeFlag(options.id), AUTO_DISMISS_MS);
}
