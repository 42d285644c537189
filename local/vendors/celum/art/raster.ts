import { dot } from './font';
import { ASPECT, type Colour, type Scene, type Shape } from './scene';

export interface Picture {
  width: number;
  height: number;
  /** Red, green, blue, row by row. */
  pixels: Uint8Array;
}

/** Draws the scene; `longer` is its width in pixels. */
export function rasterise(scene: Scene, longer: number): Picture {
  const width = longer;
  const height = Math.round(longer / ASPECT);
  const picture = { width, height, pixels: new Uint8Array(width * height * 3) };
  sky(picture, scene);
  for (const shape of scene.shapes) draw(picture, shape);
  if (scene.label !== '') caption(picture, scene.label);
  return picture;
}

function sky({ width, height, pixels }: Picture, { top, bottom }: Scene): void {
  for (let y = 0, at = 0; y < height; y++) {
    const part = y / height;
    const [r, g, b] = mix(top, bottom, part);
    for (let x = 0; x < width; x++, at += 3) {
      pixels[at] = r;
      pixels[at + 1] = g;
      pixels[at + 2] = b;
    }
  }
}

function draw(picture: Picture, shape: Shape): void {
  const { height } = picture;
  switch (shape.kind) {
    case 'disc': {
      const [x, y, r] = [shape.x * height, shape.y * height, shape.r * height];
      const box = { x0: x - r - 1, x1: x + r + 1, y0: y - r - 1, y1: y + r + 1 };
      cover(picture, box, shape.colour, (px, py) => r + 0.5 - Math.hypot(px - x, py - y));
      return;
    }
    case 'box': {
      const [x0, y0] = [shape.x * height, shape.y * height];
      const box = { x0, y0, x1: x0 + shape.w * height, y1: y0 + shape.h * height };
      cover(picture, box, shape.colour, () => 1);
      return;
    }
    case 'hills': {
      const ridge = Array.from(
        { length: picture.width },
        (_, x) =>
          height *
          (shape.base + shape.swing * Math.sin((x / height) * shape.waves * 3 + shape.phase)),
      );
      const box = {
        x0: 0,
        x1: picture.width,
        y0: height * (shape.base - shape.swing) - 1,
        y1: height,
      };
      cover(picture, box, shape.colour, (px, py) => py - (ridge[px] ?? 0) + 0.5);
    }
  }
}

interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** Lays the colour over the pixels of the box, as much as `coverage` says: 1 is all, 0 none. */
function cover(
  { width, height, pixels }: Picture,
  box: Box,
  colour: Colour,
  coverage: (x: number, y: number) => number,
): void {
  const [x0, x1] = [Math.max(0, Math.floor(box.x0)), Math.min(width, Math.ceil(box.x1))];
  const [y0, y1] = [Math.max(0, Math.floor(box.y0)), Math.min(height, Math.ceil(box.y1))];
  for (let y = y0; y < y1; y++) {
    for (let x = x0, at = (y * width + x0) * 3; x < x1; x++, at += 3) {
      const share = Math.min(1, coverage(x, y));
      if (share <= 0) continue;
      for (let channel = 0; channel < 3; channel++) {
        const under = pixels[at + channel] ?? 0;
        pixels[at + channel] = under + ((colour[channel] ?? 0) - under) * share;
      }
    }
  }
}

const INK: Colour = [255, 255, 255];
const BAR: Colour = [16, 20, 28];

/** A bar with the label; the letters are as large as the bar allows. */
function caption(picture: Picture, label: string): void {
  const { width, height } = picture;
  const scale = Math.max(1, Math.floor(Math.min(width / (label.length * 6 + 6), height / 70)));
  const bar = scale * 13;
  const top = height - bar;
  cover(picture, { x0: 0, x1: width, y0: top, y1: height }, BAR, () => 0.78);
  const left = Math.floor((width - (label.length * 6 - 1) * scale) / 2);
  Array.from(label).forEach((character, at) => {
    for (let spot = 0; spot < 35; spot++) {
      const [column, row] = [spot % 5, Math.floor(spot / 5)];
      if (!dot(character, column, row)) continue;
      const x0 = left + (at * 6 + column) * scale;
      const y0 = top + (row + 3) * scale;
      cover(picture, { x0, y0, x1: x0 + scale, y1: y0 + scale }, INK, () => 1);
    }
  });
}

const mix = (from: Colour, to: Colour, part: number): Colour => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part,
  from[2] + (to[2] - from[2]) * part,
];
