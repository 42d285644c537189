import { useState } from 'preact/hooks';

import type { PageState, PreflightItem } from '../../../../src/contracts/approval';
import type { AssetReference } from '../../../../src/contracts/asset';
import { readReferences } from '../../../kit/assets/references';
import { ask } from '../../../kit/bridge';
import { openDialog } from '../../../kit/bridge-actions';
import { formatMoment } from '../../../kit/dates';
import { surroundings } from '../../../kit/surroundings';
import { nameOf } from '../people';
import type { PageActions } from '../use-page';
import { ReasonDialog } from './reason-dialog';
import { wording } from './words';

interface Props extends Pick<PageActions, 'act'> {
  item: PreflightItem;
  state: PageState;
  /** The list has to be read again. */
  onChanged: () => void;
}

/** The picker, with the asset that is to be replaced in it; answers the one that was chosen instead. */
function choose(assetId: number, onChosen: (reference: AssetReference) => void): void {
  void openDialog({
    resource: 'asset-picker',
    title: wording().replaceTitle,
    size: 'max',
    context: { replace: assetId },
    onClose: (chosen: unknown) => {
      const [reference] = readReferences(chosen);
      if (!reference) return;
      const { asset, mode, version, rendition, size } = reference;
      onChosen({
        asset,
        mode,
        size,
        ...(version !== undefined && { version }),
        ...(rendition !== undefined && { rendition }),
      });
    },
  });
}

/** What a person may do about an asset that stands in the way: replace it, ask for renewal, let it through. */
export function AssetActions({ item, state, act, onChanged }: Props) {
  const words = wording();
  const { assetId, subject, action, others = [], override } = item;
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  if (assetId === undefined) return null;

  const replace = () =>
    choose(assetId, (reference) => {
      const order = { pageVersion: state.pageVersion, assetId, reference };
      void act(() => ask('page.replaceAsset', order)).then((done) => {
        if (!done) return;
        setSaid(words.replaced);
        onChanged();
      });
    });
  const renew = async () => {
    setBusy(true);
    const answer = await ask('page.requestRenewal', { assetId });
    setBusy(false);
    if (answer.ok) setSaid(words.renewalSent);
  };
  const letThrough = async (reason: string) => {
    setBusy(true);
    const answer = await ask('page.override', { assetId, reason });
    setBusy(false);
    setAsking(false);
    if (answer.ok) onChanged();
  };
  const links: [string, boolean, () => void][] = [
    [words.replace, action === 'replace' && state.mayEdit === true, replace],
    [words.renewal, others.includes('request-renewal'), () => void renew()],
    [
      words.override,
      others.includes('override') && state.mayOverride === true,
      () => setAsking(true),
    ],
  ];
  return (
    <>
      {override && (
        <p class="hint">
          {words.overridden(nameOf(state, override.by), formatMoment(override.at, surroundings()))}:
          “{override.reason}”
        </p>
      )}
      <p class="row">
        {links
          .filter(([, may]) => may)
          .map(([label, , press]) => (
            <button
              key={label}
              type="button"
              class="link-button"
              aria-label={`${label}: ${subject}`}
              aria-disabled={busy ? 'true' : undefined}
              onClick={() => !busy && press()}
            >
              {label}
            </button>
          ))}
      </p>
      <p class="hint" role="status">
        {said}
      </p>
      {asking && (
        <ReasonDialog
          title={words.overrideTitle(subject)}
          text={words.overrideText}
          action={words.letThrough}
          busy={busy}
          onReason={(reason) => void letThrough(reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
