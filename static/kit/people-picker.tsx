import { useEffect, useId, useRef, useState } from 'preact/hooks';

import { CROSS, Icon } from './icons';
import './people-picker.css';

export interface Person {
  accountId: string;
  name: string;
}

interface Props {
  label: string;
  people: readonly Person[];
  onChange: (people: Person[]) => void;
  /** Undefined when the search failed. */
  find: (text: string) => Promise<readonly Person[] | undefined>;
  words: {
    placeholder: string;
    remove: (name: string) => string;
    nobody: string;
    failed: string;
  };
  error?: string | undefined;
}

const PAUSE_MS = 250;

/** People whose name holds what is typed, without those who are chosen; later answers win. */
function useFound(text: string, find: Props['find'], chosen: readonly Person[]) {
  const [found, setFound] = useState<readonly Person[] | 'nothing-asked' | 'failed'>(
    'nothing-asked',
  );
  const question = useRef(0);
  useEffect(() => {
    question.current += 1;
    const asked = question.current;
    if (text.trim() === '') {
      setFound('nothing-asked');
      return undefined;
    }
    const timer = setTimeout(() => {
      void find(text.trim()).then((people) => {
        if (asked === question.current) setFound(people ?? 'failed');
      });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  if (typeof found === 'string') return found;
  return found.filter(({ accountId }) => !chosen.some((person) => person.accountId === accountId));
}

/** https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ with a list; the chosen people stand above as chips. */
export function PeoplePicker({ label, people, onChange, find, words, error }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const found = useFound(text, find, people);
  const options = typeof found === 'string' ? [] : found;
  const open = options.length > 0;
  const at = Math.min(active, options.length - 1);

  const add = (person: Person | undefined) => {
    if (!person) return;
    onChange([...people, person]);
    setText('');
    setActive(0);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => setActive(Math.min(at + 1, options.length - 1)),
    ArrowUp: () => setActive(Math.max(at - 1, 0)),
    Enter: () => add(options[at]),
    Escape: () => setText(''),
  };
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {people.length > 0 && (
        <ul class="chips">
          {people.map((person) => (
            <li key={person.accountId}>
              {person.name}
              <button
                type="button"
                aria-label={words.remove(person.name)}
                onClick={() => onChange(people.filter((other) => other !== person))}
              >
                <Icon shape={CROSS} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="people">
        <input
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open ? `${id}-${at}` : undefined}
          placeholder={words.placeholder}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            const run = open ? keys[event.key] : undefined;
            if (!run) return;
            event.preventDefault();
            run();
          }}
        />
        <ul id={`${id}-list`} role="listbox" aria-label={label} class="options-list" hidden={!open}>
          {options.map((person, index) => (
            <li
              key={person.accountId}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => {
                // The field keeps the focus.
                event.preventDefault();
                add(person);
              }}
            >
              {person.name}
            </li>
          ))}
        </ul>
      </div>
      <p class="hint" role="status">
        {found === 'failed' && words.failed}
        {typeof found !== 'string' && options.length === 0 && words.nobody}
      </p>
      {error && <p class="error">{error}</p>}
    </div>
  );
}
