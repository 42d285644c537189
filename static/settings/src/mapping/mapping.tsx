import { useState } from 'preact/hooks';

import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { SelectField, TextField } from '../../../kit/field';
import { SectionMessage } from '../../../kit/section-message';
import { Table } from '../../../kit/table';
import { Loaded, useLoaded } from '../../../kit/loading/loaded';
import { SaveBar } from '../save-bar';
import { useSaving } from '../use-saving';
import {
  CONCEPTS,
  meaningOf,
  MEANINGS,
  openSuggestions,
  withField,
  withMeaning,
} from './mapping-state';
import type { CelumField, CelumMapping, Found } from './mapping-state';
import { NoticeAddress } from './notice-address';
import { wording } from './words';

interface EditProps {
  found: Found;
  mapping: CelumMapping;
  onChange: (mapping: CelumMapping) => void;
}

function FieldsTable({ found, mapping, onChange }: EditProps) {
  const words = wording();
  const suggested = openSuggestions(mapping, found);
  const options = [
    { value: '', label: words.notMapped },
    ...found.fields.map(({ id, name }) => ({ value: String(id), label: name })),
  ];
  const put = (concept: (typeof CONCEPTS)[number], field: number | null) =>
    onChange(withField(mapping, concept, field, found.suggestions));
  return (
    <Table
      caption={words.table}
      rows={CONCEPTS}
      keyOf={(concept) => concept}
      columns={[
        { key: 'concept', title: words.concept, cell: (concept) => words.concepts[concept] },
        {
          key: 'field',
          title: words.field,
          cell: (concept) => (
            <SelectField
              bare
              label={words.fieldOf(words.concepts[concept])}
              value={String(mapping[concept] ?? '')}
              options={options}
              onChange={(id) => put(concept, id === '' ? null : Number(id))}
            />
          ),
        },
        {
          key: 'suggestion',
          title: words.suggestion,
          cell: (concept) => {
            const field = suggested.find((suggestion) => suggestion.concept === concept)?.field;
            if (!field) return null;
            return (
              <div class="row">
                <span>{field.name}</span>
                <Button
                  label={words.acceptOf(field.name, words.concepts[concept])}
                  onPress={() => put(concept, field.id)}
                >
                  {words.accept}
                </Button>
              </div>
            );
          },
        },
      ]}
    />
  );
}

function ValuesTable({
  field,
  mapping,
  onChange,
}: Omit<EditProps, 'found'> & { field: CelumField }) {
  const words = wording();
  const options = (['none', ...MEANINGS] as const).map((meaning) => ({
    value: meaning,
    label: words.meanings[meaning],
  }));
  return (
    <section class="stack-s">
      <h2>{words.values}</h2>
      {mapping.approvedValues.length === 0 && (
        <SectionMessage kind="warning" title={words.noApproved} />
      )}
      <Table
        caption={words.values}
        rows={field.options}
        keyOf={({ index }) => String(index)}
        columns={[
          { key: 'value', title: words.value, cell: ({ label }) => label },
          {
            key: 'meaning',
            title: words.meaning,
            cell: ({ index, label }) => (
              <SelectField
                bare
                label={words.meaningOf(label)}
                value={meaningOf(mapping, index)}
                options={options}
                onChange={(chosen) => {
                  const meaning = MEANINGS.find((known) => known === chosen) ?? 'none';
                  onChange(withMeaning(mapping, index, meaning));
                }}
              />
            ),
          },
        ]}
      />
    </section>
  );
}

function Editor({ found }: { found: Found }) {
  const words = wording();
  const [kept, setKept] = useState(found.mapping);
  const [mapping, setMapping] = useState(found.mapping);
  const [days, setDays] = useState(String(found.mapping.warnDays));
  const { busy, problem, save } = useSaving();
  const suggested = openSuggestions(mapping, found);
  const approval = found.fields.find(({ id }) => id === mapping.approvalField);
  const daysOk = /^\d{1,3}$/.test(days) && Number(days) <= 365;
  const next = { ...mapping, warnDays: daysOk ? Number(days) : mapping.warnDays };
  const acceptAll = () =>
    setMapping(
      suggested.reduce(
        (now, { concept, field }) => withField(now, concept, field.id, found.suggestions),
        mapping,
      ),
    );
  return (
    <div class="stack">
      {suggested.length > 0 && (
        <div>
          <Button onPress={acceptAll}>{words.acceptAll(suggested.length)}</Button>
        </div>
      )}
      <FieldsTable found={found} mapping={mapping} onChange={setMapping} />
      {approval && approval.options.length > 0 && (
        <ValuesTable field={approval} mapping={mapping} onChange={setMapping} />
      )}
      <div class="pair">
        <TextField
          label={words.warnDays}
          value={days}
          hint={words.warnHint}
          error={daysOk ? undefined : words.warnError}
          onChange={setDays}
        />
      </div>
      <SaveBar
        dirty={daysOk && JSON.stringify(next) !== JSON.stringify(kept)}
        busy={busy}
        problem={problem}
        onSave={() =>
          void save(() => ask('settings.saveCelumMapping', next)).then((done) => {
            if (done) setKept(next);
          })
        }
      />
    </div>
  );
}

/** Which CELUM information field means what. */
export function Mapping() {
  const { answer, retry } = useLoaded('settings.celumMapping', {});
  return (
    <div class="stack">
      <p class="lead">{wording().lead}</p>
      <Loaded answer={answer} onRetry={retry}>
        {(found) => <Editor found={found} />}
      </Loaded>
      <NoticeAddress />
    </div>
  );
}
