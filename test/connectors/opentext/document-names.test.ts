import fc from 'fast-check';

import { alternativeName, documentName } from '../../../src/connectors/opentext/document-names';
import { descriptionOf, hasMarker } from '../../../src/connectors/opentext/version-marker';

const lonely = (text: string) => /\p{Cs}/u.test(text);

describe('names of documents', () => {
  it.each([
    ['Leave: policy.html', 'Leave - policy.html'],
    ['10:30 : plan', '10 -30 - plan'],
    ['a\tb\u0000c\nd', 'a bc d'],
    ['.html', '.html'],
    [' ', 'Untitled'],
    ['cut \ud83d here', 'cut here'],
  ])('%j becomes %j', (name, expected) => {
    expect(documentName(name).replace(/ +/g, ' ')).toBe(expected);
  });

  it('cuts a long name between people, and keeps the extension', () => {
    const name = documentName(`${'👩‍👩‍👧'.repeat(60)}.html`);

    expect(name).toBe(`${'👩‍👩‍👧'.repeat(30)}.html`);
    expect(name.length).toBeLessThanOrEqual(248);
  });

  it('makes names that the server accepts, from whatever people type', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.string(), (name, nickname) => {
        for (const made of [documentName(name), alternativeName(name, nickname)]) {
          expect(made.length).toBeGreaterThan(0);
          expect(made.length).toBeLessThanOrEqual(248);
          expect(made).not.toMatch(/[:\p{Cc}]/u);
          expect(lonely(made)).toBe(false);
          expect(made).toBe(made.trim());
        }
      }),
    );
  });

  it('gives the same record the same other name', () => {
    expect(alternativeName('Page.html', 'a')).toBe(alternativeName('Page.html', 'a'));
    expect(alternativeName('Page.html', 'a')).not.toBe(alternativeName('Page.html', 'b'));
  });
});

describe('markers of versions', () => {
  it('are found again in every description that carries them, and nowhere else', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\w{8,60}$/), fc.string({ maxLength: 400 }), (mark, text) => {
        const draft = { versionMarker: mark, versionDescription: text };
        const description = descriptionOf(draft);

        expect(description.length).toBeLessThanOrEqual(255);
        expect(hasMarker(description, draft)).toBe(true);
        expect(hasMarker(description, { ...draft, versionMarker: `${mark}1` })).toBe(false);
      }),
    );
  });
});
