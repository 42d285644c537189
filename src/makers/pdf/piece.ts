import type { FontKey } from './fonts';

/** Text of one look. */
export interface Run {
  text: string;
  font: FontKey;
  size: number;
  colour: string;
  link?: string | undefined;
  underline?: boolean | undefined;
  strike?: boolean | undefined;
  /** Behind the text. */
  fill?: string | undefined;
  /** Points above the base line. */
  rise?: number | undefined;
}

export interface Piece extends Run {
  width: number;
}

export type Measure = (text: string, font: FontKey, size: number) => number;
