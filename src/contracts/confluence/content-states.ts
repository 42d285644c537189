export interface ContentState {
  id: number;
  name: string;
  /** #RRGGBB */
  color: string;
}

/** One that is offered, or one of our own: at most 20 characters and a colour. */
export type ChosenState = { id: number } | { name: string; color: string };

/** The status beside a page's title. Changing it publishes a new version with the same body. */
export interface ContentStates {
  read(pageId: string): Promise<ContentState | null>;
  /** Safe to repeat: a page that has it already gets no new version. */
  set(pageId: string, wanted: ChosenState): Promise<void>;
  /** Safe to repeat. */
  clear(pageId: string): Promise<void>;
  /** What may be chosen on the page: the space's states, and those that whoever asks made up earlier. */
  offered(pageId: string): Promise<{ space: ContentState[]; own: ContentState[] }>;
  ofSpace(spaceKey: string): Promise<ContentState[]>;
}
