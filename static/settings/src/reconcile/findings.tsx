import { useState } from 'preact/hooks';

import type { Answer } from '../../../../src/contracts/problem';
import type {
  Finding,
  FindingClass,
  ReconciliationView,
} from '../../../../src/contracts/reconciliation';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { SelectField } from '../../../kit/field';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { SectionMessage } from '../../../kit/section-message';
import { Table } from '../../../kit/table';
import { useSaving } from '../use-saving';
import { columns } from './columns';
import { exportFindings } from './export';
import { isRepairable, ORDER } from './looks';
import { wording } from './words';

/** As many as one call takes. */
const AT_ONCE = 100;

interface Props {
  view: ReconciliationView;
  onChanged: (answer: Answer<ReconciliationView>) => void;
}

/** Every difference with its repair, one by one or all. */
export function Findings({ view: { run, findings, beyond }, onChanged }: Props) {
  const words = wording();
  const [shown, setShown] = useState<FindingClass | ''>('');
  const { busy: saving, problem, save } = useSaving();
  // What is being compared may be about to change.
  const busy = saving || run?.state === 'running';
  const listed = ORDER.flatMap((kept) => findings.filter((finding) => finding.class === kept));
  const visible = listed.filter((finding) => shown === '' || finding.class === shown);
  const repairable = visible.filter(isRepairable);
  const repair = async (wanted: readonly Finding[]) => {
    const ids = wanted.map(({ id }) => id).slice(0, AT_ONCE);
    await save(async () => {
      const answer = await ask('reconciliation.repair', { ids });
      if (answer.ok) onChanged(answer);
      return answer;
    }, words.repaired(ids.length));
  };
  if (findings.length === 0) {
    const found = run?.state === 'done' ? words.none : words.noneYet;
    return <SectionMessage kind={run?.state === 'done' ? 'success' : 'info'} title={found} />;
  }
  return (
    <div class="stack">
      <div class="row apart">
        <div class="narrow">
          <SelectField
            bare
            label={words.show}
            value={shown}
            options={[
              { value: '', label: words.allClasses(findings.length) },
              ...ORDER.map((kept) => ({ value: kept, label: countOf(kept, findings) })),
            ]}
            onChange={(chosen) => setShown(ORDER.find((kept) => kept === chosen) ?? '')}
          />
        </div>
        <div class="row">
          <Button look="subtle" onPress={() => exportFindings(visible)}>
            {words.export}
          </Button>
          {repairable.length > 1 && (
            <Button busy={busy} onPress={() => void repair(repairable)}>
              {words.repairAll(Math.min(repairable.length, AT_ONCE))}
            </Button>
          )}
        </div>
      </div>
      <p class="subtle" role="status">
        {words.count(visible.length)}
      </p>
      {beyond > 0 && <SectionMessage kind="warning" title={words.beyond(beyond)} />}
      {problem && <ProblemMessage problem={problem} />}
      <Table
        caption={words.findings}
        columns={columns({ busy, onRepair: (finding) => void repair([finding]) })}
        rows={visible}
        keyOf={({ id }) => id}
      />
    </div>
  );
}

const countOf = (kept: FindingClass, findings: readonly Finding[]) =>
  wording().classOf(
    wording().classes[kept],
    findings.filter((finding) => finding.class === kept).length,
  );
