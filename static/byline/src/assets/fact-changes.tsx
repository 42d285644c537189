import type { FactChange } from '../../../../src/contracts/drift';
import { formatDay } from '../../../kit/dates';
import { surroundings } from '../../../kit/surroundings';
import { wording } from './words';

function valueOf(fact: FactChange['fact'], value: string): string {
  const words = wording();
  if (value === '') return words.notStated;
  const approvals: Partial<Record<string, string>> = words.approvals;
  switch (fact) {
    case 'approval':
      return approvals[value] ?? value;
    case 'withdrawn':
      return value === 'true' ? words.yes : words.no;
    case 'licenceEnd':
    case 'availableFrom':
    case 'availableUntil':
      return formatDay(value, surroundings());
    case 'channels':
    case 'territories':
    case 'languages':
      return value;
  }
}

/** What the rights were and what they are. */
export function FactChanges({ facts }: { facts: readonly FactChange[] }) {
  const words = wording();
  return (
    <ul class="facts-changed">
      {facts.map(({ fact, before, after }) => (
        <li key={fact}>
          {words.facts[fact]}: <del>{valueOf(fact, before)}</del> <ins>{valueOf(fact, after)}</ins>
        </li>
      ))}
    </ul>
  );
}
