import { useEffect, useRef, useState } from 'preact/hooks';

import type { AdfNode } from '../../adf/node';
import { Avatar } from '../kit/avatar';
import { Button } from '../kit/button';
import type { Person } from '../rest/shapes';
import { useWorld } from '../world';
import { documentOfText } from './document-of-text';

interface Props {
  label: string;
  save: (doc: AdfNode) => Promise<void>;
  cancel: () => void;
}

/** A plain text field in which `@` offers people; the text becomes paragraphs and mentions. */
export function CommentComposer({ label, save, cancel }: Props) {
  const { people } = useWorld();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [query, setQuery] = useState<string>();
  const [active, setActive] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const offered = query === undefined ? [] : matching(people, query);

  useEffect(() => field.current?.focus(), []);

  const write = () => {
    if (!text.trim() || busy) return;
    setBusy(true);
    save(documentOfText(text, people)).catch((error: unknown) => {
      setBusy(false);
      setProblem(error instanceof Error ? error.message : String(error));
    });
  };
  const typed = (element: HTMLTextAreaElement) => {
    setText(element.value);
    setQuery(
      /(?:^|\s)@([\p{L} ]{0,30})$/u.exec(element.value.slice(0, element.selectionStart))?.[1],
    );
    setActive(0);
  };
  const insert = (person: Person) => {
    const element = field.current;
    if (!element) return;
    const before = element.value.slice(0, element.selectionStart).replace(/@[\p{L} ]{0,30}$/u, '');
    const after = element.value.slice(element.selectionStart);
    setText(`${before}@${person.displayName} ${after}`);
    setQuery(undefined);
    element.focus();
  };
  const move = (step: number) => setActive((active + step + offered.length) % offered.length);
  const onListKey = (key: string, person: Person): boolean => {
    if (key === 'Escape') setQuery(undefined);
    else if (key === 'Enter' || key === 'Tab') insert(person);
    else if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else return false;
    return true;
  };
  const onKey = (event: KeyboardEvent) => {
    const person = offered[active];
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) write();
    else if (person) {
      if (!onListKey(event.key, person)) return;
    } else if (event.key === 'Escape') cancel();
    else return;
    event.preventDefault();
  };

  return (
    <div class="composer">
      <textarea
        ref={field}
        class="field"
        rows={3}
        aria-label={label}
        aria-describedby="composer-hint"
        aria-expanded={offered.length > 0}
        aria-controls="composer-people"
        aria-autocomplete="list"
        role="combobox"
        value={text}
        onInput={(event) => typed(event.currentTarget)}
        onKeyDown={onKey}
      />
      {offered.length > 0 && (
        <ul class="offers" id="composer-people" role="listbox" aria-label="People">
          {offered.map((person, index) => (
            <li
              key={person.accountId}
              role="option"
              aria-selected={index === active}
              onPointerDown={(event) => {
                event.preventDefault();
                insert(person);
              }}
            >
              <Avatar name={person.displayName} /> {person.displayName}
            </li>
          ))}
        </ul>
      )}
      <p id="composer-hint" class="quiet">
        Type @ to mention somebody. Ctrl+Enter saves.
      </p>
      {problem && (
        <p class="problem" role="alert">
          The comment was not saved: {problem}
        </p>
      )}
      <p class="button-row">
        <Button appearance="primary" disabled={busy || !text.trim()} onClick={write}>
          Save
        </Button>
        <Button appearance="subtle" onClick={cancel}>
          Cancel
        </Button>
      </p>
    </div>
  );
}

const matching = (people: readonly Person[], query: string): Person[] =>
  people
    .filter(({ displayName }) => displayName.toLowerCase().includes(query.trim().toLowerCase()))
    .filter(({ displayName }) => displayName !== query.trim())
    .slice(0, 6);
