import { Plugin } from 'prosemirror-state';

import type { AppModule } from '../rest/shapes';
import { nodeType } from './keys';

export interface PasteHandlers {
  modules: readonly AppModule[];
  /** Puts the macro at the cursor with the link that it stands for. */
  convert: (module: AppModule, link: string) => void;
  upload: (files: File[]) => void;
}

interface Matcher {
  pattern: string;
}

/** A macro whose autoConvert matchers fit the link: https://developer.atlassian.com/platform/forge/manifest-reference/modules/macro/ */
export function macroForLink(modules: readonly AppModule[], link: string): AppModule | undefined {
  return modules.find(({ type, properties }) => {
    const convert = properties['autoConvert'] as { matchers?: Matcher[] } | undefined;
    return type === 'macro' && convert?.matchers?.some(({ pattern }) => fits(pattern, link));
  });
}

/** `*` stands for anything. */
function fits(pattern: string, link: string): boolean {
  const escaped = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`, 'i').test(link);
}

/** Links become macros or cards, pictures are uploaded; everything else is pasted as the schema reads it. */
export function pasting({ modules, convert, upload }: PasteHandlers): Plugin {
  const take = (files: FileList | undefined): boolean => {
    const images = Array.from(files ?? []).filter(({ type }) => type.startsWith('image/'));
    if (images.length > 0) upload(images);
    return images.length > 0;
  };
  return new Plugin({
    props: {
      handlePaste(view, event) {
        const text = event.clipboardData?.getData('text/plain').trim() ?? '';
        if (take(event.clipboardData?.files)) return true;
        if (!/^https?:\/\/\S+$/.test(text) || view.state.selection.$from.parent.type.spec.code) {
          return false;
        }
        const module = macroForLink(modules, text);
        if (module) {
          convert(module, text);
          return true;
        }
        if (!view.state.selection.empty) {
          const { from, to } = view.state.selection;
          const mark = view.state.schema.marks['link']?.create({ href: text });
          if (mark) view.dispatch(view.state.tr.addMark(from, to, mark));
          return true;
        }
        const card = nodeType('inlineCard').create({ url: text });
        view.dispatch(view.state.tr.replaceSelectionWith(card, false).insertText(' '));
        return true;
      },
      handleDrop: (_, event) => take(event.dataTransfer?.files),
    },
  });
}
