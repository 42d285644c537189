import {
  InputRule,
  inputRules,
  textblockTypeInputRule,
  wrappingInputRule,
} from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';

import { insertBlock } from './insert-block';
import { nodeType } from './keys';

/** Text that becomes formatting while it is typed, as in Confluence: `# `, `* `, `1. `, `> `, ``` , ---, `[] `, `<> `. */
export function typingRules(): Plugin {
  return inputRules({
    rules: [
      textblockTypeInputRule(/^(#{1,6})\s$/, nodeType('heading'), ([, signs = '']) => ({
        level: signs.length,
      })),
      wrappingInputRule(/^\s*[-*]\s$/, nodeType('bulletList')),
      wrappingInputRule(/^(\d+)[.)]\s$/, nodeType('orderedList'), ([, order]) => ({
        order: Number(order),
      })),
      wrappingInputRule(/^\s*>\s$/, nodeType('blockquote')),
      textblockTypeInputRule(/^```$/, nodeType('codeBlock')),
      replaced(/^---$/, () => nodeType('rule').create()),
      replaced(/^\[\s?\]\s$/, () =>
        nodeType('taskList').create(null, nodeType('taskItem').create({ state: 'TODO' })),
      ),
      replaced(/^<>\s$/, () =>
        nodeType('decisionList').create(null, nodeType('decisionItem').create()),
      ),
    ],
  });
}

function replaced(
  pattern: RegExp,
  node: () => ReturnType<ReturnType<typeof nodeType>['create']>,
): InputRule {
  return new InputRule(pattern, (state, _, start, end) =>
    insertBlock(state.tr.delete(start, end), node()),
  );
}
