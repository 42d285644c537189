import type { ConnectionView } from '../../../../src/contracts/settings';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { SYSTEM_NAMES } from '../../../kit/systems';
import { useSaving } from '../use-saving';
import { wording } from './words';

interface Props {
  view: ConnectionView;
  onClose: () => void;
  onRemoved: () => void;
}

/** Removes a connection that nothing needs, or says what needs it. */
export function RemoveDialog({ view, onClose, onRemoved }: Props) {
  const words = wording();
  const { busy, problem, save } = useSaving();
  const name = SYSTEM_NAMES[view.system];
  const used = view.usedBy.filter(({ count }) => count > 0);
  const remove = async () => {
    const { system } = view;
    if (await save(() => ask('settings.removeConnection', { system }), words.removed(name))) {
      onRemoved();
    }
  };
  return (
    <Dialog
      title={words.removeTitle(name)}
      onClose={onClose}
      actions={
        <>
          <Button look="subtle" onPress={onClose}>
            {used.length > 0 ? words.close : words.cancel}
          </Button>
          {used.length === 0 && (
            <Button look="danger" busy={busy} onPress={() => void remove()}>
              {words.remove}
            </Button>
          )}
        </>
      }
    >
      {used.length === 0 ? (
        <p>{words.removeText}</p>
      ) : (
        <>
          <p>{words.inUse}</p>
          <ul class="bullets">
            {used.map(({ kind, count }) => (
              <li key={kind}>{words.uses[kind]?.(count) ?? `${count} ${kind}`}</li>
            ))}
          </ul>
        </>
      )}
      {problem && <ProblemMessage problem={problem} />}
    </Dialog>
  );
}
