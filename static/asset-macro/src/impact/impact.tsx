import { useEffect, useState } from 'preact/hooks';

import type { AffectedPage, AssetImpact } from '../../../../src/contracts/impact';
import type { Answer } from '../../../../src/contracts/problem';
import { ask } from '../../../kit/bridge';
import { wording } from './words';

const COLUMNS = ['taken', 'ended', 'withdrawn'] as const;

function Row({ page }: { page: AffectedPage }) {
  const words = wording();
  return (
    <tr>
      <th scope="row">
        <a href={`/wiki${page.path}`} target="_top">
          {page.title}
        </a>
        <span class="label">
          {' '}
          {words.statuses[page.status]}
          {page.record !== null && `, ${words.record(page.record)}`}
        </span>
      </th>
      {COLUMNS.map((column) => (
        <td key={column}>{words.effects[page.effects[column]]}</td>
      ))}
    </tr>
  );
}

function Pages({ impact }: { impact: AssetImpact }) {
  const words = wording();
  const { pages, hidden } = impact;
  return (
    <>
      {pages.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.page}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pages.map((page) => (
              <Row key={page.pageId} page={page} />
            ))}
          </tbody>
        </table>
      )}
      {pages.length === 0 && hidden === 0 && <p>{words.nowhere}</p>}
      {hidden > 0 && <p class="label">{words.hidden(hidden)}</p>}
    </>
  );
}

/** What depends on the asset, and what each change of it would do. */
export function Impact({ assetId }: { assetId: number }) {
  const words = wording();
  const [answer, setAnswer] = useState<Answer<AssetImpact>>();
  const load = () => {
    setAnswer(undefined);
    void ask('assets.impact', { assetId }).then(setAnswer);
  };
  useEffect(load, []);
  return (
    <div class="impact" role="status">
      {!answer && words.loading}
      {answer?.ok === false && (
        <p>
          {words.failed}{' '}
          <button type="button" class="details" onClick={load}>
            {words.retry}
          </button>
        </p>
      )}
      {answer?.ok && <Pages impact={answer.value} />}
    </div>
  );
}
