import { useRef, useState } from 'preact/hooks';

import type { ProblemView } from '../../../../src/contracts/problem';
import type { CheckResult } from '../../../../src/contracts/settings';
import type { SystemKey } from '../../../../src/contracts/systems';
import { ask } from '../../../kit/bridge';
import { SYSTEM_NAMES } from '../../../kit/systems';
import { allow, notAllowed } from './egress';

type Outcome =
  | { kind: 'none' | 'testing' | 'refused' }
  /** The admin must be told what they will be asked, before Confluence asks. */
  | { kind: 'consent'; hosts: string[] }
  | { kind: 'failed'; problem: ProblemView }
  | { kind: 'tested'; result: CheckResult };

interface Attempt {
  config: Record<string, string>;
  secrets: Record<string, string>;
  hosts: string[];
}

/** Tests what is typed; before that, makes sure that the app may reach the addresses at all. */
export function useTest(system: SystemKey, attempt: () => Attempt) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const working = useRef(false);

  const send = async () => {
    const { config, secrets } = attempt();
    const answer = await ask('settings.testConnection', { system, config, secrets });
    setOutcome(
      answer.ok
        ? { kind: 'tested', result: answer.value }
        : { kind: 'failed', problem: answer.problem },
    );
  };
  const once = async (work: () => Promise<void>) => {
    if (working.current) return;
    working.current = true;
    setOutcome({ kind: 'testing' });
    await work();
    working.current = false;
  };
  const test = () =>
    once(async () => {
      const hosts = await notAllowed(system, attempt().hosts);
      if (hosts.length > 0) setOutcome({ kind: 'consent', hosts });
      else await send();
    });
  const consent = () =>
    once(async () => {
      if (await allow(system, attempt().hosts, SYSTEM_NAMES[system])) await send();
      else setOutcome({ kind: 'refused' });
    });
  return { outcome, test, consent, dismiss: () => setOutcome({ kind: 'none' }) };
}

export type TestOutcome = Outcome;
