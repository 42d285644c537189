/** A value that a spreadsheet takes for a formula is text here; quotes are doubled (RFC 4180). */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}

export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(cell).join(',')).join('\r\n');

/** Hands a file to the browser. */
export function download(name: string, text: string): void {
  // The mark tells spreadsheets that it is UTF-8.
  const file = new Blob([`\uFEFF${text}`], { type: 'text/csv;charset=utf-8' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
