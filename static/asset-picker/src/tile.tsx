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

function rightsOf({ rights }: AssetTile): string {
  const words = assetWording();
  const where = [...rights.channels, ...rights.territories].join(', ');
  const end = rights.licenceEnd && `– ${formatDay(rights.licenceEnd, surroundings())}`;
  return [where, end].filter(Boolean).join(' ') || words.reasons['rights-missing']('');
}

/** What a screen reader says of a tile: all that is to be seen on it. */
export function tileName(tile: AssetTile): string {
  const kind = wording().kindNames[tile.kind] ?? wording().otherKind;
  return [tile.name, kind, statusOfTile(tile).text, rightsOf(tile)].join(', ');
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
        <p class="hint cut">{rightsOf(tile)}</p>
      </div>
    </>
  );
}
