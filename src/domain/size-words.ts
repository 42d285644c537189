import { TAGS, type Language } from './words';

/** Bytes as people read them: "100 MB". */
export function sizeWords(language: Language, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return new Intl.NumberFormat(TAGS[language], {
    style: 'unit',
    unit: units[unit] ?? 'byte',
    maximumFractionDigits: 1,
  }).format(value);
}
