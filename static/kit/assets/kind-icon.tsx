import { FILM, Icon, PAPER, PICTURE, SOUND } from '../icons';
import type { IconShape } from '../icons';

const SHAPES: Record<string, IconShape> = { IMAGE: PICTURE, VIDEO: FILM, AUDIO: SOUND };

/** A picture of the kind of file, for where no picture of the file itself can be shown. */
export function KindIcon({ kind }: { kind: string }) {
  return <Icon shape={SHAPES[kind] ?? PAPER} />;
}
