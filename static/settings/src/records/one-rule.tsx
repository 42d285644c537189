import type { RecordRule } from '../../../../src/contracts/settings';
import { ask } from '../../../kit/bridge';
import type { Place } from '../../../kit/deliveries/places';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { sentencesOf } from '../../../kit/problems/sentences';
import { SectionMessage } from '../../../kit/section-message';
import { useSaving } from '../use-saving';
import { wording as sharedWording } from '../words';
import { emptyRule, RuleForm } from './rule-form';

/** Where the rule stands that the space's pages follow; after the last one when there is none yet. */
function indexFor(rules: readonly RecordRule[], spaceKey: string): number {
  const own = rules.findIndex((rule) => rule.spaceKey === spaceKey);
  const general = rules.findIndex((rule) => rule.spaceKey === '*');
  return [own, general].find((index) => index >= 0) ?? rules.length;
}

interface Props {
  rules: readonly RecordRule[];
  place: Extract<Place, { kind: 'rule' }>;
  /** It is saved, or left as it is. */
  onDone: () => void;
}

/** The one rule because of which deliveries stopped; saved at once. */
export function OneRule({ rules, place: { spaceKey, problem: cause }, onDone }: Props) {
  const { busy, problem, save } = useSaving();
  const at = indexFor(rules, spaceKey);
  const others = rules.filter((_rule, index) => index !== at);
  const keep = async (rule: RecordRule) => {
    const next = [...rules.slice(0, at), rule, ...rules.slice(at + 1)];
    if (await save(() => ask('settings.saveRecordRules', next))) onDone();
  };
  return (
    <section class="box">
      <SectionMessage kind="warning" title={sentencesOf(cause).happened} />
      <RuleForm
        rule={rules[at] ?? emptyRule(spaceKey)}
        taken={others.map((rule) => rule.spaceKey)}
        wrong={cause.subject}
        doneLabel={sharedWording().save}
        busy={busy}
        onDone={(rule) => void keep(rule)}
        onCancel={onDone}
      />
      {problem && <ProblemMessage problem={problem} />}
    </section>
  );
}
