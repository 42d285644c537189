/** What happened (`s` is what it happened to), what follows, and what the reader can do. */
interface Sentences {
  happened: (s: string) => string;
  /** True whoever asked, e.g. that nothing was changed. */
  next?: string;
  /** What the app does by itself when it was working on its own, as it does on deliveries. */
  background?: string;
  help: string;
}

const byItself = 'Imprimatur tries again by itself.';
const nothingLost = 'Nothing was changed.';

export const en = {
  /** What a sentence speaks of when the problem names nothing. */
  something: 'the connected system',
  codes: {
    'not-connected': {
      happened: (s) => `There is no connection to ${s} yet.`,
      help: 'A site admin can connect it in Confluence settings, under Imprimatur.',
    },
    'egress-denied': {
      happened: (s) => `This site does not let Imprimatur reach ${s}.`,
      help: 'A site admin can allow the address: Imprimatur settings, Connections, Test.',
    },
    'wrong-address': {
      happened: (s) => `At this address there is no ${s} programming interface.`,
      help: 'Check the address: it is often the address of the web portal, or a name with a typing mistake.',
    },
    unauthorised: {
      happened: (s) => `${s} does not accept the credentials.`,
      help: 'They may be mistyped, expired or revoked. A site admin can replace the secret in Imprimatur settings.',
    },
    forbidden: {
      happened: (s) => `The account is known to ${s}, but it may not do this.`,
      help: 'Ask the administrator of that system for the missing right, then try again.',
    },
    'not-found': {
      happened: (s) => `${s} no longer exists, or the app may not see it.`,
      help: 'Choose another one, or ask its administrator what became of it.',
    },
    'name-taken': {
      happened: (s) => `Something else already has this name in ${s}.`,
      help: 'Rename the page or the other document, then try again.',
    },
    refused: {
      happened: (s) =>
        `${s} refuses this, for instance because of a hold or because the record is final.`,
      help: 'A records manager can see the reason there.',
    },
    'too-large': {
      happened: (s) => `The content is larger than ${s} accepts.`,
      help: 'Make the page or its attachments smaller, then try again.',
    },
    'bad-request': {
      happened: (s) => `${s} did not accept what was sent.`,
      help: 'Often a required field is missing or a value does not fit: an admin should check the mapping.',
    },
    'field-empty': {
      happened: (s) => `OpenText needs a value in the field “${s}”, and there was none.`,
      help: 'A site admin can say what goes into the field: Imprimatur settings, Records.',
    },
    'field-unfit': {
      happened: (s) => `OpenText does not take the value that was meant for the field “${s}”.`,
      help: 'It is too long or not among the values allowed there. A site admin can change what goes into the field: Imprimatur settings, Records.',
    },
    'bad-answer': {
      happened: (s) =>
        `${s} answered something that is not its programming interface, such as a log-in or maintenance page.`,
      help: 'Try again later; if it stays so, check the address in Imprimatur settings.',
    },
    conflict: {
      happened: (s) => `${s} was changed by somebody else at the same moment.`,
      background: byItself,
      help: 'Try again in a moment.',
    },
    'rate-limited': {
      happened: (s) => `${s} asks for fewer requests just now.`,
      background: byItself,
      help: 'Try again in a moment.',
    },
    unavailable: {
      happened: (s) => `${s} cannot be reached just now.`,
      background: byItself,
      help: 'Try again in a moment. If it lasts, tell the administrator of that system.',
    },
    'outcome-unknown': {
      happened: (s) => `The connection to ${s} broke before it answered.`,
      background: 'Imprimatur first looks whether it was done, so that nothing happens twice.',
      help: 'Try again in a moment.',
    },
    'out-of-time': {
      happened: (s) => `There was not enough time left to ask ${s}.`,
      next: nothingLost,
      background: byItself,
      help: 'Try again in a moment.',
    },
    'storage-busy': {
      happened: () => 'So much is going on that Atlassian’s storage asks Imprimatur for a pause.',
      next: 'What was asked for may not be stored yet; asking again does nothing twice.',
      background: byItself,
      help: 'Try again in a minute.',
    },
    'page-changed': {
      happened: () => 'The page was changed while you were looking at it.',
      next: nothingLost,
      help: 'Close this dialog, read the current version, and decide again.',
    },
    'already-decided': {
      happened: () => 'This round has already been decided.',
      next: nothingLost,
      help: 'The decision is shown above.',
    },
    'not-an-approver': {
      happened: () => 'You are not among the approvers of this page.',
      help: 'Ask one of the approvers, or the author to submit it to you.',
    },
    'set-changed': {
      happened: (s) => `The page “${s}” belongs to the change set and was edited meanwhile.`,
      next: nothingLost,
      help: 'Its author has to submit the change set again; nothing of it was decided.',
    },
    'set-unseen': {
      happened: (s) => `The page “${s}” is approved together with one that you may not open.`,
      next: nothingLost,
      help: 'Ask its author to give you access to every page of the change set.',
    },
    'not-your-turn': {
      happened: () => 'Your step has not come yet: others decide before you.',
      next: nothingLost,
      help: 'You are told by a comment on the page when it is your turn.',
    },
    'nobody-decides': {
      happened: (s) => `Nobody could bring this approval to an end: “${s}” has too few people.`,
      next: nothingLost,
      help: 'Choose other approvers, or ask a site admin to complete these.',
    },
    'code-needed': {
      happened: () => 'This decision has to be signed with a code of your authenticator.',
      next: nothingLost,
      help: 'Type the six digits that your authenticator shows now.',
    },
    'code-wrong': {
      happened: () => 'The code is not right.',
      next: nothingLost,
      help: 'Type the digits that your authenticator shows now; check the clock of your phone if it goes on.',
    },
    'code-used': {
      happened: () => 'This code has been used already.',
      next: nothingLost,
      help: 'Wait until your authenticator shows the next one, at most half a minute.',
    },
    'locked-out': {
      happened: () => 'Your authenticator is locked after too many wrong codes.',
      next: nothingLost,
      help: 'Wait, then use a new code. If it was not you who tried, tell a site admin.',
    },
    'no-authenticator': {
      happened: () => 'You have no authenticator that is set up.',
      next: nothingLost,
      help: 'Set one up first: Apps, Imprimatur, My signature and deputy.',
    },
    'not-approved': {
      happened: () => 'Only an approved version can be published as a record.',
      help: 'Submit the current version for approval first.',
    },
    'not-ready': {
      happened: () => 'The page is not ready: something in the checklist stands in the way.',
      next: nothingLost,
      help: 'Look through the red items; each names what helps.',
    },
    'not-configured': {
      happened: () => 'A setting is missing that this needs.',
      help: 'A site admin can complete it in Confluence settings, under Imprimatur.',
    },
    'no-permission': {
      happened: () => 'You do not have the right to do this.',
      help: 'The page’s owner or a site admin can give it to you.',
    },
    'in-use': {
      happened: (s) => `${s} is still in use.`,
      next: nothingLost,
      help: 'Remove what depends on it first; the list says what that is.',
    },
    'key-reused': {
      happened: (s) => `${s} was already sent in this version, with other details.`,
      next: 'What was sent first stays as it is.',
      help: 'Look at what was sent; to send other details, make a new version.',
    },
    'approval-needed': {
      happened: (s) => `${s} may go out only after somebody has approved it.`,
      help: 'Have it approved, then choose Retry.',
    },
    loop: {
      happened: (s) => `Imprimatur and ${s} were answering each other’s changes, so it stopped.`,
      next: 'Both sides keep what they hold now.',
      help: 'Look at both sides, correct the one that is wrong, then choose Retry.',
    },
    'mass-delete': {
      happened: (s) => `Unusually much is missing in ${s} at once, so nothing was taken away.`,
      next: nothingLost,
      help: 'Check there whether it was meant; if so, choose Retry.',
    },
    'invalid-input': {
      happened: () => 'A value does not fit.',
      next: nothingLost,
      help: 'Check the fields and try again.',
    },
    'no-answer': {
      happened: () => 'Imprimatur did not answer in time.',
      next: 'What was asked may still be carried out; it will not happen twice.',
      help: 'Try again in a moment.',
    },
    unexpected: {
      happened: () => 'Something went wrong that Imprimatur did not expect.',
      help: 'Try again. If it happens again, give the reference to your admin, who finds it in the log.',
    },
  } satisfies Record<string, Sentences> as Record<string, Sentences>,
  nextTry: (moment: string) => `Next try: ${moment}.`,
  until: (moment: string) => `Until ${moment}.`,
  reference: (reference: string) => `Reference: ${reference}`,
  retry: 'Try again',
};

export type Words = typeof en;
