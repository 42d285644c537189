import { useEffect, useRef, useState } from 'preact/hooks';

import type {
  RightsAnswer,
  RightsEvidence,
  RightsSubjects,
} from '../../../../src/contracts/rights-then';
import type { Answer } from '../../../../src/contracts/problem';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { formatDay, formatMoment } from '../../../kit/dates';
import { Dialog } from '../../../kit/dialog';
import { SelectField, TextField } from '../../../kit/field';
import { ALERT, BLOCKED, CHECK, QUESTION } from '../../../kit/icons';
import { Lozenge } from '../../../kit/lozenge';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { Spinner } from '../../../kit/spinner';
import { surroundings } from '../../../kit/surroundings';
import { Facts } from '../facts';
import { wording } from './words';

const LOOKS = {
  cleared: { tone: 'success', icon: CHECK },
  'not-cleared': { tone: 'danger', icon: BLOCKED },
  'not-stated': { tone: 'warning', icon: ALERT },
  'not-known': { tone: 'neutral', icon: QUESTION },
} as const;

function Evidence({ evidence }: { evidence: RightsEvidence }) {
  const words = wording();
  const reader = surroundings();
  const { facts, assetVersion } = evidence;
  const list = (values: readonly string[]) => values.join(', ') || words.notStated;
  return (
    <Facts
      rows={[
        [words.then.approval, words.then.ofRound(evidence.pageVersion, evidence.round)],
        [words.then.approvedAt, formatMoment(evidence.approvedAt, reader)],
        [words.then.assetVersion, words.version(assetVersion.number)],
        [words.facts.approval, words.approvals[facts.approval]],
        [words.facts.channels, list(facts.channels)],
        [words.facts.territories, list(facts.territories)],
        [
          words.facts.licenceEnd,
          facts.licenceEnd ? formatDay(facts.licenceEnd, reader) : words.notStated,
        ],
        [words.then.readAt, formatMoment(evidence.readAt, reader)],
        [words.checksum, evidence.checksum ?? words.notStated],
        [words.then.snapshot, evidence.snapshotHash],
        [words.then.fingerprint, evidence.fingerprint],
      ]}
    />
  );
}

function Verdict({ answer, day }: { answer: RightsAnswer; day: string }) {
  const words = wording();
  const { verdict, reasons, evidence, before } = answer;
  const shown = evidence ?? before;
  const section = useRef<HTMLElement>(null);
  // The question fills the dialog; the answer must not stay out of sight.
  useEffect(() => section.current?.scrollIntoView({ block: 'start' }), [answer]);
  return (
    <section class="stack-s" aria-live="polite" ref={section}>
      <p>
        <Lozenge {...LOOKS[verdict]} text={words.then.verdicts[verdict]} />
      </p>
      {reasons.length > 0 && (
        <p>{reasons.map((reason) => words.then.reasons[reason]).join(', ')}</p>
      )}
      {verdict === 'not-known' && (
        <p>
          {words.then.nothingOn(formatDay(day, surroundings()))}{' '}
          {before
            ? words.then.lastBefore(formatDay(before.day, surroundings()))
            : words.then.nothingBefore}
        </p>
      )}
      {shown && (
        <>
          <h3>{words.then.evidence}</h3>
          <Evidence evidence={shown} />
        </>
      )}
    </section>
  );
}

function Question({ subjects }: { subjects: RightsSubjects }) {
  const words = wording();
  const [assetId, setAssetId] = useState(String(subjects.assets[0]?.assetId ?? ''));
  const [day, setDay] = useState(subjects.days.at(-1)?.day ?? '');
  const [channel, setChannel] = useState('');
  const [territory, setTerritory] = useState('');
  const [answer, setAnswer] = useState<{ day: string; got: Answer<RightsAnswer> }>();
  const [busy, setBusy] = useState(false);
  const any = { value: '', label: words.then.any };
  const options = (values: readonly string[]) => [
    any,
    ...values.map((value) => ({ value, label: value })),
  ];
  const find = async () => {
    setBusy(true);
    const question = { assetId: Number(assetId), day, channel, territory };
    setAnswer({ day, got: await ask('page.rightsThen', question) });
    setBusy(false);
  };
  return (
    <div class="stack">
      <SelectField
        label={words.then.asset}
        value={assetId}
        options={subjects.assets.map((one) => ({ value: String(one.assetId), label: one.name }))}
        onChange={setAssetId}
      />
      <TextField
        label={words.then.day}
        type="date"
        value={day}
        hint={words.then.days(
          subjects.days.map((one) =>
            words.then.dayOf(formatDay(one.day, surroundings()), one.pageVersion),
          ),
        )}
        onChange={setDay}
      />
      <SelectField
        label={words.then.channel}
        value={channel}
        options={options(subjects.channels)}
        onChange={setChannel}
      />
      <SelectField
        label={words.then.territory}
        value={territory}
        options={options(subjects.territories)}
        onChange={setTerritory}
      />
      <div>
        <Button look="primary" busy={busy} disabled={day === ''} onPress={() => void find()}>
          {words.then.ask}
        </Button>
      </div>
      {answer &&
        (answer.got.ok ? (
          <Verdict answer={answer.got.value} day={answer.day} />
        ) : (
          <ProblemMessage problem={answer.got.problem} onRetry={() => void find()} />
        ))}
    </div>
  );
}

function Screen({ onClose }: { onClose: () => void }) {
  const words = wording();
  const [subjects, setSubjects] = useState<Answer<RightsSubjects>>();
  const load = () => {
    setSubjects(undefined);
    void ask('page.rightsSubjects', {}).then(setSubjects);
  };
  useEffect(load, []);
  return (
    <Dialog
      title={words.then.title}
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.close}</Button>}
    >
      <p class="subtle">{words.then.lead}</p>
      {!subjects && <Spinner text={words.then.loading} />}
      {subjects && !subjects.ok && <ProblemMessage problem={subjects.problem} onRetry={load} />}
      {subjects?.ok &&
        (subjects.value.assets.length === 0 ? (
          <p>{words.then.nothing}</p>
        ) : (
          <Question subjects={subjects.value} />
        ))}
    </Dialog>
  );
}

/** "Was this cleared for web in Austria on 3 March?", answered with the evidence. */
export function RightsThen() {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button look="subtle" onPress={() => setOpen(true)}>
        {wording().then.open}
      </Button>
      {open && <Screen onClose={() => setOpen(false)} />}
    </div>
  );
}
