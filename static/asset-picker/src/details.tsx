import type { AssetTile } from '../../../src/contracts/asset';
import { RightsBadges } from '../../kit/assets/rights';
import { endingSoon, reasonsOf } from '../../kit/assets/status';
import { Lozenge } from '../../kit/lozenge';
import { SectionMessage } from '../../kit/section-message';
import { Thumbnail } from './thumbnail';
import { wording } from './words';

/** The asset that is pointed at, before one decides on it. */
export function Details({ tile }: { tile: AssetTile | undefined }) {
  const words = wording();
  const ending = tile && endingSoon(tile.usability);
  return (
    <section class="stack-s" aria-label={words.details}>
      <h2>{words.details}</h2>
      {!tile && <p class="hint">{words.detailsHint}</p>}
      {tile && (
        <>
          <div class="preview">
            <Thumbnail tile={tile} />
          </div>
          <p class="strong">{tile.name}</p>
          <p class="hint">
            {words.kindNames[tile.kind] ?? words.otherKind}, {tile.fileExtension.toUpperCase()}
          </p>
          {!tile.usability.usable && (
            <SectionMessage kind="danger" title={reasonsOf(tile.usability).join(' · ')}>
              <p>{words.cannotInsert}</p>
            </SectionMessage>
          )}
          {ending && (
            <p>
              <Lozenge {...ending} />
            </p>
          )}
          <RightsBadges rights={tile.rights} zone={tile.licenceZone} />
        </>
      )}
    </section>
  );
}
