import { useEffect, useState } from 'preact/hooks';

import type { PageState, PreflightItem } from '../../../src/contracts/approval';
import type { Answer } from '../../../src/contracts/problem';
import { ask } from '../../kit/bridge';
import { Button } from '../../kit/button';
import { Radios, TextField } from '../../kit/field';
import { ProblemMessage } from '../../kit/problems/problem-message';
import { SectionMessage } from '../../kit/section-message';
import { Spinner } from '../../kit/spinner';
import { Checklist } from './checklist';
import { nameOf } from './people';
import { Step } from './step';
import type { PageActions } from './use-page';
import { wording } from './words';

interface PresetsProps {
  state: PageState;
  value: string | undefined;
  error: string | undefined;
  onChange: (id: string) => void;
}

function Presets({ state, value, error, onChange }: PresetsProps) {
  const words = wording();
  if (state.presets.length === 0) return <SectionMessage kind="warning" title={words.noPresets} />;
  return (
    <Radios
      legend={words.approvers}
      value={value}
      error={error}
      options={state.presets.map(({ id, name, approvers, rule }) => {
        const names = words.names(
          approvers.map((approver) => nameOf(state, approver)),
          rule,
        );
        return { value: id, label: name, hint: words.rule(names, rule) };
      })}
      onChange={onChange}
    />
  );
}

interface PreflightProps extends Pick<PageActions, 'act'> {
  checked: Answer<PreflightItem[]> | undefined;
  state: PageState;
  onRetry: () => void;
}

function Preflight({ checked, state, act, onRetry }: PreflightProps) {
  if (!checked) return <Spinner text={wording().checking} />;
  if (!checked.ok) return <ProblemMessage problem={checked.problem} onRetry={onRetry} />;
  return <Checklist items={checked.value} state={state} act={act} onRetry={onRetry} />;
}

interface Props extends PageActions {
  state: PageState;
  onDone: (said: string) => void;
  onBack: () => void;
}

/** Checks the page at once, then asks who shall decide. */
export function SubmitStep({ state, act, busy, problem, onDone, onBack }: Props) {
  const words = wording();
  const { presets, pageVersion } = state;
  const [checked, setChecked] = useState<Answer<PreflightItem[]>>();
  // With one preset there is nothing to choose.
  const [presetId, setPresetId] = useState(presets.length === 1 ? presets[0]?.id : undefined);
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);

  const check = () => {
    setChecked(undefined);
    void ask('page.preflight', {}).then(setChecked);
  };
  useEffect(check, []);

  const clear = checked?.ok === true && checked.value.every(({ level }) => level !== 'block');
  const send = async () => {
    setAsked(true);
    if (presetId === undefined) return;
    const done = await act(() => ask('page.submit', { pageVersion, presetId, note: note.trim() }));
    if (done) onDone(words.sent);
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
      <Preflight checked={checked} state={state} act={act} onRetry={check} />
      <Presets
        state={state}
        value={presetId}
        error={asked && presetId === undefined ? words.choosePreset : undefined}
        onChange={setPresetId}
      />
      <TextField label={words.note} value={note} rows={2} maxLength={2000} onChange={setNote} />
    </Step>
  );
}
