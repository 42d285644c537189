import { load } from 'cheerio';
import fc from 'fast-check';

import type { AdfNode } from '../../src/contracts/pages';
import { doc, paragraph, text } from '../../src/domain/adf';
import { filedDocument, type FiledDocument } from '../../src/domain/document/filed-document';
import { assetMacro } from '../support/build';

const PNG = { mediaType: 'image/png', data: 'aGVsbG8=' };

function filed(overrides: Partial<FiledDocument> = {}): string {
  return filedDocument({
    language: 'en',
    body: doc(paragraph(text('25 days'))),
    files: new Map(),
    assetsOf: () => [],
    attachments: [],
    provenance: {
      title: 'Leave policy',
      pageId: '98320',
      pageVersion: 4,
      address: 'https://aurora-press.atlassian.net/wiki/spaces/POL/pages/98320',
      author: 'Ann Baker',
      approvals: ['Ben Okafor · brand · 21 November 2026 at 10:00:00 UTC'],
      contentHash: 'abc',
      auditHead: null,
      overrides: [],
    },
    ...overrides,
  });
}

const bodyOf = (...content: AdfNode[]) => {
  const html = filed({ body: doc(...content) });
  return html.slice(html.indexOf('</h1>') + 5, html.indexOf('</main>')).trim();
};

