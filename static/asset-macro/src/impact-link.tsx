import { useState } from 'preact/hooks';

import { loadWords } from '../../kit/dictionary';
import { surroundings } from '../../kit/surroundings';
import type { Impact as Loaded } from './impact/impact';
import { wording } from './words';

/** Few readers ask what depends on an asset, so only they load the answer's screen. */
export function ImpactLink({ assetId }: { assetId: number }) {
  const [Impact, setImpact] = useState<typeof Loaded>();
  const load = async () => {
    const found = await import('./impact/impact');
    await loadWords(surroundings().language);
    setImpact(() => found.Impact);
  };
  if (Impact) return <Impact assetId={assetId} />;
  return (
    <button type="button" class="details" onClick={() => void load()}>
      {wording().impact}
    </button>
  );
}
