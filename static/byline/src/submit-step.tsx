import { useEffect, useState } from 'preact/hooks';

import type { PageState, PreflightItem } from '../../../src/contracts/approval';
import type { Answer } from '../../../src/contracts/problem';
import { ask } from '../../kit/bridge';
import { Button } from '../../kit/button';
import { TextField } from '../../kit/field';
import { ProblemMessage } from '../../kit/problems/problem-message';
import { Spinner } from '../../kit/spinner';
import { Checklist } from './checklist';
import { DueField } from './due-field';
import { PresetChoice } from './preset-choice';
import { SetChoice } from './set-choice';
import type { SetPage } from './set-choice';
import { Step } from './step';
import type { PageActions } from './use-page';
import { wording } from './words';

interface PreflightProps extends Pick<PageActions, 'act'> {
  checked: Answer<PreflightItem[]> | undefined;
  /** What speaks against the preset that is chosen. */
  people: readonly PreflightItem[];
  state: PageState;
  onRetry: () => void;
}

function Preflight({ checked, people, state, act, onRetry }: PreflightProps) {
  if (!checked) return <Spinner text={wording().checking} />;
  if (!checked.ok) return <ProblemMessage problem={checked.problem} onRetry={onRetry} />;
  const items = [...checked.value, ...people];
  return <Checklist items={items} state={state} act={act} onRetry={onRetry} />;
}

interface Props extends PageActions {
  state: PageState;
  onDone: (said: string) => void;
  onBack: () => void;
}

/** What speaks against a preset for this page; later answers win. */
function useApprovers(presetId: string | undefined): readonly PreflightItem[] {
  const [items, setItems] = useState<readonly PreflightItem[]>([]);
  useEffect(() => {
    let wanted = true;
    setItems([]);
    if (presetId === undefined) return undefined;
    void ask('page.approvers', { presetId }).then((answer) => {
      // Who cannot be asked for now is asked for when the page is sent.
      if (wanted && answer.ok) setItems(answer.value);
    });
    return () => {
      wanted = false;
    };
  }, [presetId]);
  return items;
}

/** Who decided before decides again; with one preset there is nothing to choose. */
function likelyPreset({ presets, round }: PageState): string | undefined {
  const [first, ...others] = presets;
  if (others.length === 0) return first?.id;
  return presets.find(({ id }) => id === round?.preset.id)?.id;
}

/** Checks the page at once, then asks who shall decide. */
export function SubmitStep({ state, act, busy, problem, onDone, onBack }: Props) {
  const words = wording();
  const { presets, pageVersion } = state;
  const [checked, setChecked] = useState<Answer<PreflightItem[]>>();
  const [presetId, setPresetId] = useState(() => likelyPreset(state));
  const people = useApprovers(presetId);
  const [note, setNote] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [together, setTogether] = useState<SetPage[]>([]);
  const [asked, setAsked] = useState(false);

  const check = () => {
    setChecked(undefined);
    void ask('page.preflight', {}).then(setChecked);
  };
  useEffect(check, []);

  const clear =
    checked?.ok === true && [...checked.value, ...people].every(({ level }) => level !== 'block');
  const send = async () => {
    setAsked(true);
    if (presetId === undefined) return;
    const order = {
      pageVersion,
      presetId,
      note: note.trim(),
      ...(dueOn !== '' && { dueOn }),
      ...(together.length > 0 && {
        together: together.map(({ pageId, pageVersion: version }) => ({
          pageId,
          pageVersion: version,
        })),
      }),
    };
    if (await act(() => ask('page.submit', order))) onDone(words.sent);
  };
  return (
    <Step
      title={words.submit}
      problem={problem}
      onBack={onBack}
      action={
        <Button
          look="primary"
          busy={busy}
          disabled={!clear || presets.length === 0}
          onPress={() => void send()}
        >
          {words.send}
        </Button>
      }
    >
      <Preflight checked={checked} people={people} state={state} act={act} onRetry={check} />
      <PresetChoice
        state={state}
        value={presetId}
        error={asked && presetId === undefined ? words.choosePreset : undefined}
        onChange={setPresetId}
      />
      <SetChoice chosen={together} onChange={setTogether} />
      <DueField value={dueOn} onChange={setDueOn} />
      <TextField label={words.note} value={note} rows={2} maxLength={2000} onChange={setNote} />
    </Step>
  );
}
