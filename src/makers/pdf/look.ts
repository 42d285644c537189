/** Sizes in points and colours of the page as PDF. */
export const LOOK = {
  text: 10,
  small: 8,
  code: 8.5,
  headings: [18, 15, 13, 11.5, 10.5, 10],
  ink: '#172b4d',
  subtle: '#44546f',
  link: '#0055cc',
  rule: '#c1c7d0',
  shade: '#f1f2f4',
  gap: 6,
} as const;

export const PANELS: Readonly<Record<string, string>> = {
  info: '#1d7afc',
  note: '#8270db',
  warning: '#e2b203',
  error: '#c9372c',
  success: '#22a06b',
  tip: '#22a06b',
};

export const STATUSES: Readonly<Record<string, string>> = {
  neutral: '#dcdfe4',
  purple: '#dfd8fd',
  blue: '#cce0ff',
  red: '#ffd5d2',
  yellow: '#f8e6a0',
  green: '#baf3db',
};
