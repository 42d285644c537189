import type { Piece } from '../../src/makers/pdf/piece';
import { directionOf, inPlaces } from '../../src/makers/pdf/reading-order';

const measure = (text: string) => text.length;
const pieces = (...texts: string[]): Piece[] =>
  texts.map((text) => ({ text, font: 'regular', size: 10, colour: '#000000', width: text.length }));
const onPaper = (direction: 'ltr' | 'rtl', ...texts: string[]) =>
  inPlaces(pieces(...texts), direction, measure).map(({ text }) => text);

// What the places have to be is taken from UAX #9; letters within a piece are the font's affair.
describe('the order on paper', () => {
  it('is the order of reading where nothing is read from the right', () => {
    const line = pieces('Žižek', ' ', 'Καλημέρα', ' ', 'Привет');

    expect(inPlaces(line, 'ltr', measure)).toBe(line);
  });

  it('turns words of Hebrew and Arabic around, and keeps their numbers and foreign words', () => {
    expect(onPaper('rtl', 'שלום', ' ', 'עולם', ' ', '123', ' ', 'two', ' ', 'words')).toEqual([
      ...['two', ' ', 'words', ' ', '123', ' ', 'עולם', ' ', 'שלום'],
    ]);
  });

  it('turns them around inside a sentence that is read from the left', () => {
    expect(onPaper('ltr', 'hello', ' ', 'مرحبا', ' ', 'بالعالم', ' ', 'said')).toEqual([
      ...['hello', ' ', 'بالعالم', ' ', 'مرحبا', ' ', 'said'],
    ]);
  });

  it('lets brackets look the other way, and puts a full stop at the end of what is read', () => {
    expect(onPaper('rtl', '(שלום)', '.')).toEqual(['.', ')שלום(']);
  });

  it.each([
    ['مرحبا English', 'rtl'],
    ['English مرحبا', 'ltr'],
    ['123 שלום', 'rtl'],
    ['', 'ltr'],
  ])('begins as the first letter of "%s" says', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});
