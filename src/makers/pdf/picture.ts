import type { Embedded } from '../../domain/document/context';
import { textBlock, type Block, type Making } from './block';
import { imageSize } from './image-size';
import { LOOK } from './look';
import { style } from './runs';

/** What PDF can hold as it is; other pictures are named and travel beside the document. */
const DRAWN = /^image\/(png|jpeg)$/;
/** CSS pixels are three quarters of a point. */
const PIXEL = 0.75;
const HIGHEST = 420;

interface Picture {
  embedded: Embedded | null;
  alt: string;
  name: string;
}

/** A picture as wide as there is room, or its name and why it is not there. */
export function pictureBlock(
  making: Making,
  { embedded, alt, name }: Picture,
  width: number,
): Block {
  const { paper } = making;
  const text = `${making.context.words.pictureMissing}: ${name}`;
  const missing = [{ ...style(LOOK.text, 'italic'), colour: LOOK.subtle, text }];
  const bytes = Buffer.from(embedded?.data ?? '', 'base64');
  const size = embedded && DRAWN.test(embedded.mediaType) ? imageSize(bytes) : undefined;
  if (!size || size.width * size.height === 0) {
    return textBlock(making, missing, width, { tag: 'P' });
  }
  const scale = Math.min(PIXEL, width / size.width, HIGHEST / size.height);
  const box = { width: size.width * scale, height: size.height * scale };
  const draw = (x: number) => {
    try {
      paper.doc.image(bytes, x, paper.y, box);
    } catch {
      // Bytes that begin as a picture and do not go on as one.
      paper.place(paper.lines(missing, width), x, paper.y);
    }
  };
  return {
    height: box.height + LOOK.gap,
    draw(x, parent) {
      paper.room(box.height);
      paper.element(parent, 'Figure', () => draw(x), { alt: alt === '' ? name : alt });
      paper.space(box.height + LOOK.gap);
    },
  };
}
