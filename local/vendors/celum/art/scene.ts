import { mulberry32 } from '../../kit/faults';

export type Colour = readonly [red: number, green: number, blue: number];

/** Coordinates are parts of the picture's height, from the top left; the picture is 1.5 wide. */
export type Shape =
  | { kind: 'disc'; x: number; y: number; r: number; colour: Colour }
  | { kind: 'box'; x: number; y: number; w: number; h: number; colour: Colour }
  | { kind: 'hills'; base: number; swing: number; waves: number; phase: number; colour: Colour };

export interface Scene {
  top: Colour;
  bottom: Colour;
  shapes: Shape[];
  /** Written below; empty leaves the bar away. */
  label: string;
}

export const ASPECT = 1.5;

/** A picture for an asset's version: the same seed and number give the same picture, another number other colours. */
export function sceneOf(seed: number, number: number, label: string): Scene {
  const random = mulberry32(seed * 2_654_435_761);
  const hue = (random() * 360 + (number - 1) * 67) % 360;
  const motif = MOTIFS.find(([word]) => label.toLowerCase().includes(word))?.[1];
  const fallback = [landscape, shelf, lights][Math.floor(random() * 3)] ?? landscape;
  return {
    top: hsl(hue, 0.62, 0.42),
    bottom: hsl(hue + 42, 0.72, 0.74),
    shapes: (motif ?? fallback)(hue, random),
    label: label.toUpperCase(),
  };
}

type Motif = (hue: number, random: () => number) => Shape[];

const MOTIFS: readonly (readonly [word: string, motif: Motif])[] = [
  ['portrait', portrait],
  ['logo', logo],
  ['cover', book],
  ['summer', landscape],
  ['winter', landscape],
  ['hero', landscape],
  ['crowd', lights],
];

function landscape(hue: number, random: () => number): Shape[] {
  const sun = { x: 0.3 + random() * 0.9, y: 0.22 + random() * 0.15 };
  return [
    { kind: 'disc', ...sun, r: 0.17, colour: hsl(hue + 60, 0.9, 0.83) },
    { kind: 'disc', ...sun, r: 0.12, colour: hsl(hue + 55, 1, 0.93) },
    ...[0.5, 0.62, 0.75].map((base, at): Shape => ({
      kind: 'hills',
      base,
      swing: 0.08 - at * 0.015,
      waves: 1.2 + random() * 2,
      phase: random() * 6,
      colour: hsl(hue + 190 + at * 14, 0.45, 0.5 - at * 0.12),
    })),
  ];
}

function lights(hue: number, random: () => number): Shape[] {
  return Array.from({ length: 26 }, (_, at) => ({
    kind: 'disc',
    x: random() * ASPECT,
    y: 0.12 + random() * 0.75,
    r: 0.03 + random() * 0.1,
    colour: hsl(hue + 150 + at * 5, 0.65, 0.45 + random() * 0.35),
  }));
}

function shelf(hue: number, random: () => number): Shape[] {
  const boxes: Shape[] = [];
  for (let x = 0.08; x < ASPECT - 0.15;) {
    const w = 0.05 + random() * 0.09;
    const h = 0.35 + random() * 0.3;
    boxes.push({
      kind: 'box',
      x,
      y: 0.78 - h,
      w,
      h,
      colour: hsl(hue + random() * 120, 0.5, 0.35 + random() * 0.3),
    });
    x += w + 0.012;
  }
  return [
    ...boxes,
    { kind: 'box', x: 0, y: 0.78, w: ASPECT, h: 0.04, colour: hsl(hue, 0.35, 0.22) },
  ];
}

function portrait(hue: number): Shape[] {
  return [
    { kind: 'disc', x: 0.75, y: 0.43, r: 0.36, colour: hsl(hue + 30, 0.5, 0.86) },
    { kind: 'disc', x: 0.75, y: 0.92, r: 0.32, colour: hsl(hue + 200, 0.4, 0.36) },
    { kind: 'disc', x: 0.75, y: 0.36, r: 0.185, colour: hsl(22, 0.4, 0.25) },
    { kind: 'disc', x: 0.75, y: 0.41, r: 0.15, colour: hsl(26, 0.5, 0.72) },
  ];
}

function logo(hue: number): Shape[] {
  return [
    { kind: 'box', x: 0, y: 0, w: ASPECT, h: 1, colour: hsl(hue, 0.1, 0.97) },
    { kind: 'disc', x: 0.75, y: 0.44, r: 0.3, colour: hsl(hue, 0.75, 0.4) },
    { kind: 'disc', x: 0.75, y: 0.54, r: 0.24, colour: hsl(hue + 40, 0.9, 0.62) },
    { kind: 'box', x: 0.4, y: 0.56, w: 0.7, h: 0.28, colour: hsl(hue, 0.1, 0.97) },
    { kind: 'box', x: 0.42, y: 0.585, w: 0.66, h: 0.025, colour: hsl(hue, 0.75, 0.3) },
  ];
}

function book(hue: number): Shape[] {
  return [
    { kind: 'box', x: 0.5, y: 0.1, w: 0.52, h: 0.72, colour: hsl(hue + 180, 0.5, 0.2) },
    { kind: 'box', x: 0.48, y: 0.08, w: 0.52, h: 0.72, colour: hsl(hue + 185, 0.45, 0.4) },
    { kind: 'disc', x: 0.74, y: 0.33, r: 0.14, colour: hsl(hue + 50, 0.9, 0.8) },
    { kind: 'box', x: 0.56, y: 0.58, w: 0.36, h: 0.03, colour: hsl(hue + 50, 0.8, 0.9) },
    { kind: 'box', x: 0.62, y: 0.65, w: 0.24, h: 0.02, colour: hsl(hue + 50, 0.8, 0.9) },
  ];
}

function hsl(hue: number, saturation: number, lightness: number): Colour {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const turn = (offset + hue / 30) % 12;
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}
