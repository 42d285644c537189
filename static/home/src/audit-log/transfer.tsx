import { useRef, useState } from 'preact/hooks';

import type { Answer, ProblemView } from '../../../../src/contracts/problem';
import type { ResolverOutput } from '../../../../src/contracts/resolvers';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { saveFile } from '../../../kit/download/save-file';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { wording } from './words';

/** Lines of one call: far below the 500 KB that Forge takes at once. */
const AT_ONCE = 150;

/** Export of the log to a file and import of another site's, each verified on the way. */
export function Transfer({ onImported }: { onImported: () => void }) {
  const words = wording();
  const file = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<ProblemView>();

  const working = async (work: () => Promise<ProblemView | undefined>) => {
    setBusy(true);
    setProblem(undefined);
    setProblem(await work());
    setBusy(false);
  };
  return (
    <div class="stack-s transfer">
      <div class="row end">
        <Button busy={busy} onPress={() => void working(() => exportLog(setSaid))}>
          {words.export}
        </Button>
        <Button look="subtle" onPress={() => file.current?.click()}>
          {words.import}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".jsonl"
          class="unseen"
          tabIndex={-1}
          aria-label={words.import}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (chosen) {
              void working(async () => {
                const failed = await importLog(await chosen.text(), setSaid);
                if (!failed) onImported();
                return failed;
              });
            }
          }}
        />
      </div>
      <p class="hint" role="status">
        {said}
      </p>
      {problem && <ProblemMessage problem={problem} />}
    </div>
  );
}

type Say = (text: string) => void;

async function exportLog(say: Say): Promise<ProblemView | undefined> {
  const lines: string[] = [];
  let [from, upTo]: [number | null, number] = [1, 0];
  while (from !== null) {
    const answer: Answer<ResolverOutput<'audit.export'>> = await ask('audit.export', {
      from,
      upTo,
    });
    if (!answer.ok) return answer.problem;
    lines.push(...answer.value.lines);
    [from, upTo] = [answer.value.next, answer.value.upTo];
  }
  const parts = lines.map((line) => `${line}\n`);
  saveFile(`audit-log-${upTo}.jsonl`, parts, 'application/jsonl');
  say(wording().exported(lines.length));
  return undefined;
}

async function importLog(text: string, say: Say): Promise<ProblemView | undefined> {
  const words = wording();
  const lines = text.split('\n').filter((line) => line !== '');
  let archive: string | null = null;
  let entries = 0;
  let complete = false;
  for (let start = 0; start < lines.length; start += AT_ONCE) {
    say(words.importing(start, lines.length));
    const answer: Answer<ResolverOutput<'audit.import'>> = await ask('audit.import', {
      archive,
      lines: lines.slice(start, start + AT_ONCE),
    });
    if (!answer.ok) {
      say('');
      return answer.problem;
    }
    ({ archive, entries, complete } = answer.value);
  }
  say(complete ? words.imported(entries) : words.importCut);
  return undefined;
}
