/** ADF's words and storage's words for the same thing; both directions are read from here. */

/** ADF panel type → macro name. ADF 'note' (purple) is no macro: it is an ac:adf-extension. */
export const PANEL_MACROS: Record<string, string> = {
  info: 'info',
  success: 'tip',
  tip: 'tip',
  warning: 'note',
  error: 'warning',
};

export const MACRO_PANELS: Record<string, string> = {
  info: 'info',
  tip: 'success',
  note: 'warning',
  warning: 'error',
};

/** ADF status colour → the status macro's colour parameter. */
export const STATUS_COLOURS: Record<string, string> = {
  neutral: 'Grey',
  purple: 'Purple',
  blue: 'Blue',
  red: 'Red',
  yellow: 'Yellow',
  green: 'Green',
};

/** Column widths → type of an ac:layout-section. */
export const LAYOUTS: Record<string, readonly number[]> = {
  single: [100],
  two_equal: [50, 50],
  two_left_sidebar: [33.33, 66.66],
  two_right_sidebar: [66.66, 33.33],
  three_equal: [33.33, 33.33, 33.33],
  three_with_sidebars: [25, 50, 25],
  four_equal: [25, 25, 25, 25],
  five_equal: [20, 20, 20, 20, 20],
};

/** guestParams → guest-params */
export const toKebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** guest-params → guestParams: a key that was written with a hyphen comes back with a capital, as on a real site. */
export const toCamel = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

export function rgb(hex: string): string {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)?.slice(1);
  return parts ? `rgb(${parts.map((part) => parseInt(part, 16)).join(',')})` : '';
}

export function hexOf(colour: string): string {
  const parts = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/i.exec(colour.trim());
  if (!parts) return /^#[0-9a-f]{6}$/i.test(colour) ? colour : '';
  const hex = parts.slice(1).map((part) => Number(part).toString(16).padStart(2, '0'));
  return `#${hex.join('')}`;
}
