import type { DatabaseSync } from 'node:sqlite';

import type { Call } from './call';
import { notAllowed, unknownNode } from './refusal';
import { effective, type Permission } from './rights';
import { instantOf, serverTime } from './settings';

export const SHORTCUT = 1;
export const GENERATION = 2;
export const WORKFLOW_MAP = 128;
export const CATEGORY = 131;
export const URL_ITEM = 140;
export const SAVED_QUERY = 258;
export const TEMPLATE_VOLUME = 20541;
export const DOCUMENT = 144;
export const CLASSIFICATION = 199;
export const WORKSPACE = 848;

export const TYPE_NAMES: Readonly<Record<number, string>> = {
  0: 'Folder',
  1: 'Shortcut',
  2: 'Generation',
  128: 'Workflow Map',
  131: 'Category',
  133: 'Categories Volume',
  136: 'Compound Document',
  140: 'URL',
  141: 'Enterprise Workspace',
  144: 'Document',
  196: 'Classification Tree',
  198: 'Classification Volume',
  199: 'Classification',
  258: 'Search Query',
  298: 'Collection',
  848: 'Business Workspace',
  20541: 'Document Templates',
};

export const CONTAINERS: readonly number[] = [0, 133, 136, 141, 196, 198, 199, 298, 848, 20541];

export interface WorkflowStep {
  id: number;
  name: string;
  /** A member; any member of a group may act for it. */
  assignee: number;
  /** Days until the step is late. */
  days: number;
}

/** What only some items have. */
export interface More {
  external_create_date?: string;
  external_modify_date?: string;
  external_source?: string;
  external_identity?: string;
  external_identity_type?: string;
  original_id?: number;
  version_number?: number;
  url?: string;
  /** Of a category: its attributes. */
  attributes?: unknown;
  /** Of an RM classification: its number, its schedule, whether Records Management manages it. */
  file_number?: string;
  rsi?: string;
  managed?: boolean;
  /** Of a classification: whether items can be put into it. */
  selectable?: boolean;
  /** Of a business workspace or its template: the number of its type. */
  workspace_type?: number;
  /** Of a workflow map: who acts one after the other. */
  steps?: WorkflowStep[];
  /** Of a saved query: what it looks for. */
  query?: string;
  /** Of what was made from a template: the template's id. */
  template?: number;
}

export interface NodeRow {
  id: number;
  parent: number;
  type: number;
  name: string;
  description: string;
  owner: number;
  created: string;
  modified: string;
  modified_by: number;
  reserved_by: number;
  reserved_at: string | null;
  nickname: string | null;
  advanced: number;
  deleted: number;
  revision: number;
  more: string;
}

export function nodeById(db: DatabaseSync, id: number): NodeRow | undefined {
  return db.prepare('SELECT * FROM node WHERE id = ? AND deleted = 0').get(id) as
    NodeRow | undefined;
}

export function childrenOf(db: DatabaseSync, id: number): NodeRow[] {
  const sql = 'SELECT * FROM node WHERE parent = ? AND deleted = 0 ORDER BY name';
  return db.prepare(sql).all(id) as unknown as NodeRow[];
}

export function childNamed(db: DatabaseSync, parent: number, name: string): NodeRow | undefined {
  return db
    .prepare('SELECT * FROM node WHERE parent = ? AND name = ? AND deleted = 0')
    .get(parent, name) as NodeRow | undefined;
}

export const moreOf = (node: NodeRow): More => JSON.parse(node.more) as More;

/** The item itself and the containers it lies in, innermost first. */
export function lineage(db: DatabaseSync, node: NodeRow): NodeRow[] {
  const parent = nodeById(db, node.parent);
  return parent === undefined ? [node] : [node, ...lineage(db, parent)];
}

/** The item, when it exists, the caller may see it, and may do this. */
export function nodeFor(
  call: Pick<Call, 'world' | 'user' | 'params'>,
  permission: Permission,
  id: string | number = call.params['id'] ?? '',
): NodeRow {
  const { db } = call.world;
  const node = nodeById(db, Number(id));
  if (!node) throw unknownNode(id);
  const may = effective(db, node.id, call.user);
  if (!may.includes('see')) throw unknownNode(id);
  if (!may.includes(permission)) throw notAllowed();
  return node;
}

export const maySee = ({ world, user }: Call, node: NodeRow): boolean =>
  effective(world.db, node.id, user).includes('see');

/** Every change moves the date and the token that guards against concurrent edits. */
export function touch({ world, user }: Pick<Call, 'world' | 'user'>, nodeId: number): void {
  world.db
    .prepare('UPDATE node SET modified = ?, modified_by = ?, revision = revision + 1 WHERE id = ?')
    .run(instantOf(serverTime(world)), user.id, nodeId);
}
