import { assetCard } from '../../src/domain/asset-card';
import { assetExport } from '../../src/domain/asset-export';
import { bylineOf, type BylineFacts } from '../../src/domain/byline';
import { fillTemplate, findingsOf } from '../../src/domain/category-values';
import { deliveryId } from '../../src/domain/delivery-id';
import { suggestMapping } from '../../src/domain/mapping-suggestions';
import { recordName, recordNickname } from '../../src/domain/record-naming';
import { adfFaults } from '../support/adf-schema';
import { asset, mapping } from '../support/build';

describe('the byline', () => {
  const byline = (overrides: Partial<BylineFacts> = {}) =>
    bylineOf({
      status: 'approved',
      version: 4,
      newer: [],
      publication: null,
      language: 'en',
      timeZone: 'Europe/London',
      ...overrides,
    }).title;

  it.each<[Partial<BylineFacts>, string]>([
    [{ status: 'draft' }, 'Not submitted for approval'],
    [{ status: 'in-approval' }, 'In approval (v4)'],
    [{}, 'Approved (v4)'],
    [{ language: 'de' }, 'Freigegeben (V4)'],
    [{ status: 'changed-since-approval' }, 'Changed since approval'],
    [
      { publication: { state: 'done', nextTryAt: null, recordNumber: '2041' } },
      'Approved · Record 2041',
    ],
    [
      {
        publication: {
          state: 'waiting',
          nextTryAt: Date.parse('2026-11-21T11:04:30Z'),
          recordNumber: null,
        },
      },
      'Queued for OpenText, next try 11:04',
    ],
    [
      { publication: { state: 'needs-attention', nextTryAt: null, recordNumber: null } },
      'Publication needs attention',
    ],
  ])('with %j says "%s"', (facts, title) => {
    expect(byline(facts)).toBe(title);
  });
});

describe('a record’s names', () => {
  it('make one nickname per site and page, of letters, digits and underscores', () => {
    expect(recordNickname('5f1c2e7a-0b6d-4d3c-9a11-aa0000000001', '98310')).toBe(
      'imprimatur_aa0000000001_98310',
    );
  });

  it.each([
    ['Leave policy', 'Leave policy.html'],
    ['  a \n b ', 'a b.html'],
    ['', 'Untitled.html'],
  ])('turn %j into %j', (title, name) => {
    expect(recordName(title)).toBe(name);
  });

  it('never cut an emoji in two', () => {
    const name = recordName(`a${'🖋'.repeat(200)}`);

    expect(name.length).toBeLessThanOrEqual(248);
    expect(name).toMatch(/🖋\.html$/u);
  });

  it('give the same piece of work the same id, and another one another', () => {
    const work = { system: 'opentext', flow: 'f', source: { id: '1', version: 23 } };

    expect(deliveryId(work)).toBe(deliveryId({ ...work }));
    expect(deliveryId(work)).not.toBe(deliveryId({ ...work, source: { id: '12', version: 3 } }));
  });
});

describe('category values', () => {
  const facts = {
    title: 'T',
    pageId: '1',
    spaceKey: 'SUM',
    version: 4,
    approver: 'Ben {title}',
    approvedOn: '2026-11-21',
    author: 'Ann',
  };

  it.each([
    ['{title} v{version}', 'T v4'],
    ['{approver}', 'Ben {title}'],
    ['{unknown} {toString}', '{unknown} {toString}'],
  ])('fill %s', (template, value) => {
    expect(fillTemplate(template, facts)).toBe(value);
  });

  it('are checked before Content Server would refuse them', () => {
    const field = { type: 'string' as const, required: false, maxLength: null, options: [] };
    const fields = [
      { ...field, key: 'a', title: 'Title', required: true },
      { ...field, key: 'b', title: 'Page', maxLength: 3 },
      { ...field, key: 'c', title: 'Department', options: ['Marketing'] },
    ];

    expect(findingsOf(fields, { b: '12345', c: 'Sales' })).toEqual([
      { code: 'field-empty', field: 'Title', values: {} },
      { code: 'field-too-long', field: 'Page', values: { max: '3' } },
      { code: 'field-not-an-option', field: 'Department', values: { value: 'Sales' } },
    ]);
  });
});

describe('suggestions for the mapping', () => {
  const empty = mapping({
    approvalField: null,
    channelsField: null,
    licenceEndField: null,
    altTextField: null,
  });
  const fields = [
    { id: 1, name: 'approvalNote', type: 'TEXT', options: [] },
    {
      id: 643,
      name: 'approvalStatus',
      type: 'DROPDOWN',
      options: ['Draft', 'In review', 'Approved', 'Rejected'].map((label, at) => ({
        index: at + 1,
        label,
      })),
    },
    { id: 70, name: 'Kanäle', type: 'COLLECTION_REFERENCE', options: [] },
    { id: 71, name: 'licenceEnd', type: 'DATE', options: [] },
    { id: 72, name: 'altText', type: 'LOCALIZED_TEXT', options: [] },
  ];

  it('come from the fields’ names and types', () => {
    expect(suggestMapping(fields, empty)).toEqual({
      approvalField: 643,
      approvedValues: [3],
      inReviewValues: [1, 2],
      rejectedValues: [4],
      channelsField: 70,
      licenceEndField: 71,
      altTextField: 72,
    });
  });

  it('leave alone what the admin has mapped', () => {
    expect(suggestMapping(fields, mapping())).toEqual({});
  });
});

describe('an exported macro', () => {
  const context = {
    policy: undefined,
    mapping: mapping(),
    timeZone: 'Europe/Berlin',
    now: Date.parse('2026-11-21T12:00:00Z'),
  };
  const card = assetCard(
    {
      asset: asset({ approval: 'rejected' }),
      numbers: {},
      approvedVersions: [],
      asOf: '2026-11-21T08:00:00.000Z',
    },
    null,
    context,
  );

  it('says name, version, state, rights, record and as of when, in valid ADF', () => {
    const document = assetExport({
      assets: [
        { assetId: 4711, card },
        { assetId: 4712, card: null },
      ],
      record: { number: '2041', url: 'https://ecm.aurora-press.example/app/nodes/2041' },
      approval: { code: 'K7QF-9M2X-3TCV', version: 4, holds: true },
      language: 'en',
      timeZone: 'Europe/Berlin',
    });
    const words = JSON.stringify(document);

    expect(adfFaults(document)).toEqual([]);
    for (const fact of [
      'CELUM asset: Hero summer',
      'Version: 3 · Status: Rejected',
      'Approved (v4)',
      'Channels: Print, Web',
      'Licence ends: 30 June 2027',
      'As of 21 November 2026 at 09:00:00 CET',
      '2041',
      'CELUM asset 4712',
      'Verification code: K7QF-9M2X-3TCV',
    ]) {
      expect(words).toContain(fact);
    }
    expect(words).not.toContain('http://');
  });

  it('does not pass for approved when the page was changed since', () => {
    const document = assetExport({
      assets: [{ assetId: 4711, card }],
      record: null,
      approval: { code: 'K7QF-9M2X-3TCV', version: 4, holds: false },
      language: 'en',
      timeZone: 'UTC',
    });
    const words = JSON.stringify(document);

    expect(adfFaults(document)).toEqual([]);
    expect(words).toContain('Changed since version 4 was approved');
    expect(words).toContain('Not filed as a record');
    expect(words).not.toContain('Approved (v4)');
  });

  it('is valid when nothing was chosen yet', () => {
    const document = assetExport({
      assets: [],
      record: null,
      approval: null,
      language: 'de',
      timeZone: 'UTC',
    });

    expect(adfFaults(document)).toEqual([]);
  });
});
