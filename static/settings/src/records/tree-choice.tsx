import { useState } from 'preact/hooks';

import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { Tree } from '../../../kit/tree';
import type { TreeNode } from '../../../kit/tree';
import { wording as sharedWording } from '../words';
import { wording } from './words';

interface Props {
  label: string;
  /** Name of what is chosen; empty while nothing is. */
  value: string;
  selected: number | null;
  title: string;
  error: string | undefined;
  load: (parentId: number | null) => Promise<readonly TreeNode[] | undefined>;
  onChange: (node: TreeNode) => void;
}

/** A place in a tree of OpenText, chosen in a dialog. */
export function TreeChoice({ label, value, selected, title, error, load, onChange }: Props) {
  const words = wording();
  const shared = sharedWording();
  const [open, setOpen] = useState(false);
  const [node, setNode] = useState<TreeNode>();
  const take = () => {
    if (node) onChange(node);
    setOpen(false);
  };
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <span class="hint strong">{label}</span>
      <div class="picked">
        <span class={value ? 'strong' : 'subtle'}>{value || words.nothingChosen}</span>
        <Button label={title} onPress={() => setOpen(true)}>
          {shared.choose}
        </Button>
      </div>
      {error && <p class="error">{error}</p>}
      {open && (
        <Dialog
          title={title}
          onClose={() => setOpen(false)}
          actions={
            <>
              <Button look="subtle" onPress={() => setOpen(false)}>
                {shared.cancel}
              </Button>
              <Button look="primary" disabled={!node} onPress={take}>
                {shared.done}
              </Button>
            </>
          }
        >
          <div class="tree-room">
            <Tree
              label={label}
              load={load}
              selected={node?.id ?? selected}
              onSelect={setNode}
              loadingText={shared.loading}
              failedText={words.treeFailed}
            />
          </div>
        </Dialog>
      )}
    </div>
  );
}
