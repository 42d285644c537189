import { close } from '../../../kit/bridge-actions';
import { Button } from '../../../kit/button';
import { effectColumns, pageColumn } from '../../../kit/impact/columns';
import { useImpact } from '../../../kit/impact/use-impact';
import { wording } from '../../../kit/impact/words';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { Spinner } from '../../../kit/spinner';
import { Table } from '../../../kit/table';
import '../../../kit/work-tokens.css';
import '../../../kit/work.css';
import '../byline.css';

/** What depends on an asset, and what each change of it would do, before anybody makes it. */
export function Impact({ assetId }: { assetId: number }) {
  const words = wording();
  const { pages, hidden, complete, problem, retry } = useImpact('assets.impact', assetId);
  return (
    <main class="byline stack">
      <div class="stack-s">
        <h1>{words.title}</h1>
        <p class="subtle">{words.lead}</p>
      </div>
      {pages.length > 0 && (
        <Table
          caption={words.title}
          columns={[pageColumn(), ...effectColumns()]}
          rows={pages}
          keyOf={({ pageId }) => pageId}
        />
      )}
      {complete && pages.length === 0 && hidden === 0 && <p>{words.nowhere}</p>}
      {hidden > 0 && <p class="subtle">{words.hidden(hidden)}</p>}
      {!complete && !problem && <Spinner text={words.loading} />}
      {problem && <ProblemMessage problem={problem} onRetry={retry} />}
      <div class="row end">
        <Button onPress={() => void close()}>{words.close}</Button>
      </div>
    </main>
  );
}
