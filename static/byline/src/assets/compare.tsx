import { useEffect, useState } from 'preact/hooks';

import type { NewerVersion, VersionComparison } from '../../../../src/contracts/page-assets';
import type { Answer } from '../../../../src/contracts/problem';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { formatMoment } from '../../../kit/dates';
import { Dialog } from '../../../kit/dialog';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { Spinner } from '../../../kit/spinner';
import { surroundings } from '../../../kit/surroundings';
import { Facts } from '../facts';
import { FactChanges } from './fact-changes';
import { wording } from './words';

type Side = VersionComparison['shown'];

function Picture({ assetId, side, name }: { assetId: number; side: Side; name: string }) {
  const [url, setUrl] = useState<string | null>();
  useEffect(() => {
    const wish = { assetId, versionId: side.versionId, renditionId: null };
    void ask('assets.picture', wish).then((answer) => setUrl(answer.ok ? answer.value.url : null));
  }, []);
  if (url === undefined) return <Spinner text={wording().loading} />;
  if (url === null) return <p class="hint">{wording().noPicture}</p>;
  return <img src={url} alt={name} referrerpolicy="no-referrer" onError={() => setUrl(null)} />;
}

const sizeOf = (bytes: number) =>
  new Intl.NumberFormat(surroundings().locale, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1000);

function SideBySide({ found }: { found: VersionComparison }) {
  const words = wording();
  const { assetId, name, shown, available } = found;
  const sides: [string, Side][] = [
    [words.shownNow(words.version(shown.number)), shown],
    [words.version(available.number), available],
  ];
  return (
    <div class="sides">
      {sides.map(([title, side]) => (
        <section key={side.versionId} aria-label={title}>
          <h3>{title}</h3>
          <Picture assetId={assetId} side={side} name={`${name}, ${title}`} />
          <Facts
            rows={[
              [words.file, side.fileName],
              [words.size, side.fileSize === null ? words.notStated : sizeOf(side.fileSize)],
              [
                words.added,
                side.createdAt ? formatMoment(side.createdAt, surroundings()) : words.notStated,
              ],
              [words.checksum, side.checksum ?? words.notStated],
            ]}
          />
        </section>
      ))}
    </div>
  );
}

interface Props {
  newer: NewerVersion;
  onClose: () => void;
}

/** Two versions of an asset: the pictures, the files, and what has changed in the rights. */
export function Compare({ newer, onClose }: Props) {
  const words = wording();
  const [answer, setAnswer] = useState<Answer<VersionComparison>>();
  const load = () => {
    setAnswer(undefined);
    void ask('page.compareVersions', { assetId: newer.assetId }).then(setAnswer);
  };
  useEffect(load, []);
  return (
    <Dialog
      title={words.compareTitle(newer.name)}
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.close}</Button>}
    >
      {!answer && <Spinner text={words.loading} />}
      {answer && !answer.ok && <ProblemMessage problem={answer.problem} onRetry={load} />}
      {answer?.ok && (
        <div class="stack">
          <SideBySide found={answer.value} />
          {answer.value.facts.length === 0 ? (
            <p>{words.sameRights}</p>
          ) : (
            <div class="stack-s">
              <h3>{words.otherRights}</h3>
              <FactChanges facts={answer.value.facts} />
            </div>
          )}
        </div>
      )}
    </Dialog>
  );
}
