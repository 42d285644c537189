import type { DriftItem } from '../../../../src/contracts/drift';
import { FactChanges } from './fact-changes';
import { wording } from './words';

type TextItem = Extract<DriftItem, { kind: 'text' }>;

function TextChange({ item }: { item: TextItem }) {
  const words = wording();
  const { change, heading, before, after } = item;
  return (
    <>
      <p class="strong">
        {words.under(heading)}: {words.text[change]}
      </p>
      {before && (
        <p>
          <del>{before}</del>
        </p>
      )}
      {after && (
        <p>
          <ins>{after}</ins>
        </p>
      )}
      {!before && !after && <p class="hint">{words.without}</p>}
    </>
  );
}

function sentence(item: Exclude<DriftItem, TextItem>): string {
  const words = wording();
  switch (item.kind) {
    case 'title':
      return words.titleChanged(item.before, item.after);
    case 'body':
      return words.bodyChanged;
    case 'attachment':
      return words.attachment[item.change](item.title, item.newTitle ?? '');
    case 'asset':
      return words.asset[item.change](item.name);
    case 'document':
      return words.document[item.change](item.name);
  }
}

/** Exactly what is no longer as it was approved. */
export function Drift({ items }: { items: readonly DriftItem[] }) {
  const words = wording();
  if (items.length === 0) return null;
  return (
    <section class="stack-s" aria-label={words.drift}>
      <h2>{words.drift}</h2>
      <ul class="drift">
        {items.map((item, index) => (
          <li key={index}>
            {item.kind === 'text' ? (
              <TextChange item={item} />
            ) : (
              <>
                <p class="strong">{sentence(item)}</p>
                {item.kind === 'asset' && <FactChanges facts={item.facts} />}
              </>
            )}
          </li>
        ))}
      </ul>
      <p class="hint">{words.driftHint}</p>
    </section>
  );
}
