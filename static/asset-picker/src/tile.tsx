import type { AssetTile } from '../../../src/contracts/asset';
import { endingSoon, refusalOf } from '../../kit/assets/status';
import { assetWording } from '../../kit/assets/words';
import { formatDay } from '../../kit/dates';
import { CHECK, Icon } from '../../kit/icons';
import { Lozenge } from '../../kit/lozenge';
import { surroundings } from '../../kit/surroundings';
import { Thumbnail } from './thumbnail';
import { wording } from './words';

const statusOfTile = ({ usability }: AssetTile) =>
  refusalOf(usability) ??
  endingSoon(usability) ?? { tone: 'success' as const, icon: CHECK, text: wording().usable };

function Where({ rights }: AssetTile) {
  const words = assetWording();
  const where = [rights.channels, rights.territories]
    .filter((list) => list.length > 0)
    .map((list) => list.join(', '));
  const end = rights.licenceEnd && formatDay(rights.licenceEnd, surroundings());
  return (
    <p class="hint">
      <span class="block cut">{where.join(' · ') || words.reasons['rights-missing']('')}</span>
      <span class="block cut">{end && wording().until(end)}</span>
    </p>
  );
}

export function Tile({ tile, selected }: { tile: AssetTile; selected: boolean }) {
  return (
    <>
      <div class="tile-picture">
        <Thumbnail tile={tile} />
        {selected && (
          <span class="tick">
            <Icon shape={CHECK} />
          </span>
        )}
        <span class="extension">{tile.fileExtension.toUpperCase()}</span>
      </div>
      <div class="tile-facts">
        <p class="strong cut">{tile.name}</p>
        <Lozenge {...statusOfTile(tile)} />
        <Where {...tile} />
      </div>
    </>
  );
}
