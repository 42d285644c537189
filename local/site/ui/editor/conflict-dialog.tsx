import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';

interface Props {
  /** The version that somebody else published. */
  version: number | undefined;
  viewPath: string;
  keepDraft: () => void;
  onClose: () => void;
}

/** The version in a refusal's words: "… Current Version: [4]. Provided version: [4]". */
export function currentVersionOf(message: string): number | undefined {
  const found = /Current Version: \[(\d+)\]/.exec(message)?.[1];
  return found === undefined ? undefined : Number(found);
}

export function ConflictDialog({ version, viewPath, keepDraft, onClose }: Props) {
  const named = version === undefined ? 'a newer version' : `version ${version}`;
  return (
    <Dialog
      title={`Someone else published ${named}`}
      onClose={onClose}
      footer={
        <>
          <a class="button button-default" href={viewPath} target="_blank" rel="noopener">
            <span>View {named}</span>
          </a>
          <Button appearance="primary" onClick={keepDraft}>
            Keep mine as draft
          </Button>
        </>
      }
    >
      <p>
        The page was changed while you were editing, so yours was not published and theirs was not
        touched. Look at {named}, or keep your changes as a draft: it stays with the page until you
        publish or discard it.
      </p>
    </Dialog>
  );
}
