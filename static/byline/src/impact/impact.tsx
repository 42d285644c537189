import { useEffect, useState } from 'preact/hooks';

import type { AffectedPage, AssetImpact } from '../../../../src/contracts/impact';
import type { Answer } from '../../../../src/contracts/problem';
import { ask } from '../../../kit/bridge';
import { close } from '../../../kit/bridge-actions';
import { Button } from '../../../kit/button';
import { openPage } from '../../../kit/places';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { Spinner } from '../../../kit/spinner';
import { Table } from '../../../kit/table';
import type { Column } from '../../../kit/table';
import { wording } from './words';
import '../../../kit/work-tokens.css';
import '../../../kit/work.css';
import '../byline.css';

const CHANGES = ['taken', 'ended', 'withdrawn'] as const;

function columns(): Column<AffectedPage>[] {
  const words = wording();
  return [
    {
      key: 'page',
      title: words.page,
      sortBy: ({ title }) => title,
      cell: ({ pageId, title, status, record }) => (
        <>
          <button type="button" class="link-button" onClick={() => openPage(pageId)}>
            {title}
          </button>
          <p class="hint">
            {words.statuses[status]}
            {record !== null && `, ${words.record(record)}`}
          </p>
        </>
      ),
    },
    ...CHANGES.map((change) => ({
      key: change,
      title: words.columns[change],
      sortBy: ({ effects }: AffectedPage) => words.effects[effects[change]],
      cell: ({ effects }: AffectedPage) => words.effects[effects[change]],
    })),
  ];
}

function Found({ impact: { pages, hidden } }: { impact: AssetImpact }) {
  const words = wording();
  return (
    <>
      {pages.length > 0 && (
        <Table
          caption={words.title}
          columns={columns()}
          rows={pages}
          keyOf={({ pageId }) => pageId}
        />
      )}
      {pages.length === 0 && hidden === 0 && <p>{words.nowhere}</p>}
      {hidden > 0 && <p class="subtle">{words.hidden(hidden)}</p>}
    </>
  );
}

/** What depends on an asset, and what each change of it would do, before anybody makes it. */
export function Impact({ assetId }: { assetId: number }) {
  const words = wording();
  const [answer, setAnswer] = useState<Answer<AssetImpact>>();
  const load = () => {
    setAnswer(undefined);
    void ask('assets.impact', { assetId }).then(setAnswer);
  };
  useEffect(load, []);
  return (
    <main class="byline stack">
      <div class="stack-s">
        <h1>{words.title}</h1>
        <p class="subtle">{words.lead}</p>
      </div>
      {!answer && <Spinner text={words.loading} />}
      {answer && !answer.ok && <ProblemMessage problem={answer.problem} onRetry={load} />}
      {answer?.ok && <Found impact={answer.value} />}
      <div class="row end">
        <Button onPress={() => void close()}>{words.close}</Button>
      </div>
    </main>
  );
}
