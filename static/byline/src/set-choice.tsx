import { useEffect, useState } from 'preact/hooks';

import type { Answer } from '../../../src/contracts/problem';
import type { ResolverOutput } from '../../../src/contracts/resolvers';
import { ask } from '../../kit/bridge';
import { Button } from '../../kit/button';
import { Checkbox, TextField } from '../../kit/field';
import { ProblemMessage } from '../../kit/problems/problem-message';
import { Spinner } from '../../kit/spinner';
import { wording } from './words';

export type SetPage = ResolverOutput<'page.candidates'>[number];

const MOST = 4;
const PAUSE_MS = 300;

/** The page's children, or the pages whose title holds the text; later answers win. */
function useCandidates(text: string) {
  const [answer, setAnswer] = useState<Answer<SetPage[]>>();
  const [again, setAgain] = useState(0);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(
      () => {
        void ask('page.candidates', { text }).then((found) => {
          if (wanted) setAnswer(found);
        });
      },
      text === '' ? 0 : PAUSE_MS,
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, again]);
  return { answer, retry: () => setAgain((times) => times + 1) };
}

interface Props {
  chosen: readonly SetPage[];
  onChange: (pages: SetPage[]) => void;
}

function Chooser({ chosen, onChange }: Props) {
  const words = wording();
  const [text, setText] = useState('');
  const { answer, retry } = useCandidates(text);
  const found = answer?.ok ? answer.value : [];
  const isChosen = ({ pageId }: SetPage) => chosen.some((page) => page.pageId === pageId);
  // What is chosen stays to be seen when the search goes on.
  const listed = [...chosen, ...found.filter((page) => !isChosen(page))];
  const put = (page: SetPage, on: boolean) =>
    onChange(on ? [...chosen, page] : chosen.filter(({ pageId }) => pageId !== page.pageId));
  return (
    <fieldset class="field">
      <legend>{words.setTitle}</legend>
      <p class="hint">{words.setHint}</p>
      <TextField
        label={words.setSearch}
        type="search"
        value={text}
        placeholder={words.setPlaceholder}
        onChange={setText}
      />
      {!answer && <Spinner text={words.setSearching} />}
      {answer && !answer.ok && <ProblemMessage problem={answer.problem} onRetry={retry} />}
      {listed.map((page) => (
        <Checkbox
          key={page.pageId}
          label={page.title}
          checked={isChosen(page)}
          onChange={(on) => {
            if (!on || chosen.length < MOST) put(page, on);
          }}
        />
      ))}
      <p class="hint" role="status">
        {answer?.ok && listed.length === 0 && words.setNothing}
        {chosen.length >= MOST && words.setFull}
      </p>
    </fieldset>
  );
}

/** Other pages that are approved together with this one or not at all. */
export function SetChoice(props: Props) {
  const [open, setOpen] = useState(false);
  if (open) return <Chooser {...props} />;
  return (
    <div>
      <Button onPress={() => setOpen(true)}>{wording().setOpen}</Button>
    </div>
  );
}
