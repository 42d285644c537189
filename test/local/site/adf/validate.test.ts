import { validateAdf } from '../../../../local/site/adf';
import { everyNode } from './every-node';

test('accepts a page with every node', () => {
  expect(validateAdf(everyNode)).toEqual([]);
});

test('names an unknown node and where it is', () => {
  const doc = {
    type: 'doc',
    version: 1,
    content: [{ type: 'paragraph', content: [{ type: 'marquee' }] }],
  };

  expect(validateAdf(doc)).toEqual(['/content/0/content/0 has the unknown type "marquee"']);
});

test('refuses an attribute that the node does not have', () => {
  const doc = { type: 'doc', version: 1, content: [{ type: 'heading', attrs: { level: 9 } }] };

  expect(validateAdf(doc)[0]).toContain('/content/0');
});

test.each([null, 'text', {}, { type: 'doc' }])('refuses %j as a document', (doc) => {
  expect(validateAdf(doc)).not.toEqual([]);
});
