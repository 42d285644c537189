import type { AuthenticatorView } from '../../../src/contracts/authenticator';
import { formatMoment } from '../dates';
import { Loaded, useLoaded } from '../loading/loaded';
import { SectionMessage } from '../section-message';
import { surroundings } from '../surroundings';
import { Enrolment } from './enrolment';
import { Recovery } from './recovery';
import { wording } from './words';

const moment = (instant: string) => formatMoment(instant, surroundings());

function Active({ view, onChanged }: { view: AuthenticatorView; onChanged: () => void }) {
  const words = wording();
  return (
    <div class="stack">
      {view.lockedUntil && (
        <SectionMessage kind="warning" title={words.locked(moment(view.lockedUntil))} />
      )}
      <p>
        {view.since && words.active(moment(view.since))} {words.codesLeft(view.recoveryCodesLeft)}
      </p>
      <Recovery onDone={onChanged} />
    </div>
  );
}

/** A person's own second factor: set up, used, lost and set up again. */
export function Authenticator({ onChanged }: { onChanged?: () => void }) {
  const words = wording();
  const { answer, reload, retry } = useLoaded('me.authenticator', {});
  const changed = () => {
    void reload();
    onChanged?.();
  };
  return (
    <section class="stack" aria-label={words.title}>
      <div class="stack-s">
        <h2>{words.title}</h2>
        <p class="subtle">{words.lead}</p>
      </div>
      <Loaded answer={answer} onRetry={retry}>
        {(view) =>
          view.state === 'active' ? (
            <Active view={view} onChanged={changed} />
          ) : (
            <Enrolment onDone={changed} />
          )
        }
      </Loaded>
    </section>
  );
}
