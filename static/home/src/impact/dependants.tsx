import { useState } from 'preact/hooks';

import type { AffectedPage, Effect } from '../../../../src/contracts/impact';
import { Button } from '../../../kit/button';
import { Radios } from '../../../kit/field';
import { CHANGES, pageColumn } from '../../../kit/impact/columns';
import type { Change } from '../../../kit/impact/columns';
import { useImpact } from '../../../kit/impact/use-impact';
import { wording as impactWording } from '../../../kit/impact/words';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { SectionMessage } from '../../../kit/section-message';
import { Spinner } from '../../../kit/spinner';
import { Table } from '../../../kit/table';
import type { Column } from '../../../kit/table';
import { exportPages } from './export';
import { wording } from './words';

interface Props {
  asset: { id: number; name: string };
  onBack: () => void;
}

/** Worst first. */
const GROUPS: readonly Effect[] = ['stale', 'refused', 'follows', 'none'];

const spaceColumn = (): Column<AffectedPage> => ({
  key: 'space',
  title: wording().space,
  sortBy: ({ spaceKey }) => spaceKey,
  cell: ({ spaceKey }) => spaceKey,
});

/** The pages that show an asset, by what one change of it would do to them. */
export function Dependants({ asset, onBack }: Props) {
  const words = wording();
  const shared = impactWording();
  const { pages, hidden, complete, problem, retry } = useImpact('home.impact', asset.id);
  const [change, setChange] = useState<Change>('taken');
  return (
    <div class="stack">
      <div class="row apart">
        <h2>{words.depends(asset.name)}</h2>
        <div class="row">
          <Button look="subtle" onPress={onBack}>
            {words.back}
          </Button>
          <Button
            disabled={!complete || pages.length === 0}
            onPress={() => exportPages(asset.id, pages)}
          >
            {words.export}
          </Button>
        </div>
      </div>
      <Radios
        legend={words.change}
        value={change}
        options={CHANGES.map((one) => ({ value: one, label: shared.columns[one] }))}
        onChange={setChange}
      />
      <div role="status" aria-live="polite">
        {complete && pages.length > 0 && <Summary pages={pages} change={change} />}
        {complete && pages.length === 0 && hidden === 0 && (
          <SectionMessage kind="info" title={shared.nowhere} />
        )}
      </div>
      <Groups pages={pages} change={change} />
      {hidden > 0 && <p class="subtle">{shared.hidden(hidden)}</p>}
      {!complete && !problem && <Spinner text={shared.loading} />}
      {problem && <ProblemMessage problem={problem} onRetry={retry} />}
    </div>
  );
}

interface Shown {
  pages: readonly AffectedPage[];
  change: Change;
}

function Summary({ pages, change }: Shown) {
  const words = wording();
  const stale = pages.filter(({ effects }) => effects[change] === 'stale');
  const filed = stale.filter(({ record }) => record !== null).length;
  return (
    <SectionMessage
      kind={stale.length > 0 ? 'warning' : 'info'}
      title={`${words.shown(pages.length)} ${words.ends(stale.length, filed)}`}
    >
      {filed > 0 && <p>{words.kept}</p>}
    </SectionMessage>
  );
}

function Groups({ pages, change }: Shown) {
  const words = wording();
  return (
    <>
      {GROUPS.map((effect) => {
        const rows = pages.filter(({ effects }) => effects[change] === effect);
        const title = words.groups[effect](rows.length);
        return (
          rows.length > 0 && (
            <section key={effect} class="stack-s">
              <h3>{title}</h3>
              <Table
                caption={title}
                columns={[pageColumn(), spaceColumn()]}
                rows={rows}
                keyOf={({ pageId }) => pageId}
              />
            </section>
          )
        );
      })}
    </>
  );
}
