/** What the house keeps, as documents: days are YYYY-MM-DD, codes are those of the ONIX lists. */
export interface Documents {
  work: WorkDoc;
  product: ProductDoc;
  contract: ContractDoc;
  contact: ContactDoc;
  toDo: ToDoDoc;
  note: NoteDoc;
}

export interface Numbered {
  id: number;
}

export interface Subject {
  scheme: 'BIC' | 'THEMA' | 'BISAC';
  code: string;
  description: string;
  main: boolean;
}

export interface ContributionDoc extends Numbered {
  contactId: number;
  role: string;
  sequence: number;
}

export interface TextDoc extends Numbered {
  variant: 'SHORT_DESCRIPTION' | 'MAIN_DESCRIPTION' | null;
  external: string;
  internal: string;
  fromDate: string | null;
  productIds: number[];
}

export interface PictureDoc extends Numbered {
  url: string | null;
  caption: string | null;
  productIds: number[];
}

export interface RunDoc extends Numbered {
  name: string;
  deliveryDate: string | null;
  productId: number;
  quantity: number;
  received: number | null;
}

export interface WorkDoc extends Numbered {
  title: string;
  subtitle: string | null;
  acronym: string | null;
  alternativeTitles: string[];
  workType: string;
  stageId: number;
  seasonId: number | null;
  tierId: number | null;
  imprintId: number;
  series: { id: number; name: string; part: string | null } | null;
  subjects: Subject[];
  contributions: ContributionDoc[];
  texts: TextDoc[];
  pictures: PictureDoc[];
  runs: RunDoc[];
  audience: string | null;
  editionNumber: string | null;
}

export interface PriceDoc extends Numbered {
  currency: string;
  amount: number;
  type: string;
  qualifier: string;
}

export interface WebLinkDoc extends Numbered {
  link: string;
  role: string;
  note: string | null;
  includeInOnix: boolean;
}

export interface ProductDoc extends Numbered {
  workId: number;
  kind: string;
  form: string;
  /** What the house calls the format. */
  format: string;
  isbn13: string | null;
  title: string | null;
  subtitle: string | null;
  publicationDate: string | null;
  plannedDate: string | null;
  status: string | null;
  prices: PriceDoc[];
  forSale: string[];
  notForSale: string[];
  salesRights: string | null;
  worldwide: boolean;
  webLinks: WebLinkDoc[];
  allowOnix: boolean;
  pages: number | null;
  heightMm: number | null;
  widthMm: number | null;
}

export interface DeliveryDoc extends Numbered {
  dateDue: string | null;
  type: string;
  requirement: string | null;
  slipped: string | null;
}

export interface ContractDoc extends Numbered {
  workId: number;
  name: string;
  client: string;
  description: string | null;
  signed: string | null;
  term: string | null;
  terminated: string | null;
  terminationReason: string | null;
  msDue: string | null;
  msRevised: string | null;
  msActual: string | null;
  pubBefore: string | null;
  deliveries: DeliveryDoc[];
  rights: { id: number; type: string; cut: number }[];
}

export interface ContactDoc extends Numbered {
  kind: 'Person' | 'Organisation';
  /** Before the key name, e.g. the given names. */
  before: string | null;
  /** By which the name is indexed. */
  keyNames: string | null;
  biography: string | null;
  isni: string | null;
  email: string | null;
  note: string | null;
}

export interface ToDoDoc extends Numbered {
  workId: number;
  name: string;
  assignee: string | null;
  basis: 'FIXED' | 'PUBLICATION_DATE' | 'CONTRACT_DELIVERY';
  offsetDays: number | null;
  fixed: string | null;
  completedOn: string | null;
  milestone: boolean;
  blockedBy: number[];
}

export interface NoteDoc extends Numbered {
  workId: number;
  text: string;
  createdOn: string;
}
