import { useEffect, useRef } from 'preact/hooks';

import type { PageState } from '../../../src/contracts/approval';
import { SYSTEM_NAMES } from '../../kit/systems';
import { Button } from '../../kit/button';
import { lazy } from '../../kit/loading/lazy';
import { SectionMessage } from '../../kit/section-message';
import { Drift } from './assets/drift';
import { Newer } from './assets/newer';
import { RightsCheck } from './assets/rights-check';
import { RightsThen } from './assets/rights-then';
import { Publication } from './publication';
import type { PageActions } from './use-page';
import { Timeline } from './timeline';
import { wording } from './words';

const Proof = lazy(async () => (await import('./proof/proof')).Proof);

export type StepName = 'submit' | 'withdraw' | 'approve' | 'reject' | 'publish';

interface Props extends Pick<PageActions, 'act' | 'busy'> {
  state: PageState;
  /** Something was done that is worth saying. */
  onSaid: (text: string) => void;
  onStep: (step: StepName) => void;
  onRetry: () => void;
  /** A step was just left: the focus comes back to what can be done next. */
  returned: boolean;
}

function Actions({ state, onStep, returned }: Pick<Props, 'state' | 'onStep' | 'returned'>) {
  const words = wording();
  const { may, status, missing } = state;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (returned) row.current?.querySelector('button')?.focus();
  }, []);
  const again = status === 'changed-since-approval';
  return (
    <div class="row" ref={row}>
      {may.submit && (
        <Button look="primary" onPress={() => onStep('submit')}>
          {again ? words.submitAgain : words.submit}
        </Button>
      )}
      {may.decide && (
        <Button look="primary" onPress={() => onStep('approve')}>
          {words.approve}
        </Button>
      )}
      {may.decide && <Button onPress={() => onStep('reject')}>{words.reject}</Button>}
      {may.publish && !missing.includes('opentext') && (
        <Button look="primary" onPress={() => onStep('publish')}>
          {words.publish}
        </Button>
      )}
      {may.withdraw && (
        <Button look="subtle" onPress={() => onStep('withdraw')}>
          {words.withdraw}
        </Button>
      )}
    </div>
  );
}

/** Where the page stands and what may be done now. */
export function Overview({ state, act, busy, onStep, onRetry, onSaid, returned }: Props) {
  const words = wording();
  const systems = state.missing.map((system) => SYSTEM_NAMES[system]).join(', ');
  return (
    <div class="stack">
      <Actions state={state} onStep={onStep} returned={returned} />
      {state.may.publish && systems && (
        <SectionMessage kind="warning" title={words.missing(systems)} />
      )}
      <Drift items={state.drift ?? []} />
      <Newer state={state} act={act} busy={busy} onSaid={onSaid} />
      {state.mayOverride && <RightsCheck state={state} act={act} />}
      {state.publication && (
        <Publication
          publication={state.publication}
          busy={busy}
          mayRetry={state.mayEdit ?? true}
          onRetry={onRetry}
        />
      )}
      <Timeline state={state} />
      {(state.round?.approvedState?.assets.length ?? 0) > 0 && <RightsThen />}
      {state.round && <Proof />}
    </div>
  );
}
