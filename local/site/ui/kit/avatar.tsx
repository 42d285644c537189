const COLOURS = ['blue', 'teal', 'green', 'purple', 'magenta', 'orange'] as const;

/** Initials on a colour that stays with the name. */
export function Avatar({ name, size = 24 }: { name: string; size?: number }) {
  const initials = name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase();
  const sum = Array.from(name).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return (
    <span
      class={`avatar avatar-${COLOURS[sum % COLOURS.length] ?? 'blue'}`}
      style={{ width: `${size}px`, height: `${size}px`, fontSize: `${Math.round(size * 0.42)}px` }}
      aria-hidden="true"
    >
      {initials || '?'}
    </span>
  );
}
