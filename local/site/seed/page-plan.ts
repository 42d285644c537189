import type { AdfNode } from '../adf';
import type { PersonRow } from '../state/rows';

/** One version of a seeded page. */
export interface PlannedVersion {
  by: PersonRow;
  daysAgo: number;
  message?: string;
  body: AdfNode;
}

export interface PlannedPage {
  id: string;
  parentId: string;
  title: string;
  /** Oldest first; at least one. */
  versions: PlannedVersion[];
  /** Never published: its one version is a draft that only its author sees. */
  unpublished?: boolean;
  labels?: string[];
  files?: { id: string; fileId: string; name: string; colours: [Colour, Colour] }[];
  comments?: {
    id: string;
    by: PersonRow;
    daysAgo: number;
    body: AdfNode;
    replyTo?: string;
    selection?: string;
  }[];
  /** Only these people may read it. */
  readers?: PersonRow[];
  /** Only these people may change it. */
  editors?: PersonRow[];
  state?: number;
  draft?: { by: PersonRow; title: string; body: AdfNode };
}

type Colour = readonly [number, number, number];
