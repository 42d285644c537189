import type { PublicationView } from '../../../src/contracts/approval';
import type { RecordView } from '../../../src/contracts/records';
import { Button } from '../../kit/button';
import { formatDay, formatMoment, formatTime } from '../../kit/dates';
import { ALERT, CLOCK, Icon, SEAL } from '../../kit/icons';
import { Lozenge } from '../../kit/lozenge';
import { sentencesOf } from '../../kit/problems/sentences';
import { Spinner } from '../../kit/spinner';
import { surroundings } from '../../kit/surroundings';
import { Facts } from './facts';
import { openInNewTab } from '../../kit/places';
import { wording } from './words';

function RecordPanel({ record }: { record: RecordView }) {
  const words = wording();
  const reader = surroundings();
  return (
    <section class="record stack-s" aria-label={words.record}>
      <h2>
        <Icon shape={SEAL} /> {words.record} {record.number}
      </h2>
      <Facts
        rows={[
          [words.facts.name, record.name],
          [words.recordVersion, String(record.version)],
          [words.facts.classification, record.classification ?? words.unknown],
          [words.retentionRule, record.retentionRule ?? words.unknown],
          [
            words.retentionEnd,
            record.retentionEnd ? formatDay(record.retentionEnd, reader) : words.unknown,
          ],
          [words.recordFiled, formatMoment(record.filedAt, reader)],
        ]}
      />
      <div>
        <Button onPress={() => openInNewTab(record.url)}>{words.openRecord}</Button>
      </div>
    </section>
  );
}

function Progress({ publication }: { publication: PublicationView }) {
  const words = wording();
  const { state, nextTryAt, attempts, problem } = publication;
  if (state === 'running') return <Spinner text={words.running} />;
  const sentences = problem && sentencesOf(problem, state !== 'needs-attention');
  return (
    <>
      <p role="status">
        <Lozenge
          tone={state === 'needs-attention' ? 'danger' : 'info'}
          icon={state === 'needs-attention' ? ALERT : CLOCK}
          text={
            state === 'needs-attention'
              ? words.attention
              : nextTryAt
                ? words.queuedNext(formatTime(nextTryAt, surroundings()))
                : words.queued
          }
        />
      </p>
      {sentences && (
        <p>
          {sentences.happened} {sentences.help}
        </p>
      )}
      {problem?.reference && <p class="hint">{words.reference(problem.reference)}</p>}
      {attempts > 0 && <p class="hint">{words.attempts(attempts)}</p>}
    </>
  );
}

interface Props {
  publication: PublicationView;
  busy: boolean;
  /** Those who may edit the page may have it tried again. */
  mayRetry: boolean;
  onRetry: () => void;
}

/** Where the publication stands, up to the record. */
export function Publication({ publication, busy, mayRetry, onRetry }: Props) {
  const words = wording();
  const { state, record } = publication;
  if (state === 'done' && record) return <RecordPanel record={record} />;
  return (
    <section class="record stack-s" aria-label={words.publication}>
      <h2>{words.publication}</h2>
      <Progress publication={publication} />
      {mayRetry && (state === 'needs-attention' || state === 'waiting') && (
        <div>
          <Button busy={busy} onPress={onRetry}>
            {words.tryNow}
          </Button>
        </div>
      )}
      {state !== 'needs-attention' && <p class="hint">{words.bySelf}</p>}
      {publication.goesOn === true && <p class="hint">{words.goesOn}</p>}
    </section>
  );
}
