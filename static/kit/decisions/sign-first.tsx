import { lazy } from '../loading/lazy';
import { SectionMessage } from '../section-message';
import { wording } from './words';

const Authenticator = lazy(
  async () => (await import('../second-factor/authenticator')).Authenticator,
);

/** In place of the decision, for those who have nothing to sign it with yet. */
export function SignFirst({ onReady }: { onReady: () => void }) {
  return (
    <div class="stack">
      <SectionMessage kind="info" title={wording().signFirst} />
      <Authenticator onChanged={onReady} />
    </div>
  );
}
