import type { PageState, PreflightItem } from '../../../src/contracts/approval';
import { formatDay } from '../../kit/dates';
import { ALERT, BLOCKED, CHECK } from '../../kit/icons';
import type { IconShape } from '../../kit/icons';
import { Lozenge } from '../../kit/lozenge';
import type { Tone } from '../../kit/lozenge';
import { surroundings } from '../../kit/surroundings';
import { openPageEditor } from '../../kit/places';
import { AssetActions } from './assets/asset-actions';
import type { PageActions } from './use-page';
import { preflightWording, wording } from './words';

const LOOKS: Record<PreflightItem['level'], { tone: Tone; icon: IconShape; rank: number }> = {
  block: { tone: 'danger', icon: BLOCKED, rank: 0 },
  warn: { tone: 'warning', icon: ALERT, rank: 1 },
  ok: { tone: 'success', icon: CHECK, rank: 2 },
};

const KINDS: readonly PreflightItem['kind'][] = [
  'connection',
  'asset',
  'attachment',
  'link',
  'metadata',
  'record-rule',
  'permission',
];

function sentenceOf({ code, values }: PreflightItem): string {
  const date = values['date'];
  const readable = { ...values, ...(date && { date: formatDay(date, surroundings()) }) };
  // A newer server may send a code that this bundle does not know yet.
  const sentences: Partial<Record<string, (values: Record<string, string>) => string>> =
    preflightWording();
  return sentences[code]?.(readable) ?? code;
}

interface ItemProps extends Pick<PageActions, 'act'> {
  item: PreflightItem;
  state: PageState;
  onRetry: () => void;
}

function Item({ item, state, act, onRetry }: ItemProps) {
  const words = wording();
  const run: Partial<Record<PreflightItem['action'], () => void>> = {
    'edit-page': () => openPageEditor(state.pageId),
    retry: onRetry,
  };
  const press = run[item.action];
  return (
    <li class="check">
      <Lozenge {...LOOKS[item.level]} text={words.levels[item.level]} />
      <div>
        <p>
          <span class="strong">{item.subject}</span> <span>{sentenceOf(item)}</span>
        </p>
        {press ? (
          <button
            type="button"
            class="link-button"
            aria-label={`${words.actions[item.action]}: ${item.subject}`}
            onClick={press}
          >
            {words.actions[item.action]}
          </button>
        ) : (
          <p class="hint">{words.actions[item.action]}</p>
        )}
        <AssetActions item={item} state={state} act={act} onChanged={onRetry} />
      </div>
    </li>
  );
}

interface Props extends Pick<PageActions, 'act'> {
  items: readonly PreflightItem[];
  state: PageState;
  onRetry: () => void;
}

/** The preflight list in groups, the worst of each group first, every line with the one thing that helps. */
export function Checklist({ items, state, act, onRetry }: Props) {
  const words = wording();
  const count = (level: PreflightItem['level']) =>
    items.filter((item) => item.level === level).length;
  const [blocks, warnings] = [count('block'), count('warn')];
  const summary = [blocks > 0 && words.blocked(blocks), warnings > 0 && words.warned(warnings)];
  return (
    <section class="stack-s" aria-label={words.checklist}>
      <p class="strong" role="status">
        {summary.filter(Boolean).join(' · ') || words.checkedFine}
      </p>
      {KINDS.map((kind) => {
        const group = items
          .filter((item) => item.kind === kind)
          .toSorted((a, b) => LOOKS[a.level].rank - LOOKS[b.level].rank);
        if (group.length === 0) return null;
        return (
          <div key={kind}>
            <h3>{words.kinds[kind]}</h3>
            <ul>
              {group.map((item) => (
                <Item key={item.id} item={item} state={state} act={act} onRetry={onRetry} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
