import { useRef, useState } from 'preact/hooks';

import { Button, IconButton } from '../kit/button';
import { showFlag } from '../kit/flags';
import { Icon } from '../kit/icons';
import { EmptyState, FailedState, Loading } from '../kit/states';
import { dateAndTime, fileSize } from '../kit/time';
import { useResource } from '../kit/use-resource';
import {
  deleteAttachment,
  downloadPath,
  readAttachments,
  readOperations,
  uploadAttachment,
} from '../rest/pages';
import type { Attachment } from '../rest/shapes';
import { nameOf, useWorld } from '../world';
import { AboutPage } from './about-page';

export function AttachmentsScreen({ pageId }: { pageId: string }) {
  return (
    <AboutPage pageId={pageId} title="Attachments">
      {(page) => <Attachments pageId={page.id} />}
    </AboutPage>
  );
}

function Attachments({ pageId }: { pageId: string }) {
  const [busy, setBusy] = useState(false);
  const found = useResource(`attachments ${pageId}`, async () => {
    const [attachments, operations] = await Promise.all([
      readAttachments(pageId),
      readOperations(pageId),
    ]);
    return { attachments, editable: operations.has('update') };
  });

  const attempt = async (what: string, work: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await work();
      showFlag({ kind: 'success', title: what });
      found.reload();
    } catch (error) {
      showFlag({ kind: 'error', title: `Not done: ${what}`, text: (error as Error).message });
    } finally {
      setBusy(false);
    }
  };
  const send = (file: File, replaces?: Attachment) =>
    void attempt(`“${file.name}” is uploaded`, () => uploadAttachment(pageId, file, replaces?.id));

  if (found.state === 'loading') return <Loading label="Loading the attachments" />;
  if (found.state === 'failed') {
    return (
      <FailedState
        what="The attachments could not be loaded."
        error={found.error}
        retry={found.reload}
      />
    );
  }
  const { attachments, editable } = found.value;
  return (
    <>
      {editable && <FilePicker label="Upload a file" busy={busy} onFile={(file) => send(file)} />}
      {attachments.length === 0 ? (
        <EmptyState icon="attach" title="No attachments">
          <p>Files that you upload here can be used on the page.</p>
        </EmptyState>
      ) : (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">Size</th>
              <th scope="col">Version</th>
              <th scope="col">Modified</th>
              <th scope="col">
                <span class="visually-hidden">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {attachments.map((attachment) => (
              <Row
                key={attachment.id}
                attachment={attachment}
                editable={editable}
                busy={busy}
                replace={(file) => send(file, attachment)}
                remove={() =>
                  void attempt(`“${attachment.title}” is deleted`, () =>
                    deleteAttachment(attachment.id),
                  )
                }
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

interface RowProps {
  attachment: Attachment;
  editable: boolean;
  busy: boolean;
  replace: (file: File) => void;
  remove: () => void;
}

function Row({ attachment, editable, busy, replace, remove }: RowProps) {
  const { people } = useWorld();
  const { title, version, mediaType } = attachment;
  return (
    <tr>
      <td>
        <Icon name={mediaType.startsWith('image/') ? 'image' : 'attach'} />{' '}
        <a href={downloadPath(attachment)} download={title}>
          {title}
        </a>
      </td>
      <td>{fileSize(attachment.fileSize)}</td>
      <td>{version.number}</td>
      <td>
        {dateAndTime(version.createdAt)}
        <br />
        <span class="quiet">{nameOf(people, version.authorId)}</span>
      </td>
      <td class="row-actions">
        {editable && (
          <>
            <FilePicker
              label={`Upload a new version of ${title}`}
              busy={busy}
              onFile={replace}
              small
            />
            <IconButton icon="trash" label={`Delete ${title}`} disabled={busy} onClick={remove} />
          </>
        )}
      </td>
    </tr>
  );
}

interface PickerProps {
  label: string;
  busy: boolean;
  small?: boolean;
  onFile: (file: File) => void;
}

function FilePicker({ label, busy, small, onFile }: PickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = () => input.current?.click();
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      {small ? (
        <IconButton icon="upload" label={label} disabled={busy} onClick={choose} />
      ) : (
        <Button icon="upload" disabled={busy} onClick={choose}>
          {label}
        </Button>
      )}
    </>
  );
}
