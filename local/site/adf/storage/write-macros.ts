import { plainText } from '../plain-text';
import { attributes, escape } from '../escape';
import { attribute, type AdfNode } from '../node';
import type { NodeWriter } from './writer';
import { PANEL_MACROS, toKebab } from './words';
import { resourceOf } from './write-blocks';

const LEGACY = 'com.atlassian.confluence.macro.core';

/** <ac:structured-macro>; parameters without a value are left out, `body` is XML. */
export function macro(name: string, parameters: Record<string, string>, body = ''): string {
  const written = Object.entries(parameters)
    .filter(([, value]) => value !== '')
    .map(
      ([key, value]) =>
        `<ac:parameter${attributes({ 'ac:name': key })}>${escape(value)}</ac:parameter>`,
    )
    .join('');
  return `<ac:structured-macro${attributes({ 'ac:name': name, 'ac:schema-version': 1 })}>${written}${body}</ac:structured-macro>`;
}

const rich = (xml: string): string => `<ac:rich-text-body>${xml}</ac:rich-text-body>`;

/** CDATA cannot hold its own end; it is closed and opened again in the middle of it. */
const literal = (text: string): string =>
  `<ac:plain-text-body><![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]></ac:plain-text-body>`;

function adfNode(type: string, values: Record<string, string>, content: string): string {
  const written = Object.entries(values)
    .map(
      ([key, value]) =>
        `<ac:adf-attribute${attributes({ key })}>${escape(value)}</ac:adf-attribute>`,
    )
    .join('');
  return `<ac:adf-node${attributes({ type })}>${written}${content}</ac:adf-node>`;
}

const adfExtension = (node: string, fallback: string): string =>
  `<ac:adf-extension>${node}<ac:adf-fallback>${fallback}</ac:adf-fallback></ac:adf-extension>`;

function parameter(key: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  const name = attributes({ key: toKebab(key) });
  const content = parameterValue(value);
  const type = typeOf(value);
  return `<ac:adf-parameter${name}${attributes({ type })}>${content}</ac:adf-parameter>`;
}

function parameterValue(value: unknown): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return '<ac:adf-parameter-value />';
    return value
      .map((item) => `<ac:adf-parameter-value>${parameterValue(item)}</ac:adf-parameter-value>`)
      .join('');
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([key, inner]) => parameter(key, inner))
      .join('');
  }
  return escape(String(value));
}

function typeOf(value: unknown): string | undefined {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return undefined;
}

function app(node: AdfNode, content: string): string {
  const attrs = { ...node.attrs };
  const parameters = attrs['parameters'];
  delete attrs['parameters'];
  const written = Object.entries(attrs)
    .map(
      ([key, value]) =>
        `<ac:adf-attribute${attributes({ key: toKebab(key) })}>${escape(String(value))}</ac:adf-attribute>`,
    )
    .join('');
  const parametersXml =
    typeof parameters === 'object' && parameters !== null
      ? `<ac:adf-attribute key="parameters">${parameterValue(parameters)}</ac:adf-attribute>`
      : '';
  const body = content && `<ac:adf-content>${content}</ac:adf-content>`;
  const xml = `<ac:adf-node${attributes({ type: toKebab(node.type) })}>${written}${parametersXml}${body}</ac:adf-node>`;
  return adfExtension(xml, xml);
}

function legacy(node: AdfNode, content: string): string {
  const parameters = node.attrs?.['parameters'] as
    { macroParams?: Record<string, { value?: string }> } | undefined;
  const values = Object.entries(parameters?.macroParams ?? {}).map(([key, param]) => [
    key,
    param.value ?? '',
  ]);
  const { __bodyContent: plain = '', ...named } = Object.fromEntries(values) as Record<
    string,
    string
  >;
  const body = content ? rich(content) : plain && literal(plain);
  return macro(attribute(node, 'extensionKey'), named, body);
}

const extension: NodeWriter = (node, inside) =>
  attribute(node, 'extensionType') === LEGACY
    ? legacy(node, inside(node))
    : app(node, inside(node));

const expand: NodeWriter = (node, inside) =>
  macro('expand', { title: attribute(node, 'title') }, rich(inside(node)));

export const MACROS: Record<string, NodeWriter> = {
  extension,
  bodiedExtension: extension,
  inlineExtension: extension,
  expand,
  nestedExpand: expand,
  codeBlock: (node) =>
    macro(
      'code',
      { language: attribute(node, 'language') },
      literal(node.content?.map(({ text }) => text ?? '').join('') ?? ''),
    ),
  panel: (node, inside) => {
    const type = attribute(node, 'panelType');
    const name = PANEL_MACROS[type];
    if (name !== undefined) return macro(name, {}, rich(inside(node)));
    if (type === 'custom') {
      return macro(
        'panel',
        { bgColor: attribute(node, 'panelColor'), panelIconText: attribute(node, 'panelIconText') },
        rich(inside(node)),
      );
    }
    const content = `<ac:adf-content>${inside(node)}</ac:adf-content>`;
    return adfExtension(adfNode('panel', { 'panel-type': 'note' }, content), inside(node));
  },
  decisionList: (node, inside) => {
    const items = (node.content ?? [])
      .map((item) =>
        adfNode(
          'decision-item',
          { 'local-id': attribute(item, 'localId'), state: attribute(item, 'state') },
          inside(item),
        ),
      )
      .join('');
    return adfExtension(
      adfNode('decision-list', { 'local-id': attribute(node, 'localId') }, items),
      `<ul>${(node.content ?? []).map((item) => `<li>${escape(plainText(item))}</li>`).join('')}</ul>`,
    );
  },
  mediaGroup: (node, _inside, ctx) =>
    (node.content ?? [])
      .map((media) => {
        const resource = resourceOf(media, ctx);
        return resource
          ? `<ac:structured-macro ac:name="view-file" ac:schema-version="1"><ac:parameter ac:name="name">${resource}</ac:parameter></ac:structured-macro>`
          : '';
      })
      .join(''),
};
