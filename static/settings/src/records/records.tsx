import { useState } from 'preact/hooks';

import type { RecordRule } from '../../../../src/contracts/settings';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { SectionMessage } from '../../../kit/section-message';
import { Table } from '../../../kit/table';
import { Loaded, useLoaded } from '../../../kit/loading/loaded';
import { SaveBar } from '../save-bar';
import type { ScreenProps } from '../screen-props';
import { spaceName, useSpaces } from '../spaces';
import { useSaving } from '../use-saving';
import { wording as sharedWording } from '../words';
import { OneRule } from './one-rule';
import { emptyRule, RuleForm } from './rule-form';
import { wording } from './words';

interface ListProps {
  rules: readonly RecordRule[];
  onEdit: (index: number) => void;
  onRemove: (index: number) => void;
}

function RulesTable({ rules, onEdit, onRemove }: ListProps) {
  const words = wording();
  const shared = sharedWording();
  const spaces = useSpaces();
  const nameOf = ({ spaceKey }: RecordRule) => spaceName(spaces, spaceKey);
  return (
    <Table
      caption={shared.tabs.records}
      rows={rules}
      keyOf={({ spaceKey }) => spaceKey}
      columns={[
        { key: 'space', title: shared.space, cell: nameOf, sortBy: nameOf },
        { key: 'folder', title: words.folder, cell: (rule) => rule.folderName },
        {
          key: 'classification',
          title: words.classification,
          cell: (rule) => rule.classificationName,
        },
        {
          key: 'retention',
          title: words.retention,
          cell: (rule) => rule.retention ?? words.byClassification,
        },
        {
          key: 'category',
          title: words.category,
          cell: (rule) => rule.category?.name ?? words.noCategory,
        },
        {
          key: 'actions',
          title: shared.actions,
          cell: (rule) => (
            <div class="row">
              <Button label={words.edit(nameOf(rule))} onPress={() => onEdit(rules.indexOf(rule))}>
                {shared.edit}
              </Button>
              <Button
                look="subtle"
                label={words.remove(nameOf(rule))}
                onPress={() => onRemove(rules.indexOf(rule))}
              >
                {shared.remove}
              </Button>
            </div>
          ),
        },
      ]}
    />
  );
}

function Editor({ found }: { found: readonly RecordRule[] }) {
  const words = wording();
  const shared = sharedWording();
  const [kept, setKept] = useState(found);
  const [rules, setRules] = useState(found);
  /** Index of the rule in the form; the length of the list for a new one. */
  const [editing, setEditing] = useState<number>();
  const { busy, problem, save } = useSaving();
  const put = (rule: RecordRule) => {
    setRules(
      editing === rules.length
        ? [...rules, rule]
        : rules.map((other, index) => (index === editing ? rule : other)),
    );
    setEditing(undefined);
  };
  const keep = async () => {
    if (await save(() => ask('settings.saveRecordRules', [...rules]))) setKept(rules);
  };
  return (
    <div class="stack">
      {rules.length === 0 && editing === undefined && (
        <SectionMessage kind="warning" title={words.none} />
      )}
      {rules.length > 0 && (
        <RulesTable
          rules={rules}
          onEdit={setEditing}
          onRemove={(removed) => setRules(rules.filter((_rule, index) => index !== removed))}
        />
      )}
      {editing === undefined ? (
        <div>
          <Button onPress={() => setEditing(rules.length)}>{words.add}</Button>
        </div>
      ) : (
        <section class="box" aria-label={words.add}>
          <RuleForm
            key={editing}
            rule={rules[editing] ?? emptyRule('')}
            taken={rules.filter((_rule, index) => index !== editing).map((rule) => rule.spaceKey)}
            doneLabel={shared.done}
            onDone={put}
            onCancel={() => setEditing(undefined)}
          />
        </section>
      )}
      <SaveBar
        dirty={JSON.stringify(rules) !== JSON.stringify(kept)}
        busy={busy}
        problem={problem}
        onSave={() => void keep()}
      />
    </div>
  );
}

/** Where approved pages are filed, by space. */
export function Records({ place, onChanged }: ScreenProps) {
  const { answer, retry } = useLoaded('settings.recordRules', {});
  return (
    <div class="stack">
      <p class="lead">{wording().lead}</p>
      <Loaded answer={answer} onRetry={retry}>
        {(found) =>
          place?.kind === 'rule' ? (
            <OneRule rules={found} place={place} onDone={onChanged} />
          ) : (
            <Editor found={found} />
          )
        }
      </Loaded>
    </div>
  );
}
