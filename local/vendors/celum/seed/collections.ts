interface SeedCollection {
  id: number;
  parentId: number | null;
  en: string;
  de: string;
  level?: 'STRICT' | 'TOLERANT';
  /** 101 holds assets, 102 is a value that assets refer to. */
  typeId?: 101 | 102;
}

export const COLLECTIONS: readonly SeedCollection[] = [
  { id: 300, parentId: null, en: 'Brand', de: 'Marke', level: 'STRICT' },
  { id: 301, parentId: 300, en: 'Logos', de: 'Logos' },
  { id: 302, parentId: 300, en: 'Templates', de: 'Vorlagen' },
  { id: 320, parentId: null, en: 'Summer campaign', de: 'Sommerkampagne', level: 'STRICT' },
  { id: 321, parentId: 320, en: 'Web', de: 'Web' },
  { id: 322, parentId: 320, en: 'Print', de: 'Druck' },
  { id: 330, parentId: null, en: 'Winter campaign', de: 'Winterkampagne', level: 'STRICT' },
  { id: 340, parentId: null, en: 'Authors', de: 'Autorinnen und Autoren', level: 'STRICT' },
  { id: 360, parentId: null, en: 'Covers', de: 'Umschläge', level: 'STRICT' },
  { id: 361, parentId: 360, en: 'Fiction', de: 'Belletristik' },
  { id: 362, parentId: 360, en: 'Non-fiction', de: 'Sachbuch' },
  { id: 380, parentId: null, en: 'Internal', de: 'Intern', level: 'TOLERANT' },
  { id: 400, parentId: null, en: 'Lists', de: 'Listen', level: 'TOLERANT', typeId: 102 },
  { id: 500, parentId: 400, en: 'Channels', de: 'Kanäle', typeId: 102 },
  { id: 501, parentId: 500, en: 'Print', de: 'Print', typeId: 102 },
  { id: 502, parentId: 500, en: 'Web', de: 'Web', typeId: 102 },
  { id: 503, parentId: 500, en: 'Social', de: 'Social', typeId: 102 },
  { id: 504, parentId: 500, en: 'TV', de: 'TV', typeId: 102 },
  { id: 520, parentId: 400, en: 'Territories', de: 'Länder', typeId: 102 },
  { id: 521, parentId: 520, en: 'AT', de: 'AT', typeId: 102 },
  { id: 522, parentId: 520, en: 'DE', de: 'DE', typeId: 102 },
  { id: 523, parentId: 520, en: 'CH', de: 'CH', typeId: 102 },
  { id: 524, parentId: 520, en: 'FR', de: 'FR', typeId: 102 },
  { id: 525, parentId: 520, en: 'GB', de: 'GB', typeId: 102 },
  { id: 526, parentId: 520, en: 'US', de: 'US', typeId: 102 },
  { id: 540, parentId: 400, en: 'Regions', de: 'Regionen', typeId: 102 },
  { id: 541, parentId: 540, en: 'DACH', de: 'DACH', typeId: 102 },
  { id: 542, parentId: 540, en: 'Nordics', de: 'Nordeuropa', typeId: 102 },
  { id: 543, parentId: 540, en: 'United Kingdom', de: 'Großbritannien', typeId: 102 },
  { id: 544, parentId: 540, en: 'North America', de: 'Nordamerika', typeId: 102 },
];

export const TAGS = [
  { id: 701, fieldId: 646, name: 'en' },
  { id: 702, fieldId: 646, name: 'de' },
  { id: 703, fieldId: 646, name: 'fr' },
  { id: 704, fieldId: 646, name: 'it' },
  { id: 705, fieldId: 646, name: 'es' },
  { id: 711, fieldId: 655, name: 'beach' },
  { id: 712, fieldId: 655, name: 'snow' },
  { id: 713, fieldId: 655, name: 'portrait' },
  { id: 714, fieldId: 655, name: 'retail' },
  { id: 715, fieldId: 655, name: 'social' },
];
