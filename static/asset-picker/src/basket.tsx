import { useState } from 'preact/hooks';

import { Button } from '../../kit/button';
import { refusalOf } from '../../kit/assets/status';
import { CROSS, DOWN, Icon, UP } from '../../kit/icons';
import { Lozenge } from '../../kit/lozenge';
import { Options } from './options';
import { change, idOf, move, nameOf, remove } from './selection';
import type { Chosen } from './selection';
import { Thumbnail } from './thumbnail';
import { wording } from './words';

interface Props {
  selection: readonly Chosen[];
  onChange: (selection: Chosen[]) => void;
  onRemoved: (name: string, left: number) => void;
}

/** What will stand on the page, in its order. */
export function Basket({ selection, onChange, onRemoved }: Props) {
  const words = wording();
  const [open, setOpen] = useState<number>();
  return (
    <section class="stack-s" aria-label={words.selection(selection.length)}>
      <h2>{words.selection(selection.length)}</h2>
      {selection.length === 0 && <p class="hint">{words.selectionHint}</p>}
      <ol class="stack-s">
        {selection.map((chosen, index) => {
          const name = nameOf(chosen, words.asset);
          const id = idOf(chosen);
          const refusal = chosen.tile && refusalOf(chosen.tile.usability);
          return (
            <li key={id} class="chosen">
              <div class="row chosen-row">
                <div class="chip">
                  <Thumbnail tile={chosen.tile} />
                </div>
                <div class="stack-s chosen-name">
                  <p class="strong cut">{name}</p>
                  {refusal && <Lozenge {...refusal} />}
                  {chosen.missing && (
                    <p class="error">{chosen.before ? words.missing : words.goneNow}</p>
                  )}
                </div>
              </div>
              <div class="row apart">
                <button
                  type="button"
                  class="link-button"
                  aria-expanded={open === id}
                  aria-label={words.options(name)}
                  onClick={() => setOpen(open === id ? undefined : id)}
                >
                  {words.optionsShort}
                </button>
                <div class="row tools">
                  <Button
                    look="subtle"
                    label={words.up(name)}
                    disabled={index === 0}
                    onPress={() => onChange(move(selection, index, -1))}
                  >
                    <Icon shape={UP} />
                  </Button>
                  <Button
                    look="subtle"
                    label={words.down(name)}
                    disabled={index === selection.length - 1}
                    onPress={() => onChange(move(selection, index, 1))}
                  >
                    <Icon shape={DOWN} />
                  </Button>
                  <Button
                    look="subtle"
                    label={words.remove(name)}
                    onPress={() => {
                      onChange(remove(selection, id));
                      onRemoved(name, selection.length - 1);
                    }}
                  >
                    <Icon shape={CROSS} />
                  </Button>
                </div>
              </div>
              {open === id && (
                <Options
                  chosen={chosen}
                  onChange={(changes) => onChange(change(selection, id, changes))}
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
