import { escapeHtml } from '../../kit/html';
import { ASPECT, type Colour, type Scene, type Shape } from './scene';

/** The scene as an SVG file, so many pixels wide. */
export function svg({ top, bottom, shapes, label }: Scene, comment: string, width: number): Buffer {
  const caption =
    label === ''
      ? ''
      : `<rect y="88" width="150" height="12" fill="#10141c" opacity=".78"/><text x="75" y="96.5" fill="#fff" font-family="sans-serif" font-size="7" text-anchor="middle">${escapeHtml(label)}</text>`;
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width / ASPECT}" viewBox="0 0 ${ASPECT * 100} 100"><desc>${escapeHtml(comment)}</desc><defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="${css(top)}"/><stop offset="1" stop-color="${css(bottom)}"/></linearGradient></defs><rect width="150" height="100" fill="url(#s)"/>${shapes.map(element).join('')}${caption}</svg>`;
  return Buffer.from(text);
}

function element(shape: Shape): string {
  const fill = `fill="${css(shape.colour)}"`;
  switch (shape.kind) {
    case 'disc':
      return `<circle cx="${hundred(shape.x)}" cy="${hundred(shape.y)}" r="${hundred(shape.r)}" ${fill}/>`;
    case 'box':
      return `<rect x="${hundred(shape.x)}" y="${hundred(shape.y)}" width="${hundred(shape.w)}" height="${hundred(shape.h)}" ${fill}/>`;
    case 'hills': {
      const ridge = Array.from({ length: 51 }, (_, at) => {
        const x = (at / 50) * ASPECT;
        const y = shape.base + shape.swing * Math.sin(x * shape.waves * 3 + shape.phase);
        return `${hundred(x)},${hundred(y)}`;
      });
      return `<polygon points="0,100 ${ridge.join(' ')} 150,100" ${fill}/>`;
    }
  }
}

const hundred = (part: number) => (part * 100).toFixed(1);

const css = (colour: Colour) => `rgb(${colour.join(' ')})`;
