import { card } from './celum';
import type { Server, Stage, Theatre } from './stage';

const HERO = { asset: '4711', mode: 'follow', size: 'medium' };

interface Options {
  references?: unknown[];
  server?: Server;
  isEditing?: boolean;
  locale?: string;
  dark?: boolean;
  accountId?: string | undefined;
}

export const drawn: NonNullable<Server['assets.cards']> = () => ({
  ok: true,
  value: [{ kind: 'card', card: card() }],
});

/** A placed macro that follows "Hero summer", unless told otherwise. */
export const openMacro = (
  theatre: Theatre,
  { references = [HERO], server, isEditing = false, ...scene }: Options = {},
): Promise<Stage> =>
  theatre.play({
    resource: 'asset-macro',
    extension: { type: 'macro', isEditing, config: { references } },
    server: {
      'assets.cards': drawn,
      'assets.picture': ({ assetId }) => ({
        ok: true,
        value: { url: theatre.picture(`asset ${assetId}`) },
      }),
      ...server,
    },
    size: { width: 760, height: 480 },
    ...scene,
  });

export const figure = ({ page }: Stage) => page.getByRole('figure');
