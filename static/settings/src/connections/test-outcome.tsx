import type { CheckResult } from '../../../../src/contracts/settings';
import { Button } from '../../../kit/button';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { SectionMessage } from '../../../kit/section-message';
import type { TestOutcome } from './use-test';
import { wording } from './words';

function Result({ result, onAllow }: { result: CheckResult; onAllow: () => void }) {
  const words = wording();
  if (result.problem) {
    return (
      <ProblemMessage problem={result.problem}>
        {result.problem.code === 'egress-denied' && (
          <div>
            <Button onPress={onAllow}>{words.allow}</Button>
          </div>
        )}
      </ProblemMessage>
    );
  }
  return (
    <div class="stack-s" role="status">
      <SectionMessage kind="success" title={words.works(result.account ?? '')}>
        <p>{words.measured(result.version ?? '', result.milliseconds)}</p>
      </SectionMessage>
      {result.warnings.length > 0 && (
        <SectionMessage kind="warning">
          <ul class="stack-s">
            {result.warnings.map(({ code, subject = '' }) => (
              <li key={code + subject}>
                {words.warnings[code]?.(subject) ?? words.otherWarning(code, subject)}
              </li>
            ))}
          </ul>
        </SectionMessage>
      )}
    </div>
  );
}

interface Props {
  outcome: TestOutcome;
  onAllow: () => void;
}

/** What the test found: who one is signed in as, what to look at, or what to repair. */
export function TestOutcomeMessage({ outcome, onAllow }: Props) {
  const words = wording();
  switch (outcome.kind) {
    case 'tested':
      return <Result result={outcome.result} onAllow={onAllow} />;
    case 'failed':
      return <ProblemMessage problem={outcome.problem} />;
    case 'refused':
      return (
        <SectionMessage kind="danger" title={words.consentRefused} urgent>
          <div>
            <Button onPress={onAllow}>{words.allow}</Button>
          </div>
        </SectionMessage>
      );
    case 'none':
    case 'testing':
    case 'consent':
      return null;
  }
}
