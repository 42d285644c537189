export interface PeopleGroup {
  id: string;
  name: string;
}

export interface Groups {
  /** Groups whose name contains the text, at most 200. */
  find(text: string): Promise<PeopleGroup[]>;
  of(accountId: string): Promise<PeopleGroup[]>;
}
