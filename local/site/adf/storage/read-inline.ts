import type { AdfNode } from '../node';
import type { ElementReader } from './reader';
import { STATUS_COLOURS } from './words';
import { childOf, isElement, parameterOf, textOf, type XmlElement } from './xml';

const COLOURS = new Map(
  Object.entries(STATUS_COLOURS).map(([adf, storage]) => [storage.toLowerCase(), adf]),
);

/** ac:link points at a person, or at an attachment or page of which ADF keeps the text. */
const link: ElementReader = (element, { ctx }) => {
  const accountId = childOf(element, 'ri:user')?.attrs['ri:account-id'];
  if (accountId !== undefined) {
    const name = ctx.person?.(accountId);
    return [
      { type: 'mention', attrs: { id: accountId, text: name === undefined ? '' : `@${name}` } },
    ];
  }
  const body = childOf(element, 'ac:link-body') ?? childOf(element, 'ac:plain-text-link-body');
  const target = element.children.find(isElement);
  const label = body
    ? textOf(body)
    : (target?.attrs['ri:content-title'] ?? target?.attrs['ri:filename'] ?? '');
  return label ? [{ type: 'text', text: label }] : [];
};

function emoticon({ attrs }: XmlElement): AdfNode[] {
  const shortName = attrs['ac:emoji-shortname'] ?? `:${attrs['ac:name'] ?? 'smile'}:`;
  return [
    {
      type: 'emoji',
      attrs: {
        shortName,
        ...(attrs['ac:emoji-id'] !== undefined && { id: attrs['ac:emoji-id'] }),
        text: attrs['ac:emoji-fallback'] ?? shortName,
      },
    },
  ];
}

const card: ElementReader = (element) => [
  { type: 'inlineCard', attrs: { url: element.attrs['href'] ?? '' } },
];

const anchor: ElementReader = (element, reading) =>
  element.attrs['data-card-appearance'] === 'inline'
    ? card(element, reading)
    : reading.inline(element.children, [
        { type: 'link', attrs: { href: element.attrs['href'] ?? '' } },
      ]);

/** Elements that become inline nodes; a macro is looked up as `macro:name`. */
export const INLINE_READERS = new Map<string, ElementReader>([
  ['br', () => [{ type: 'hardBreak' }]],
  ['ac:link', link],
  ['ac:emoticon', (element) => emoticon(element)],
  [
    'time',
    ({ attrs }) => [
      { type: 'date', attrs: { timestamp: String(Date.parse(attrs['datetime'] ?? '') || 0) } },
    ],
  ],
  ['ac:placeholder', (element) => [{ type: 'placeholder', attrs: { text: textOf(element) } }]],
  ['a', anchor],
  [
    'macro:status',
    (element, reading) => [
      {
        type: 'status',
        attrs: {
          text: parameterOf(element, 'title') ?? '',
          color: COLOURS.get((parameterOf(element, 'colour') ?? '').toLowerCase()) ?? 'neutral',
          localId: reading.newId(),
          style: '',
        },
      },
    ],
  ],
]);
