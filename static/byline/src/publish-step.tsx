import { useEffect, useState } from 'preact/hooks';

import type { PageState, RecordProposal } from '../../../src/contracts/approval';
import type { Answer } from '../../../src/contracts/problem';
import { ask } from '../../kit/bridge';
import { Button } from '../../kit/button';
import { formatDay } from '../../kit/dates';
import { SelectField, TextField } from '../../kit/field';
import { ProblemMessage } from '../../kit/problems/problem-message';
import { SectionMessage } from '../../kit/section-message';
import { Spinner } from '../../kit/spinner';
import { surroundings } from '../../kit/surroundings';
import { Gate } from './assets/gate';
import { Facts } from './facts';
import { Step } from './step';
import { SubmitStep } from './submit-step';
import type { PageActions } from './use-page';
import { wording } from './words';

type Field = NonNullable<RecordProposal['category']>['fields'][number];
type Values = Readonly<Record<string, string>>;

function errorOf(field: Field, value: string): string | undefined {
  const words = wording();
  if (field.required && value.trim() === '') return words.fieldEmpty;
  if (field.maxLength !== null && value.length > field.maxLength) {
    return words.fieldTooLong(field.maxLength);
  }
  if (value !== '' && field.options.length > 0 && !field.options.includes(value)) {
    return words.notListed;
  }
  return undefined;
}

interface FieldsProps {
  fields: readonly Field[];
  values: Values;
  onChange: (key: string, value: string) => void;
}

function Fields({ fields, values, onChange }: FieldsProps) {
  const words = wording();
  return (
    <>
      {fields.map((field) => {
        const value = values[field.key] ?? field.value;
        const shared = {
          label: field.title,
          required: field.required,
          value,
          error: errorOf(field, value),
          onChange: (next: string) => onChange(field.key, next),
        };
        if (field.options.length === 0) return <TextField key={field.key} {...shared} />;
        const options = field.options.map((option) => ({ value: option, label: option }));
        return (
          <SelectField
            key={field.key}
            {...shared}
            options={[{ value: '', label: words.choose }, ...options]}
          />
        );
      })}
    </>
  );
}

function Proposal({ proposal }: { proposal: RecordProposal }) {
  const words = wording();
  const { facts } = words;
  return (
    <Facts
      rows={[
        [facts.name, proposal.name],
        [facts.folder, proposal.folder],
        [facts.classification, proposal.classification],
        [facts.retention, proposal.retention ?? words.byClassification],
        [facts.recordDate, formatDay(proposal.recordDate, surroundings())],
        [facts.originator, proposal.originator],
      ]}
    />
  );
}

interface ReviewProps {
  proposal: RecordProposal;
  values: Values;
  onChange: (key: string, value: string) => void;
}

/** The record as it will be, with the fields that may be corrected. */
function Review({ proposal, values, onChange }: ReviewProps) {
  const words = wording();
  const { existing, category, unread } = proposal;
  return (
    <>
      {existing && <SectionMessage kind="info" title={words.newVersionOf(existing.number)} />}
      <Proposal proposal={proposal} />
      {unread && (
        <SectionMessage kind="warning" title={words.fieldsUnread}>
          <p>{words.fieldsUnreadText}</p>
        </SectionMessage>
      )}
      {category && (
        <div class="stack">
          <h3>{words.fieldsOf(category.name)}</h3>
          <Fields fields={category.fields} values={values} onChange={onChange} />
        </div>
      )}
    </>
  );
}

const isWrong = ({ category }: RecordProposal, values: Values): boolean =>
  category?.fields.some((field) => errorOf(field, values[field.key] ?? field.value)) ?? false;

interface Props extends PageActions {
  state: PageState;
  onDone: (said: string) => void;
  onBack: () => void;
}

/** Shows what the record will be, lets its fields be corrected, and files it. */
export function PublishStep({ state, act, busy, problem, onDone, onBack }: Props) {
  const words = wording();
  const [proposed, setProposed] = useState<Answer<RecordProposal>>();
  const [values, setValues] = useState<Values>({});
  const load = () => {
    setProposed(undefined);
    void ask('page.recordProposal', {}).then(setProposed);
  };
  useEffect(load, []);

  const proposal = proposed?.ok ? proposed.value : undefined;
  const ready = proposal !== undefined && !isWrong(proposal, values);
  const publish = async () => {
    if (!proposal) return;
    const order = { pageVersion: proposal.pageVersion, category: { ...values } };
    if (await act(() => ask('page.publish', order))) onDone(words.published);
  };
  // With another asset in its place the page is another one: the next step is its approval, by the same people.
  if (proposed?.ok === false && proposed.problem.code === 'not-approved') {
    return <SubmitStep {...{ state, act, busy, problem, onDone, onBack }} />;
  }
  return (
    <Step
      title={words.publish}
      text={words.publishText(state.pageVersion)}
      problem={problem}
      onBack={onBack}
      action={
        <Button look="primary" busy={busy} disabled={!ready} onPress={() => void publish()}>
          {words.publishNow}
        </Button>
      }
    >
      {!proposed && <Spinner text={words.proposing} />}
      {proposed?.ok === false &&
        (proposed.problem.code === 'not-ready' ? (
          <Gate state={state} act={act} onRetry={load} />
        ) : (
          <ProblemMessage problem={proposed.problem} onRetry={load} />
        ))}
      {proposal && (
        <Review
          proposal={proposal}
          values={values}
          onChange={(key, value) => setValues((now) => ({ ...now, [key]: value }))}
        />
      )}
    </Step>
  );
}
