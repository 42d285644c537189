import type { EditorView } from 'prosemirror-view';
import { useState } from 'preact/hooks';

import { safeUrl } from '../../adf/escape';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { markType } from './keys';

export function LinkDialog({ view, onClose }: { view: EditorView; onClose: () => void }) {
  const { from, to, empty, $from } = view.state.selection;
  const link = markType('link').isInSet($from.marks());
  const [href, setHref] = useState(String(link?.attrs['href'] ?? ''));
  const [text, setText] = useState(empty ? '' : view.state.doc.textBetween(from, to, ' '));
  const [problem, setProblem] = useState('');

  const save = () => {
    const url = safeUrl(/^[\w-]+(\.[\w-]+)+/.test(href) ? `https://${href}` : href);
    if (!url) {
      setProblem('Enter an address, for example https://aurora-press.example.');
      return;
    }
    const mark = markType('link').create({ href: url });
    const { tr } = view.state;
    if (empty) tr.insert(from, view.state.schema.text(text || url, [mark]));
    else tr.addMark(from, to, mark);
    view.dispatch(tr);
    onClose();
    view.focus();
  };
  const remove = () => {
    view.dispatch(view.state.tr.removeMark(from, to, markType('link')));
    onClose();
    view.focus();
  };

  return (
    <Dialog
      title="Link"
      width="small"
      onClose={onClose}
      footer={
        <>
          {link && !empty && (
            <Button appearance="subtle" onClick={remove}>
              Remove link
            </Button>
          )}
          <Button appearance="primary" onClick={save}>
            Save
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label class="field-label" for="link-href">
          Address
        </label>
        <input
          id="link-href"
          class="field"
          value={href}
          aria-describedby="link-problem"
          onInput={(event) => setHref(event.currentTarget.value)}
        />
        <p id="link-problem" class="problem" aria-live="polite">
          {problem}
        </p>
        {empty && (
          <>
            <label class="field-label" for="link-text">
              Text
            </label>
            <input
              id="link-text"
              class="field"
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </>
        )}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
