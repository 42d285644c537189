import type { PreflightCode } from '../../../../src/contracts/approval';

type Sentence = (values: Readonly<Record<string, string>>) => string;

/** What a line of the preflight list says, by its code. Days come formatted as `date`. */
export const sentences: Record<PreflightCode, Sentence> = {
  'asset-ok': ({ version }) => `Cleared for use (v${version ?? ''})`,
  'asset-gone': () => 'No longer in CELUM, or the app may not see it',
  'asset-no-alt-text': () => 'Has no alternative text in CELUM for people who cannot see it',
  'licence-ends-soon': ({ days }) => `Licence ends in ${days ?? ''} days`,
  'newer-version': ({ version }) => `Version ${version ?? ''} is available`,
  'licence-expired': ({ date }) => (date ? `Licence ended ${date}` : 'Licence ended'),
  'not-available': ({ date }) => (date ? `Not available since ${date}` : 'Not available in CELUM'),
  'not-yet-available': ({ date }) => (date ? `Available from ${date}` : 'Not available yet'),
  'not-approved': () => 'Not approved in CELUM',
  rejected: () => 'Rejected in CELUM',
  locked: () => 'Locked in CELUM',
  'wrong-channel': () => 'Not licensed for the channels of this space',
  'wrong-territory': () => 'Not licensed for the territories of this space',
  'rights-missing': () => 'Rights are not stated in CELUM',
  'attachment-too-large': ({ bytes }) =>
    `${Math.round(Number(bytes) / 1_000_000)} MB: the record names it but does not carry it`,
  'celum-link': () => 'A plain CELUM address shows no rights and may end; insert the asset instead',
  'field-empty': () => 'OpenText requires this field',
  'field-too-long': ({ max }) => `Longer than ${max ?? ''} characters`,
  'field-not-an-option': () => 'Not among the values that OpenText allows',
  'rule-ok': ({ folder }) => `Approved pages of this space are filed in “${folder ?? ''}”`,
  'rule-missing': () => 'No rule says where approved pages of this space are filed',
  'not-connected': () => 'Not connected yet',
  unavailable: () => 'Cannot be reached just now, so nothing on the page could be checked',
  'approver-cannot-see': () => 'May not see this page: give them access, or they cannot decide',
  'approver-gone': () => 'Their account is closed: a site admin can name somebody else',
  'group-empty': () => 'This group has no members',
  'too-few-approvers': ({ step, needed, left }) =>
    `Step ${step ?? ''} needs ${needed ?? ''} to approve and has ${left ?? ''} who can`,
  'app-cannot-see': () =>
    'Imprimatur may not open this page, so it cannot write comments or keep the approval line: add the app to the page’s restrictions',
};
