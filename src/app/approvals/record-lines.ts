import type { PreflightItem } from '../../contracts/approval';
import type { PageBody } from '../../contracts/pages';
import type { RecordRule } from '../../contracts/settings';
import { fillTemplate, findingsOf } from '../../domain/category-values';
import type { App } from '../app';
import { asProblem } from '../problem-view';
import { ruleFor } from '../settings/settings';
import { line } from './preflight-line';

/** Facts that exist only once the page is approved; fields made of them are not judged before. */
const LATER = /\{(approver|approvedOn|author)\}/;

/** Where the page will be filed, and which required fields a person will have to fill in then. */
export async function recordItems(app: App, page: PageBody): Promise<PreflightItem[]> {
  const rule = ruleFor(await app.settings.rules(), page.spaceKey);
  const about = { kind: 'record-rule', subject: page.spaceKey } as const;
  if (!rule) {
    const missing = { ...about, level: 'warn', code: 'rule-missing' } as const;
    return [line('rule', { ...missing, action: 'open-settings' })];
  }
  const values = { folder: rule.folderName };
  return [
    line('rule', { ...about, code: 'rule-ok', values }),
    ...(await fieldItems(app, page, rule)),
  ];
}

async function fieldItems(app: App, page: PageBody, rule: RecordRule): Promise<PreflightItem[]> {
  const { category } = rule;
  if (!category) return [];
  try {
    const fields = await (await app.records()).categoryFields(rule.folderId, category.id);
    const known = fields.filter(({ key }) => !LATER.test(category.values[key] ?? ''));
    return findingsOf(known, valuesNow(category.values, page)).map(({ code, field, values }) =>
      line(`field-${field}`, { kind: 'metadata', level: 'warn', subject: field, code, values }),
    );
  } catch (error) {
    // OpenText is not needed to approve; when it cannot be reached, publishing waits for it.
    if (asProblem(error).code !== 'not-connected') return [];
    const missing = { kind: 'connection', level: 'warn', code: 'not-connected' } as const;
    return [line('opentext', { ...missing, subject: 'OpenText', action: 'open-settings' })];
  }
}

function valuesNow(
  templates: Readonly<Record<string, string>>,
  { title, id, spaceKey, version }: PageBody,
): Record<string, string> {
  const facts = { title, pageId: id, spaceKey, version, approver: '', approvedOn: '', author: '' };
  return Object.fromEntries(
    Object.entries(templates).map(([key, template]) => [key, fillTemplate(template, facts)]),
  );
}
