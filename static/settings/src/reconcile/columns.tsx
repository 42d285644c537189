import type { Finding } from '../../../../src/contracts/reconciliation';
import { Button } from '../../../kit/button';
import { Lozenge } from '../../../kit/lozenge';
import { openInNewTab, openPage } from '../../../kit/places';
import { sentencesOf } from '../../../kit/problems/sentences';
import type { Column } from '../../../kit/table';
import { CLASSES, isRepairable, STATES } from './looks';
import { differenceOf, nameOf, repairOf } from './sentences';
import { wording } from './words';

function Subject({ finding }: { finding: Finding }) {
  const words = wording();
  const { subject, pageId } = finding;
  const open = () => {
    if (subject.url !== null) openInNewTab(subject.url);
    else if (pageId !== null) openPage(pageId);
  };
  return (
    <button
      type="button"
      class="link-button"
      aria-label={words.open(nameOf(finding))}
      onClick={open}
    >
      {nameOf(finding)}
    </button>
  );
}

function RepairCell({ finding, busy, onRepair }: { finding: Finding } & Actions) {
  const words = wording();
  const { state, code } = finding;
  return (
    <div class="stack-s">
      {state !== 'open' && (
        <div>
          <Lozenge {...STATES[state]} text={words.states[state]} />
        </div>
      )}
      {code !== null && <p>{sentencesOf({ code }, state === 'ordered').happened}</p>}
      <p class="hint">{state === 'repaired' ? words.again : repairOf(finding)}</p>
      {isRepairable(finding) && (
        <div>
          <Button
            busy={busy}
            label={words.repairOf(nameOf(finding), differenceOf(finding))}
            onPress={() => onRepair(finding)}
          >
            {words.repair}
          </Button>
        </div>
      )}
    </div>
  );
}

interface Actions {
  busy: boolean;
  onRepair: (finding: Finding) => void;
}

export function columns(actions: Actions): Column<Finding>[] {
  const words = wording();
  return [
    {
      key: 'class',
      title: words.class,
      sortBy: (finding) => words.classes[finding.class],
      cell: (finding) => (
        <Lozenge {...CLASSES[finding.class]} text={words.classes[finding.class]} />
      ),
    },
    {
      key: 'subject',
      title: words.subject,
      sortBy: nameOf,
      cell: (finding) => <Subject finding={finding} />,
    },
    { key: 'difference', title: words.difference, cell: differenceOf },
    {
      key: 'repair',
      title: words.repairTitle,
      cell: (finding) => <RepairCell finding={finding} {...actions} />,
    },
  ];
}
