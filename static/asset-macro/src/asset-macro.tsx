import { useEffect, useState } from 'preact/hooks';

import type { Answer } from '../../../src/contracts/problem';
import type { ResolverOutput } from '../../../src/contracts/resolvers';
import { readReferences } from '../../kit/assets/references';
import type { Reference } from '../../kit/assets/references';
import { ask, tellReady } from '../../kit/bridge';
import { loadWords } from '../../kit/dictionary';
import { surroundings } from '../../kit/surroundings';
import { AssetCard } from './asset-card';
import type { messages as parts } from './messages';
import { wording } from './words';
import '../../kit/assets/assets.css';
import './macro.css';

type Found = ResolverOutput<'assets.cards'>[number];
type Messages = typeof parts;

const idOf = (found: Found): number => (found.kind === 'card' ? found.card.id : found.assetId);

/** The answer to each reference; the server answers in order, and anything missing is not shown as something else. */
function answerTo(reference: Reference, index: number, found: readonly Found[]): Found {
  const assetId = Number(reference.asset);
  const same = (candidate: Found | undefined) => candidate && idOf(candidate) === assetId;
  const inOrder = found[index];
  if (inOrder && same(inOrder)) return inOrder;
  return found.find(same) ?? { kind: 'gone', assetId, name: null };
}

function Waiting({ reference }: { reference: Reference }) {
  return (
    <div class={`card ${reference.size}`}>
      <div class="frame">
        <div class="blank" role="status">
          <span class="ring" aria-hidden="true" />
          {wording().asking}
        </div>
      </div>
      <div class="facts waiting" />
    </div>
  );
}

interface PlaceProps {
  reference: Reference;
  found: Found | undefined;
  messages: Messages | undefined;
}

function Place({ reference, found, messages }: PlaceProps) {
  if (found?.kind === 'card') {
    return <AssetCard reference={reference} card={found.card} stale={false} />;
  }
  if (found?.kind === 'stale' && found.card) {
    return <AssetCard reference={reference} card={found.card} stale />;
  }
  if (found && messages) return <messages.NoCard found={found} />;
  return <Waiting reference={reference} />;
}

const needsMessages = (answer: Answer<Found[]>) =>
  !answer.ok || answer.value.some((found) => !('card' in found) || found.card === null);

/** Every reference of one macro: a card, or several as a gallery, from one call. */
export function AssetMacro() {
  const { extension, locale, localId, language } = surroundings();
  const references = readReferences(extension['config']);
  const count = references.length;
  const [answer, setAnswer] = useState<Answer<Found[]>>();
  // Most pages need no message, so most readers do not load them.
  const [messages, setMessages] = useState<Messages>();

  const load = async () => {
    setAnswer(undefined);
    const wanted = references.slice(0, 50).map(({ asset, mode, version }) => ({
      assetId: Number(asset),
      versionId: mode === 'pinned' ? Number(version) : null,
    }));
    const answered = await (count > 0 && ask('assets.cards', { references: wanted, locale }));
    if (!answered || needsMessages(answered)) {
      const { messages: loaded } = await import('./messages');
      await loadWords(language);
      setMessages(loaded);
    }
    if (answered) setAnswer(answered);
  };
  useEffect(() => void load(), []);
  const drawn = answer !== undefined || messages !== undefined;
  useEffect(() => {
    if (drawn) void tellReady(localId);
  }, [drawn]);

  if (count === 0) return messages ? <messages.Empty /> : <div class="frame" />;
  if (answer && !answer.ok && messages) {
    return <messages.Failed problem={answer.problem} count={count} onRetry={() => void load()} />;
  }
  const found = answer?.ok ? answer.value : undefined;
  return (
    <div class={count > 1 ? 'gallery' : 'single'}>
      {references.map((reference, index) => (
        <Place
          key={index}
          reference={reference}
          found={found && answerTo(reference, index, found)}
          messages={messages}
        />
      ))}
    </div>
  );
}
