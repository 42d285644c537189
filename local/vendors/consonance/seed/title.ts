/** What is wrong with a title, apart from what its row says. */
export type Trouble =
  | 'bad-bisac'
  | 'no-bisac'
  | 'no-thema'
  | 'thema-qualifier-first'
  | 'no-prices'
  | 'zero-price'
  | 'no-cover'
  | 'no-description'
  | 'long-short-description'
  | 'no-isbn'
  | 'same-isbn'
  | 'territories-overlap'
  | 'territories-missing'
  | 'manuscript-late'
  | 'terminated'
  | 'prints-late'
  | 'planned-differs'
  | 'still-forthcoming'
  | 'no-onix'
  | 'no-biography'
  | 'twice-first'
  | 'narrator-missing';

export type Format = 'hardback' | 'paperback' | 'ebook' | 'audio';

export interface TitleSeed {
  id: number;
  title: string;
  subtitle?: string;
  authors: number[];
  imprint: number;
  season: number | null;
  /** Of the list of stages. */
  stage: number;
  signed: string | null;
  formats: Format[];
  published: string | null;
  series?: { id: number; name: string; part: string | null };
  themas: string[];
  bisacs: string[];
  troubles: Trouble[];
}

type Named = Pick<TitleSeed, 'id' | 'title' | 'authors' | 'stage'>;

/** A title in order, but for what is said of it. */
export const title = (facts: Named & Partial<TitleSeed>): TitleSeed => ({
  imprint: 3,
  season: 22,
  signed: '2026-02-10',
  formats: ['hardback', 'ebook'],
  published: '2027-03-18',
  themas: ['FBA'],
  bisacs: ['FIC019000'],
  troubles: [],
  ...facts,
});
