import type { Slice, SliceWish } from './slice';

export interface WorkspaceType {
  id: number;
  name: string;
  templates: { nodeId: number; name: string }[];
}

export interface Workspace {
  nodeId: number;
  name: string;
  description: string;
  typeName: string | null;
  url: string;
}

export interface WorkspaceDraft {
  typeId: number;
  templateId: number;
  parentId: number;
  name: string;
  description: string;
}

/** Business workspaces: one per campaign, title or contract. Every method throws Problem. */
export interface WorkspaceShelf {
  types(): Promise<WorkspaceType[]>;
  list(query?: WorkspaceQuery): AsyncIterable<Slice<Workspace>>;
  /** The innermost one that an item lies in; undefined outside of all. */
  around(nodeId: number): Promise<Workspace | undefined>;
  related(nodeId: number, wish?: SliceWish): AsyncIterable<Slice<Workspace>>;
  /** The workspace of that name in the folder, made from its template when it is missing. */
  ensure(draft: WorkspaceDraft): Promise<number>;
}

export interface WorkspaceQuery extends SliceWish {
  /** Names that contain this. */
  name?: string | undefined;
  typeId?: number | undefined;
}
