import { useEffect, useRef, useState } from 'preact/hooks';

import type { AssetCard } from '../../../src/contracts/asset';
import { KindIcon } from '../../kit/assets/kind-icon';
import { assetWording } from '../../kit/assets/words';
import { ask } from '../../kit/bridge';

interface Props {
  card: AssetCard;
  rendition: string | undefined;
}

type State =
  { phase: 'far' | 'asked' | 'none' | 'failed' } | { phase: 'there'; url: string; attempt: number };

/**
 * The asset's picture, asked for when it comes near the viewport. Its place is kept from the start. A signed
 * address may have ended by the time it is used, so a picture that does not load is asked for once more.
 */
export function Picture({ card, rendition }: Props) {
  const words = assetWording();
  const frame = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>({ phase: 'far' });

  const load = async (attempt: number) => {
    setState({ phase: 'asked' });
    const answer = await ask('assets.picture', {
      assetId: card.id,
      versionId: card.versionId,
      renditionId: rendition === undefined ? null : Number(rendition),
    });
    if (!answer.ok) setState({ phase: 'failed' });
    else if (answer.value.url === null) setState({ phase: 'none' });
    else setState({ phase: 'there', url: answer.value.url, attempt });
  };
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        void load(1);
      },
      { rootMargin: '400px' },
    );
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);

  const ratio = card.width && card.height ? card.width / card.height : 1.5;
  return (
    <div class="frame" ref={frame} style={{ aspectRatio: String(Math.max(0.6, ratio)) }}>
      {state.phase === 'there' ? (
        <img
          src={state.url}
          alt={card.altText ?? card.name}
          referrerpolicy="no-referrer"
          onError={() => {
            if (state.attempt === 1) void load(2);
            else setState({ phase: 'failed' });
          }}
        />
      ) : (
        <div class="blank">
          <KindIcon kind={card.kind} />
          {state.phase === 'failed' && words.pictureFailed}
          {state.phase === 'none' && words.noPicture}
          {(state.phase === 'far' || state.phase === 'asked') && words.pictureComes}
        </div>
      )}
    </div>
  );
}
