import { useEffect, useState } from 'preact/hooks';

import { Avatar } from '../kit/avatar';
import { Button, IconButton } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { showFlag } from '../kit/flags';
import { Icon } from '../kit/icons';
import { FailedState, Loading } from '../kit/states';
import { useResource } from '../kit/use-resource';
import {
  readRestrictions,
  writeRestrictions,
  type Restrictions,
  type Subject,
} from '../rest/restrictions';
import type { Page } from '../rest/shapes';
import { useWorld } from '../world';

type Mode = 'open' | 'edit' | 'closed';

const MODES: Record<Mode, string> = {
  open: 'Anyone in the space can view and edit',
  edit: 'Anyone in the space can view, only some can edit',
  closed: 'Only specific people can view or edit',
};

const modeOf = ({ read, update }: Restrictions): Mode => {
  if (read.length > 0) return 'closed';
  return update.length > 0 ? 'edit' : 'open';
};

interface Props {
  page: Page;
  editable: boolean;
  onClose: () => void;
  onSaved: () => void;
}

export function RestrictionsDialog({ page, editable, onClose, onSaved }: Props) {
  const { me } = useWorld();
  const found = useResource(`restrictions of ${page.id}`, () => readRestrictions(page.id));
  const [mode, setMode] = useState<Mode>('open');
  const [lists, setLists] = useState<Restrictions>({ read: [], update: [] });
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (found.state !== 'ready') return;
    setMode(modeOf(found.value));
    setLists(found.value);
  }, [found.state]);

  const choose = (next: Mode) => {
    const self: Subject[] = me ? [{ type: 'user', id: me.accountId, name: me.displayName }] : [];
    setMode(next);
    // Whoever restricts a page keeps it: Confluence puts them on the list first.
    setLists({
      read: next === 'closed' ? (lists.read.length > 0 ? lists.read : self) : [],
      update: next === 'open' ? [] : lists.update.length > 0 ? lists.update : self,
    });
  };

  const save = async () => {
    setBusy(true);
    try {
      await writeRestrictions(page.id, lists);
      showFlag({ kind: 'success', title: 'Restrictions are saved' });
      onClose();
      onSaved();
    } catch (error) {
      setBusy(false);
      showFlag({
        kind: 'error',
        title: 'Restrictions were not saved',
        text: (error as Error).message,
      });
    }
  };

  return (
    <Dialog
      title="Restrictions"
      onClose={onClose}
      footer={
        <>
          <Button appearance="subtle" onClick={onClose}>
            {editable ? 'Cancel' : 'Close'}
          </Button>
          {editable && (
            <Button
              appearance="primary"
              disabled={busy || found.state !== 'ready'}
              onClick={() => void save()}
            >
              Apply
            </Button>
          )}
        </>
      }
    >
      {found.state === 'loading' && <Loading label="Loading the restrictions" />}
      {found.state === 'failed' && (
        <FailedState
          what="The restrictions could not be loaded."
          error={found.error}
          retry={found.reload}
        />
      )}
      {found.state === 'ready' && (
        <>
          <label class="field-label" for="restriction-mode">
            Who can see and change this page
          </label>
          <select
            id="restriction-mode"
            class="field"
            value={mode}
            disabled={!editable}
            onChange={(event) => choose(event.currentTarget.value as Mode)}
          >
            {Object.entries(MODES).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
          {mode === 'closed' && (
            <SubjectList
              title="Can view"
              subjects={lists.read}
              editable={editable}
              change={(read) => setLists({ ...lists, read })}
            />
          )}
          {mode !== 'open' && (
            <SubjectList
              title="Can edit"
              subjects={lists.update}
              editable={editable}
              change={(update) => setLists({ ...lists, update })}
            />
          )}
        </>
      )}
    </Dialog>
  );
}

interface ListProps {
  title: string;
  subjects: Subject[];
  editable: boolean;
  change: (subjects: Subject[]) => void;
}

function SubjectList({ title, subjects, editable, change }: ListProps) {
  const { people } = useWorld();
  const left = people.filter(({ accountId }) => !subjects.some(({ id }) => id === accountId));
  return (
    <fieldset class="subjects">
      <legend>{title}</legend>
      <ul>
        {subjects.map((subject) => (
          <li key={subject.id}>
            {subject.type === 'user' ? <Avatar name={subject.name} /> : <Icon name="people" />}
            <span>{subject.name}</span>
            {editable && (
              <IconButton
                icon="close"
                label={`Remove ${subject.name} from “${title}”`}
                onClick={() => change(subjects.filter(({ id }) => id !== subject.id))}
              />
            )}
          </li>
        ))}
      </ul>
      {editable && (
        <select
          class="field"
          aria-label={`Add a person to “${title}”`}
          value=""
          onChange={(event) => {
            const person = left.find(({ accountId }) => accountId === event.currentTarget.value);
            event.currentTarget.value = '';
            if (person) {
              change([
                ...subjects,
                { type: 'user', id: person.accountId, name: person.displayName },
              ]);
            }
          }}
        >
          <option value="">Add a person…</option>
          {left.map(({ accountId, displayName }) => (
            <option key={accountId} value={accountId}>
              {displayName}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}
