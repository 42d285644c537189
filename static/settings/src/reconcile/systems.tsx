import type { ComparedView } from '../../../../src/contracts/reconciliation';
import { Lozenge } from '../../../kit/lozenge';
import { sentencesOf } from '../../../kit/problems/sentences';
import { SYSTEM_NAMES } from '../../../kit/systems';
import { Table, type Column } from '../../../kit/table';
import { COMPARED } from './looks';
import { wording } from './words';

function nameOf({ system }: ComparedView): string {
  if (system === 'app') return wording().app;
  return system === 'confluence' ? 'Confluence' : SYSTEM_NAMES[system];
}

function Note({ compared }: { compared: ComparedView }) {
  const words = wording();
  const { state, code, unseen } = compared;
  if (state === 'nothing') return <p class="hint">{words.nothingThere}</p>;
  if (code !== null) {
    const { happened, help } = sentencesOf({ code, subject: nameOf(compared) });
    return (
      <>
        <p>{happened}</p>
        <p class="hint">{help}</p>
      </>
    );
  }
  return unseen > 0 ? <p class="hint">{words.hiddenMeans}</p> : null;
}

function columns(): Column<ComparedView>[] {
  const words = wording();
  return [
    { key: 'system', title: words.system, cell: (one) => <p class="strong">{nameOf(one)}</p> },
    {
      key: 'state',
      title: words.state,
      cell: ({ state }) => <Lozenge {...COMPARED[state]} text={words.compared[state]} />,
    },
    { key: 'compared', title: words.counted, cell: ({ compared }) => compared },
    { key: 'unseen', title: words.hidden, cell: ({ unseen }) => unseen },
    { key: 'calls', title: words.calls, cell: ({ calls }) => calls },
    { key: 'note', title: words.note, cell: (one) => <Note compared={one} /> },
  ];
}

/** What was compared, how far, and what could not be. */
export const Systems = ({ systems }: { systems: readonly ComparedView[] }) => (
  <Table
    caption={wording().systemsTable}
    columns={columns()}
    rows={systems}
    keyOf={({ system }) => system}
  />
);
