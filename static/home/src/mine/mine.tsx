import { Authenticator } from '../../../kit/second-factor/authenticator';
import { Deputy } from './deputy';

/** What is a person's own: who decides for them, and what they sign with. */
export function Mine() {
  return (
    <div class="stack">
      <Deputy />
      <Authenticator />
    </div>
  );
}
