import { useState } from 'preact/hooks';

import type { Answer, ProblemView } from '../../../../src/contracts/problem';
import type { ResolverOutput } from '../../../../src/contracts/resolvers';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { formatDay } from '../../../kit/dates';
import { TextField } from '../../../kit/field';
import { Loaded, useLoaded } from '../../../kit/loading/loaded';
import { PeoplePicker } from '../../../kit/people-picker';
import type { Person } from '../../../kit/people-picker';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { surroundings } from '../../../kit/surroundings';
import { wording } from './words';

type View = ResolverOutput<'me.deputy'>;

async function findPeople(text: string): Promise<readonly Person[] | undefined> {
  const answer = await ask('me.findPeople', { text });
  if (!answer.ok) return undefined;
  return answer.value.filter(({ accountId }) => accountId !== surroundings().accountId);
}

interface FormProps {
  busy: boolean;
  onName: (deputy: Person, from: string, until: string) => void;
}

function Form({ busy, onName }: FormProps) {
  const words = wording();
  const [people, setPeople] = useState<readonly Person[]>([]);
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [asked, setAsked] = useState(false);
  const [deputy] = people;
  const late = from !== '' && until !== '' && until < from;
  const name = () => {
    setAsked(true);
    if (deputy && from !== '' && until !== '' && !late) onName(deputy, from, until);
  };
  const wrongDay = late ? words.wrongOrder : words.needDay;
  return (
    <div class="stack">
      <PeoplePicker
        label={words.deputy}
        people={people}
        find={findPeople}
        error={asked && !deputy ? words.needDeputy : undefined}
        words={{
          placeholder: words.findPeople,
          remove: words.remove,
          nobody: words.nobody,
          failed: words.searchFailed,
        }}
        // One deputy: whoever is chosen last.
        onChange={(chosen) => setPeople(chosen.slice(-1))}
      />
      <div class="pair">
        <TextField
          label={words.from}
          type="date"
          required
          value={from}
          error={asked && from === '' ? words.needDay : undefined}
          onChange={setFrom}
        />
        <TextField
          label={words.until}
          type="date"
          required
          value={until}
          error={asked && (until === '' || late) ? wrongDay : undefined}
          onChange={setUntil}
        />
      </div>
      <div>
        <Button look="primary" busy={busy} onPress={name}>
          {words.name}
        </Button>
      </div>
    </div>
  );
}

function Editor({ found }: { found: View }) {
  const words = wording();
  const [view, setView] = useState(found);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemView>();
  const run = async (write: () => Promise<Answer<View>>) => {
    setBusy(true);
    const answer = await write();
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) setView(answer.value);
  };
  const dayOf = (day: string) => formatDay(day, surroundings());
  return (
    <div class="stack">
      {problem && <ProblemMessage problem={problem} />}
      {view ? (
        <div class="row">
          <p role="status">{words.named(view.deputy.name, dayOf(view.from), dayOf(view.until))}</p>
          <Button busy={busy} onPress={() => void run(() => ask('me.removeDeputy', {}))}>
            {words.takeBack}
          </Button>
        </div>
      ) : (
        <Form
          busy={busy}
          onName={({ accountId }, from, until) =>
            void run(() => ask('me.nameDeputy', { deputy: accountId, from, until }))
          }
        />
      )}
    </div>
  );
}

/** Who decides for the person while they are away. */
export function Deputy() {
  const words = wording();
  const { answer, retry } = useLoaded('me.deputy', {});
  return (
    <section class="stack" aria-label={words.title}>
      <div class="stack-s">
        <h2>{words.title}</h2>
        <p class="subtle">{words.lead}</p>
      </div>
      <Loaded answer={answer} onRetry={retry}>
        {(found) => <Editor found={found} />}
      </Loaded>
    </section>
  );
}
