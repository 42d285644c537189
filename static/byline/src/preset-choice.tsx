import type { PageState } from '../../../src/contracts/approval';
import type { ApprovalStep, Preset } from '../../../src/contracts/preset';
import { Radios } from '../../kit/field';
import { SectionMessage } from '../../kit/section-message';
import { nameOf } from './people';
import { wording } from './words';

function stepText(state: PageState, { approvers, rule, quorum }: ApprovalStep): string {
  const words = wording();
  const names = approvers.map((one) =>
    one.kind === 'group' ? words.groupNamed(one.name) : nameOf(state, one.accountId),
  );
  return words.rule(words.names(names, rule), rule, quorum);
}

/** Who decides, in which order, until when, and how. */
function explain(state: PageState, preset: Preset): string {
  const words = wording();
  const steps = preset.steps.map((step, index) => {
    const text = stepText(state, step);
    return preset.steps.length === 1 ? text : words.numbered(index + 1, text);
  });
  return [
    steps.join('; '),
    preset.dueDays !== null && words.dueWithin(preset.dueDays),
    preset.validMonths !== null && words.holdsFor(preset.validMonths),
    preset.signature && words.isSigned,
  ]
    .filter(Boolean)
    .join('. ');
}

interface Props {
  state: PageState;
  value: string | undefined;
  error: string | undefined;
  onChange: (id: string) => void;
}

export function PresetChoice({ state, value, error, onChange }: Props) {
  const words = wording();
  if (state.presets.length === 0) return <SectionMessage kind="warning" title={words.noPresets} />;
  return (
    <Radios
      legend={words.approvers}
      value={value}
      error={error}
      options={state.presets.map((preset) => ({
        value: preset.id,
        label: preset.name,
        hint: explain(state, preset),
      }))}
      onChange={onChange}
    />
  );
}