describe('the filed document', () => {
  it('says what it is a copy of, who approved it and when, and by which fingerprint', () => {
    const html = filed();

    for (const fact of [
      '<title>Leave policy</title>',
      'Leave policy (98320)',
      '<dd>4</dd>',
      'href="https://aurora-press.atlassian.net/wiki/spaces/POL/pages/98320"',
      'Ann Baker',
      'Ben Okafor · brand · 21 November 2026 at 10:00:00 UTC',
      '<code>abc</code>',
    ]) {
      expect(html).toContain(fact);
    }
  });

  it('may neither fetch nor run anything', () => {
    expect(filed()).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; img-src data:; style-src &#39;unsafe-inline&#39;">`,
    );
    expect(filed()).not.toMatch(/<script|<link|src="http/);
  });

  it('speaks German where the site does', () => {
    expect(filed({ language: 'de' })).toContain('Freigegeben von');
  });

  it.each<[string, AdfNode, string]>([
    ['heading', { type: 'heading', attrs: { level: 2 }, content: [text('A')] }, '<h2>A</h2>'],
    [
      'marks',
      paragraph(
        text('a', { type: 'strong' }, { type: 'link', attrs: { href: 'https://x.example/' } }),
      ),
      '<p><a href="https://x.example/" rel="noopener noreferrer"><strong>a</strong></a></p>',
    ],
    [
      'script link',
      paragraph(text('a', { type: 'link', attrs: { href: ' java\nscript:alert(1)' } })),
      '<p>a</p>',
    ],
    [
      'colour',
      paragraph(text('a', { type: 'textColor', attrs: { color: 'red;}body{display:none' } })),
      '<p>a</p>',
    ],
    [
      'table',
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableHeader', attrs: { colspan: 2 }, content: [paragraph(text('H'))] },
              { type: 'tableCell', attrs: { rowspan: 1 }, content: [paragraph(text('c'))] },
            ],
          },
        ],
      },
      '<table><tbody><tr><th colspan="2"><p>H</p></th><td><p>c</p></td></tr></tbody></table>',
    ],
    [
      'task',
      {
        type: 'taskList',
        content: [{ type: 'taskItem', attrs: { state: 'DONE' }, content: [text('do')] }],
      },
      '<ul class="tasks"><li class="done">☑ do</li></ul>',
    ],
    [
      'status',
      paragraph({ type: 'status', attrs: { text: 'OK', color: 'green" onload="x' } }),
      '<p><span class="status neutral">OK</span></p>',
    ],
    [
      'date',
      paragraph({ type: 'date', attrs: { timestamp: '1795219200000' } }),
      '<p><time datetime="2026-11-21">2026-11-21</time></p>',
    ],
    [
      'date that is none',
      paragraph({ type: 'date', attrs: { timestamp: 'soon' } }),
      '<p><time datetime=""></time></p>',
    ],
    ['code', { type: 'codeBlock', content: [text('a < b')] }, '<pre><code>a &lt; b</code></pre>'],
    ['unknown node', { type: 'hologram', content: [paragraph(text('x'))] }, '<p>x</p>'],
    [
      'node named like a property',
      { type: 'constructor', content: [paragraph(text('x'))] },
      '<p>x</p>',
    ],
    [
      'foreign app',
      { type: 'extension', attrs: { text: 'Chart <b>' } },
      '<p class="missing">Content of the app “Chart &lt;b&gt;” is not in this document.</p>',
    ],
  ])('writes a %s', (_, node, html) => {
    expect(bodyOf(node)).toBe(html);
  });

  it('shows an approved asset with its picture and the facts it was approved with', () => {
    const html = filed({
      body: doc(assetMacro([{ asset: '4711' }])),
      assetsOf: () => [
        { name: 'Hero summer', altText: 'A beach', picture: PNG, facts: [['Version', '3 (9003)']] },
      ],
    });

    expect(html).toContain('<img src="data:image/png;base64,aGVsbG8=" alt="A beach">');
    expect(html).toContain('<dt>Version</dt><dd>3 (9003)</dd>');
  });

  it('carries files, and names those that it does not carry', () => {
    const media = {
      type: 'mediaSingle',
      content: [{ type: 'media', attrs: { id: 'f1', type: 'file' } }],
    };
    const html = filed({
      body: doc(media),
      files: new Map([['f1', { name: 'plan.png', embedded: PNG }]]),
      attachments: [
        { name: 'plan.png', mediaType: 'image/png', size: 5, sha256: 'ff', embedded: PNG },
        {
          name: 'film.mov',
          mediaType: 'video/quicktime',
          size: 100_000_000,
          sha256: null,
          embedded: null,
        },
      ],
    });

    expect(html).toContain(
      '<figure><img src="data:image/png;base64,aGVsbG8=" alt="plan.png"></figure>',
    );
    expect(html).toContain('download="plan.png"');
    expect(html).toContain('film.mov</td><td>100 MB (100000000 B), video/quicktime');
    expect(html).toContain('<code>not computed</code></td><td>not in this document');
  });

  it('is the same, byte for byte, whenever it is made', () => {
    expect(filed()).toBe(filed());
  });

  it('never lets text become markup', () => {
    const wild = fc.oneof(fc.string(), fc.constantFrom('"><script>', "' onerror=x", '<!--', ']]>'));
    const elementsOf = (words: string, name: string) => {
      const html = filed({
        body: doc(
          paragraph(text(words, { type: 'link', attrs: { href: `https://x.example/${name}` } })),
          { type: 'panel', attrs: { panelType: name }, content: [paragraph(text(words))] },
          { type: 'expand', attrs: { title: name }, content: [] },
        ),
      });
      return load(html)
        .root()
        .find('*')
        .toArray()
        .map(({ name, attribs }) => [name, ...Object.keys(attribs)].join(' '));
    };
    const expected = elementsOf('words', 'name');
    fc.assert(
      fc.property(wild, wild, (words, name) => {
        expect(elementsOf(words, name)).toEqual(expected);
      }),
    );
  });

  it('writes five megabytes of page', () => {
    const long = doc(
      ...Array.from({ length: 50_000 }, (_, at) => paragraph(text(`${at} ${'x'.repeat(90)}`))),
    );

    expect(filed({ body: long }).length).toBeGreaterThan(5_000_000);
  });

  it('survives a page nested deeper than anybody nests', () => {
    let node = paragraph(text('deep'));
    for (let depth = 0; depth < 500; depth += 1) node = { type: 'panel', content: [node] };

    expect(bodyOf(node)).toContain('<div class="panel info">');
  });
});
