import { useState } from 'preact/hooks';

import { Entries } from '../../../kit/audit/entries';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { SectionMessage } from '../../../kit/section-message';
import { Spinner } from '../../../kit/spinner';
import { surroundings } from '../../../kit/surroundings';
import { usePack } from './use-pack';
import { wording } from './words';

/** What an auditor takes away: the evidence pack, and the page's part of the audit log. */
export function Proof() {
  const words = wording();
  const [open, setOpen] = useState(false);
  return (
    <section class="stack-s" aria-label={words.title}>
      <h2>{words.title}</h2>
      <Pack />
      <div>
        <Button look="subtle" onPress={() => setOpen(!open)}>
          {open ? words.hideLog : words.showLog}
        </Button>
      </div>
      {open && <Entries about="page" load={(cursor) => ask('page.audit', { cursor })} />}
    </section>
  );
}

function Pack() {
  const words = wording();
  const { pack, problem, busy, damaged, underWay, order, download } = usePack();
  const ready = pack?.phase === 'ready';
  return (
    <>
      <p class="hint">{words.intro}</p>
      <div role="status">
        {pack && underWay && <Spinner text={phaseText(pack.phase)} />}
        {ready && <SectionMessage kind="success" title={words.ready(sizeText(pack.size))} />}
      </div>
      {problem && <ProblemMessage problem={problem} />}
      {damaged && <SectionMessage kind="danger" title={words.damaged} urgent />}
      {!underWay && !ready && (
        <div>
          <Button busy={busy} onPress={() => void order()}>
            {words.order}
          </Button>
        </div>
      )}
      {ready && (
        <>
          <div class="row">
            <Button look="primary" busy={busy} onPress={() => void download()}>
              {words.download}
            </Button>
            <Button look="subtle" onPress={() => void order()}>
              {words.again}
            </Button>
          </div>
          <p class="hint">{words.howTo}</p>
        </>
      )}
    </>
  );
}

const phaseText = (phase: string): string => {
  const { phases } = wording();
  return phase === 'reading' || phase === 'drawing' || phase === 'packing'
    ? phases[phase]
    : phases.queued;
};

const sizeText = (bytes: number): string =>
  new Intl.NumberFormat(surroundings().locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(Math.max(0.1, bytes / 1_000_000));
