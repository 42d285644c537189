import { useEffect, useState } from 'preact/hooks';

import type { AuditCheck, AuditFinding } from '../../../../src/contracts/audit';
import type { ProblemView } from '../../../../src/contracts/problem';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { formatMoment } from '../../../kit/dates';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { SectionMessage } from '../../../kit/section-message';
import { Spinner } from '../../../kit/spinner';
import { surroundings } from '../../../kit/surroundings';
import { wording } from './words';

const LOOK_EVERY_MS = 1500;

/** The last comparison of the log with itself and with the heads outside, and a new one on request. */
export function Check() {
  const words = wording();
  const [check, setCheck] = useState<AuditCheck | null>(null);
  const [problem, setProblem] = useState<ProblemView>();
  const running = check?.state === 'running';

  const take = async (question: ReturnType<typeof ask<'audit.lastCheck'>>) => {
    const answer = await question;
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) setCheck(answer.value);
  };
  useEffect(() => void take(ask('audit.lastCheck', {})), []);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setTimeout(() => void take(ask('audit.lastCheck', {})), LOOK_EVERY_MS);
    return () => clearTimeout(timer);
  }, [check]);

  return (
    <div class="stack-s" role="status">
      {problem && <ProblemMessage problem={problem} />}
      {running && <Spinner text={words.checking} />}
      {check?.state === 'done' && <Outcome check={check} />}
      {!running && (
        <div>
          <Button onPress={() => void take(ask('audit.check', {}))}>{words.check}</Button>
        </div>
      )}
    </div>
  );
}

function Outcome({ check }: { check: AuditCheck }) {
  const words = wording();
  const at = formatMoment(check.finishedAt ?? check.startedAt, surroundings());
  if (check.findings.length === 0) {
    return <SectionMessage kind="success" title={words.whole(check.entries, check.heads, at)} />;
  }
  return (
    <SectionMessage kind="danger" title={words.broken(check.findings.length, at)}>
      <ul>
        {check.findings.map((finding) => (
          <li key={`${finding.code}/${finding.seq}/${finding.where}`}>{sentence(finding)}</li>
        ))}
      </ul>
      <p>{words.brokenNext}</p>
    </SectionMessage>
  );
}

function sentence({ code, seq, where }: AuditFinding): string {
  const words = wording();
  const place = where === 'log' ? words.where.log : words.where.outside(where);
  return `${place}: ${words.findings[code].replace('{seq}', String(seq ?? ''))}`;
}
