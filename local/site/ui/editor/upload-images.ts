import type { EditorView } from 'prosemirror-view';

import { showFlag } from '../kit/flags';
import { downloadPath, uploadAttachment } from '../rest/pages';
import type { Draft } from './editor-screen';
import { insertBlock } from './insert-block';
import { nodeType } from './keys';

/** Attaches the pictures to the page and puts them at the cursor, one after the other. */
export async function uploadImages(view: EditorView, draft: Draft, files: File[]): Promise<void> {
  for (const file of files) {
    try {
      const named = await withFreeName(draft, file);
      const attachment = await uploadAttachment(draft.page.id, named);
      if (!attachment) throw new Error('The site did not keep the file.');
      draft.files.set(attachment.fileId, downloadPath(attachment));
      const size = await sizeOf(file);
      const media = nodeType('media').create({
        type: 'file',
        id: attachment.fileId,
        collection: `contentId-${draft.page.id}`,
        alt: file.name,
        ...size,
      });
      view.dispatch(
        insertBlock(view.state.tr, nodeType('mediaSingle').create({ layout: 'center' }, media)),
      );
    } catch (error) {
      showFlag({
        kind: 'error',
        title: `“${file.name}” was not uploaded`,
        text: (error as Error).message,
      });
    }
  }
}

/** Pictures of the clipboard are all called image.png; the site takes a name once. */
async function withFreeName(draft: Draft, file: File): Promise<File> {
  if (file.name !== 'image.png') return file;
  const name = `image-${draft.files.size + 1}-${file.size}.png`;
  return new File([await file.arrayBuffer()], name, { type: file.type });
}

async function sizeOf(file: File): Promise<{ width?: number; height?: number }> {
  try {
    const { width, height } = await createImageBitmap(file);
    return { width, height };
  } catch {
    // A picture that the browser cannot read has no size that it could give.
    return {};
  }
}
