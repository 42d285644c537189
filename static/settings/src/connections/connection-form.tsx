import { useState } from 'preact/hooks';

import type { ConnectionField, ConnectionView } from '../../../../src/contracts/settings';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { SYSTEM_NAMES } from '../../../kit/systems';
import { useSaving } from '../use-saving';
import { ConnectionFormField } from './connection-field';
import { ConsentDialog } from './consent-dialog';
import { errorOf, fieldsFor, hostsIn, initialValues, split } from './form-state';
import { TestOutcomeMessage } from './test-outcome';
import { useTest } from './use-test';
import { wording } from './words';

interface Props {
  view: ConnectionView;
  fields: readonly ConnectionField[];
  onSaved: () => void;
  onCancel: () => void;
}

/** Address and credentials of one system: test, then save. */
export function ConnectionForm({ view, fields, onSaved, onCancel }: Props) {
  const words = wording();
  const { system } = view;
  const [values, setValues] = useState(() => initialValues(view, fields));
  const [checked, setChecked] = useState(false);
  const { busy, problem, save } = useSaving();
  const shown = fieldsFor(view, fields, values);
  const { outcome, test, consent, dismiss } = useTest(system, () => ({
    ...split(shown, values),
    hosts: hostsIn(shown, values),
  }));
  const errors = Object.fromEntries(
    shown.map((field) => [field.name, errorOf(field, values[field.name] ?? '')]),
  );
  const valid = Object.values(errors).every((error) => error === undefined);

  const ifValid = (run: () => Promise<unknown>) => () => {
    setChecked(true);
    if (valid) void run();
  };
  const keep = async () => {
    const input = { system, ...split(shown, values) };
    const done = await save(
      () => ask('settings.saveConnection', input),
      words.saved(SYSTEM_NAMES[system]),
    );
    if (done) onSaved();
  };
  return (
    <div class="stack">
      <div class="pair">
        {shown.map((field) => (
          <ConnectionFormField
            key={field.key}
            field={field}
            value={values[field.name] ?? ''}
            error={checked ? errors[field.name] : undefined}
            onChange={(value) => {
              setValues((now) => ({ ...now, [field.name]: value }));
              dismiss();
            }}
          />
        ))}
      </div>
      <TestOutcomeMessage outcome={outcome} onAllow={() => void consent()} />
      {problem && <ProblemMessage problem={problem} />}
      <div class="row end">
        <Button look="subtle" onPress={onCancel}>
          {words.cancel}
        </Button>
        <Button busy={outcome.kind === 'testing'} onPress={ifValid(test)}>
          {outcome.kind === 'testing' ? words.testing : words.test}
        </Button>
        <Button look="primary" busy={busy} onPress={ifValid(keep)}>
          {words.save}
        </Button>
      </div>
      {outcome.kind === 'consent' && (
        <ConsentDialog
          system={system}
          hosts={outcome.hosts}
          onContinue={() => void consent()}
          onCancel={dismiss}
        />
      )}
    </div>
  );
}
