export interface Format {
  id: number;
  key: string;
  name: { en: string; de: string };
  original: boolean;
  /** File categories that it exists for; absent means all. */
  categories?: readonly string[];
  /** Longer side of the picture. */
  pixels?: number;
  extension?: string;
}

/** What assets can be downloaded as. */
export const FORMATS: readonly Format[] = [
  { id: 1, key: 'original', name: { en: 'Original', de: 'Original' }, original: true },
  {
    id: 8,
    key: 'web-png',
    name: { en: 'Web PNG', de: 'Web-PNG' },
    original: false,
    categories: ['IMAGE'],
    pixels: 960,
    extension: 'png',
  },
  {
    id: 9,
    key: 'social-png',
    name: { en: 'Social PNG, small', de: 'Social-PNG, klein' },
    original: false,
    categories: ['IMAGE'],
    pixels: 480,
    extension: 'png',
  },
  {
    id: 12,
    key: 'print-pdf',
    name: { en: 'Print PDF', de: 'Druck-PDF' },
    original: false,
    categories: ['IMAGE', 'DOCUMENT', 'TEXT'],
    extension: 'pdf',
  },
  {
    id: 15,
    key: 'poster-png',
    name: { en: 'Poster frame', de: 'Standbild' },
    original: false,
    categories: ['VIDEO'],
    pixels: 960,
    extension: 'png',
  },
];

export const formatById = (id: number) => FORMATS.find((format) => format.id === id);

export const formatsOf = (category: string) =>
  category === 'PLACEHOLDER'
    ? []
    : FORMATS.filter(({ categories }) => categories === undefined || categories.includes(category));
