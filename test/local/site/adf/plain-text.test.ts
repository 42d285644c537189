import { findNodes, plainText } from '../../../../local/site/adf';
import { everyNode } from './every-node';

test('reads a page as lines of text', () => {
  expect(plainText(everyNode).split('\n')).toEqual([
    'Summer & sun <2027>',
    'Bold and linked and red',
    '@Ann Baker☀2026-11-21In reviewhttps://aurora.celum.cloud/asset/4711',
    'Centred',
    'One',
    'Three',
    'Choose the hero',
    'Check rights',
    'Sunset, not beach',
    'Info',
    'Purple',
    'Error',
    'Quoted',
    '<a>]]></a>',
    '  b',
    'Market',
    'Channel',
    'DE',
    'A caption',
    'More',
    'Hidden',
    'Left',
    'Right',
    'https://ecm.aurora-press.example/otcs/cs.exe/open/1',
  ]);
});

test('finds nodes in reading order, however deep', () => {
  const tasks = findNodes(everyNode, ({ type }) => type === 'taskItem');

  expect(tasks.map(({ attrs }) => attrs?.['localId'])).toEqual(['task-1', 'task-2']);
});
