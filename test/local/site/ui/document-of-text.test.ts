import { validateAdf } from '../../../../local/site/adf';
import { documentOfText } from '../../../../local/site/ui/page/document-of-text';

const person = (accountId: string, displayName: string) => ({
  accountId,
  displayName,
  email: null,
  isSiteAdmin: false,
});

const people = [
  person('1', 'Ann Baker'),
  person('2', 'Ann Baker-Smith'),
  person('3', 'Ben Okafor'),
];

test('lines become paragraphs and names of known people mentions', () => {
  const doc = documentOfText('Hello @Ben Okafor, look\n\n@Nobody here', people);

  expect(doc.content).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Hello ' },
        { type: 'mention', attrs: { id: '3', text: '@Ben Okafor' } },
        { type: 'text', text: ', look' },
      ],
    },
    { type: 'paragraph', content: [{ type: 'text', text: '@Nobody here' }] },
  ]);
  expect(validateAdf(doc)).toEqual([]);
});

test('the longer of two names that begin alike is the one that is meant', () => {
  expect(documentOfText('@Ann Baker-Smith', people).content?.[0]?.content).toEqual([
    { type: 'mention', attrs: { id: '2', text: '@Ann Baker-Smith' } },
  ]);
});
