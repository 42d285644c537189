import type { ProblemView } from '../../../src/contracts/problem';
import { Button } from '../../kit/button';
import { ProblemMessage } from '../../kit/problems/problem-message';
import { wording } from './words';

interface Props {
  /** Something differs from what is saved. */
  dirty: boolean;
  busy: boolean;
  problem: ProblemView | undefined;
  onSave: () => void;
}

export function SaveBar({ dirty, busy, problem, onSave }: Props) {
  const words = wording();
  return (
    <>
      {problem && <ProblemMessage problem={problem} />}
      <div class="save-bar">
        <span class="subtle" role="status">
          {dirty && words.unsaved}
        </span>
        <Button look="primary" busy={busy} disabled={!dirty} onPress={onSave}>
          {words.save}
        </Button>
      </div>
    </>
  );
}
