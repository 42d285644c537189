import type { Rights } from '../../../src/contracts/asset';
import { formatDay } from '../dates';
import { surroundings } from '../surroundings';
import { assetWording } from './words';

interface Props {
  rights: Rights;
  /** IANA zone in which the licence's last day ends; CELUM's own default is UTC. */
  zone: string | undefined;
}

/** Where the asset may be used and until when, to be read without a click. */
export function RightsBadges({ rights, zone = 'UTC' }: Props) {
  const words = assetWording();
  const reader = surroundings();
  const end = rights.licenceEnd;
  const facts: [string, string][] = [
    [words.channels, rights.channels.join(', ')],
    [words.territories, rights.territories.join(', ')],
    [words.licence, end ? words.licenceToShort(formatDay(end, reader), zone) : ''],
  ];
  return (
    <ul class="rights">
      {facts.map(([label, value]) => (
        <li key={label}>
          <span class="label">{label}</span> {value || words.notStated}
        </li>
      ))}
    </ul>
  );
}
