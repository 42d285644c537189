import { renderHtml, type AdfNode, type RenderContext } from '../../../../local/site/adf';
import { everyNode, macro } from './every-node';

const ctx: RenderContext = {
  macro: (node) => `<app-macro id="${String(node.attrs?.['localId'])}"></app-macro>`,
  mediaUrl: (node) => (node.attrs?.['id'] === 'file-1' ? '/wiki/download/file-1' : undefined),
  person: (accountId) => (accountId === 'account-1' ? 'Ann Baker (Aurora)' : undefined),
};

const render = (...content: AdfNode[]) => renderHtml({ type: 'doc', version: 1, content }, ctx);

const inline = (...content: AdfNode[]) => render({ type: 'paragraph', content });

test('draws every node', () => {
  const html = renderHtml(everyNode, ctx);

  expect(html).toContain(
    '<h2 id="Summer-&amp;-sun-&lt;2027&gt;">Summer &amp; sun &lt;2027&gt;</h2>',
  );
  expect(html).toContain('@Ann Baker (Aurora)</span>');
  expect(html).toContain('<time class="adf-date" datetime="2026-11-21">Nov 21, 2026</time>');
  expect(html).toContain('<span class="adf-status adf-status-yellow">In review</span>');
  expect(html).toContain('<p style="text-align: center">Centred</p>');
  expect(html).toContain('<ol start="3">');
  expect(html).toContain(
    'data-task="task-1"><input type="checkbox" checked disabled aria-label="Choose the hero" />',
  );
  expect(html).toContain(
    '<pre class="adf-code" data-language="xml"><code>&lt;a&gt;]]&gt;&lt;/a&gt;\n  b</code></pre>',
  );
  expect(html).toContain(
    '<td colspan="2" class="adf-cell-coloured" style="background-color: #e3fcef">',
  );
  expect(html).toContain('<img src="/wiki/download/file-1" alt="The hero" />');
  expect(html).toContain('<summary>More</summary>');
  expect(html).toContain('<app-macro id="macro-1"></app-macro>');
});

test('escapes text, attributes and names', () => {
  const html = inline(
    { type: 'text', text: '<script>alert(1)</script>' },
    { type: 'emoji', attrs: { shortName: '"><img src=x>', text: '<' } },
    { type: 'status', attrs: { text: '<b>', color: '"><script>' } },
  );

  expect(html).not.toMatch(/<script|<img|<b>/);
});

test.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
  'does not link to %s',
  (href) => {
    const html = inline(
      { type: 'text', text: 'click', marks: [{ type: 'link', attrs: { href } }] },
      { type: 'inlineCard', attrs: { url: href } },
    );

    expect(html).toBe('<p>click</p>');
  },
);

test('says so where the attachment of an image is gone', () => {
  const media = {
    type: 'media',
    attrs: { type: 'file', id: 'gone', collection: '', alt: 'Beach' },
  };

  expect(render({ type: 'mediaSingle', content: [media] })).toContain('Preview unavailable: Beach');
});

test('hands the rendered body of a bodied macro to whoever draws macros', () => {
  const bodied = { ...macro, type: 'bodiedExtension', content: [{ type: 'rule' }] };

  const html = renderHtml(
    { type: 'doc', content: [bodied] },
    { ...ctx, macro: (_, body) => `<section>${body}</section>` },
  );

  expect(html).toBe('<section><hr /></section>');
});

test('draws the content of a node it does not know', () => {
  expect(render({ type: 'constructor', content: [{ type: 'rule' }] })).toBe('<hr />');
});
