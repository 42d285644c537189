import type { AdfNode } from '../../src/contracts/pages';
import { doc, paragraph, text } from '../../src/domain/adf';
import { textDrift } from '../../src/domain/text-drift';

const heading = (words: string): AdfNode => ({ type: 'heading', content: [text(words)] });
const p = (words: string) => paragraph(text(words));
const drift = (before: AdfNode[], after: AdfNode[]) =>
  textDrift(doc(...before), doc(...after), new Map());

describe('what changed in the text', () => {
  const page = [
    heading('Goal'),
    p('Sell books.'),
    heading('Tone'),
    p('Warm, never loud.'),
    p('Ask Clara.'),
  ];

  it('is nothing for the same text', () => {
    expect(drift(page, page)).toEqual([]);
  });

  it('is one changed word, under its heading', () => {
    const after = page.with(3, p('Warm, never shrill.'));

    expect(drift(page, after)).toEqual([
      {
        kind: 'text',
        change: 'changed',
        heading: 'Tone',
        before: 'Warm, never loud.',
        after: 'Warm, never shrill.',
      },
    ]);
  });

  it('is what was added and what was removed, wherever it stood', () => {
    const [goal, sell, tone, warm, ask] = page;
    const after = [p('News.'), goal, sell, tone, ask].filter((one) => one !== undefined);

    expect(warm).toBeDefined();
    expect(drift(page, after)).toEqual([
      { kind: 'text', change: 'added', heading: null, before: '', after: 'News.' },
      { kind: 'text', change: 'removed', heading: 'Tone', before: 'Warm, never loud.', after: '' },
    ]);
  });

  it('shows a long paragraph around the change', () => {
    const long = (word: string) =>
      p(`${'Some words before. '.repeat(20)}${word} ${'and after. '.repeat(30)}`);

    const [item] = drift([long('old')], [long('new')]);

    expect(item?.before).toMatch(/^….*\bold\b.*…$/);
    expect(item?.after).toMatch(/^….*\bnew\b.*…$/);
    expect(item?.after.length).toBeLessThan(130);
  });

  it('looks into columns', () => {
    const columns = (words: string): AdfNode => ({
      type: 'layoutSection',
      content: [
        { type: 'layoutColumn', content: [p('Left')] },
        { type: 'layoutColumn', content: [p(words)] },
      ],
    });

    expect(drift([columns('Right')], [columns('Wrong')])).toMatchObject([
      { change: 'changed', before: 'Right', after: 'Wrong' },
    ]);
  });
});
