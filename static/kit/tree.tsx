import { useEffect, useRef, useState } from 'preact/hooks';

import { FOLDER, Icon, RIGHT } from './icons';

export interface TreeNode {
  id: number;
  name: string;
  hasChildren: boolean;
  /** Only a step on the way; it cannot be chosen itself. */
  selectable?: boolean;
}

interface Props {
  label: string;
  /** Children of a node, or of the root (null); undefined when they could not be had. */
  load: (parentId: number | null) => Promise<readonly TreeNode[] | undefined>;
  selected: number | null;
  onSelect: (node: TreeNode) => void;
  /** Said where children are awaited or could not be had. */
  loadingText: string;
  failedText: string;
}

type Children = Readonly<Record<string, readonly TreeNode[] | 'loading' | 'failed'>>;

interface Row {
  node: TreeNode;
  level: number;
  parent: number | null;
}

const slot = (parentId: number | null) => String(parentId ?? 'root');

/** Nodes in the order in which they are seen. */
function visible(
  children: Children,
  open: ReadonlySet<number>,
  parent: number | null,
  level: number,
): Row[] {
  const list = children[slot(parent)];
  if (!Array.isArray(list)) return [];
  return (list as readonly TreeNode[]).flatMap((node) => [
    { node, level, parent },
    ...(open.has(node.id) ? visible(children, open, node.id, level + 1) : []),
  ]);
}

/** https://www.w3.org/WAI/ARIA/apg/patterns/treeview/ with children that are loaded when a node is opened. */
export function Tree({ label, load, selected, onSelect, loadingText, failedText }: Props) {
  const [children, setChildren] = useState<Children>({});
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [focused, setFocused] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);

  const fetchChildren = (parentId: number | null) => {
    setChildren((now) => ({ ...now, [slot(parentId)]: 'loading' }));
    void load(parentId).then((nodes) =>
      setChildren((now) => ({ ...now, [slot(parentId)]: nodes ?? 'failed' })),
    );
  };
  useEffect(() => fetchChildren(null), []);

  const rows = visible(children, open, null, 1);
  const at = focused ?? selected ?? rows[0]?.node.id;
  const tabbable = rows.some((row) => row.node.id === at) ? at : rows[0]?.node.id;

  const toggle = (node: TreeNode, wanted: boolean) => {
    setOpen((now) => {
      const next = new Set(now);
      if (wanted) next.add(node.id);
      else next.delete(node.id);
      return next;
    });
    const known = children[slot(node.id)];
    if (wanted && (known === undefined || known === 'failed')) fetchChildren(node.id);
  };
  const go = (row: Row | undefined) => {
    if (!row) return;
    setFocused(row.node.id);
    list.current?.querySelector<HTMLElement>(`[data-node="${row.node.id}"]`)?.focus();
  };
  const choose = (node: TreeNode) => {
    setFocused(node.id);
    if (node.selectable === false) toggle(node, !open.has(node.id));
    else onSelect(node);
  };
  const onKeyDown = (event: KeyboardEvent, row: Row) => {
    const index = rows.indexOf(row);
    const { node } = row;
    const actions: Record<string, () => void> = {
      ArrowDown: () => go(rows[index + 1]),
      ArrowUp: () => go(rows[index - 1]),
      Home: () => go(rows[0]),
      End: () => go(rows.at(-1)),
      Enter: () => choose(node),
      ' ': () => choose(node),
      ArrowRight: () => {
        if (node.hasChildren && !open.has(node.id)) toggle(node, true);
        else if (rows[index + 1]?.parent === node.id) go(rows[index + 1]);
      },
      ArrowLeft: () => {
        if (open.has(node.id)) toggle(node, false);
        else go(rows.find((candidate) => candidate.node.id === row.parent));
      },
    };
    const action = actions[event.key];
    if (!action || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    action();
  };

  const note = (state: Children[string] | undefined) => {
    if (state === 'loading') return <p class="hint pad">{loadingText}</p>;
    if (state === 'failed') return <p class="error pad">{failedText}</p>;
    return null;
  };
  return (
    <>
      <ul class="tree" role="tree" aria-label={label} ref={list}>
        {rows.map((row) => (
          <li
            key={row.node.id}
            role="treeitem"
            data-node={row.node.id}
            aria-level={row.level}
            aria-selected={row.node.id === selected}
            aria-expanded={row.node.hasChildren ? open.has(row.node.id) : undefined}
            aria-disabled={row.node.selectable === false ? 'true' : undefined}
            tabIndex={row.node.id === tabbable ? 0 : -1}
            style={{ paddingInlineStart: `${(row.level - 1) * 16 + 4}px` }}
            onKeyDown={(event) => onKeyDown(event, row)}
            onClick={() => choose(row.node)}
          >
            <span
              class={row.node.hasChildren ? 'twist' : 'twist none'}
              onClick={(event) => {
                event.stopPropagation();
                toggle(row.node, !open.has(row.node.id));
              }}
            >
              <Icon shape={RIGHT} />
            </span>
            <Icon shape={FOLDER} />
            <span class="cut">{row.node.name}</span>
            {note(open.has(row.node.id) ? children[slot(row.node.id)] : undefined)}
          </li>
        ))}
      </ul>
      {note(children[slot(null)])}
    </>
  );
}
