const admin = 'A site admin can repair this in Confluence settings, under Imprimatur.';
export const en = {
  emptyTitle: 'No asset chosen yet',
  emptyEditing: 'Select this block and press Edit to choose an asset from CELUM.',
  emptyReading: 'The author has not chosen an asset from CELUM for this place.',
  linkTitle: 'Link to CELUM',
  linkEditing:
    'Select this block and press Edit: the asset of this link is chosen there already. Insert it to show its picture, rights and approval.',
  linkReading: 'The author has pasted a link to CELUM here and not yet made an asset of it.',
  problems: {
    'not-connected': `CELUM is not connected yet. ${admin}`,
    'egress-denied': `This site does not let Imprimatur reach CELUM yet. ${admin}`,
    unauthorised: `CELUM refuses the app’s key. ${admin}`,
    'no-permission': 'You may not see this page’s assets. The page’s owner can give you access.',
  } as Record<string, string>,
  otherProblem:
    'CELUM cannot be reached just now. The page itself is complete; only the assets are missing.',
  assets: (count: number) => (count === 1 ? '1 asset' : `${count} assets`),
  cannotShow: (assets: string) => `${assets} from CELUM cannot be shown`,
  retry: 'Try again',
  unnamed: (id: string) => `Asset ${id}`,
  noAccess: 'You have no access to this asset in CELUM.',
  owner: (name: string) => `Owner: ${name}`,
  noOwner: 'CELUM names no owner; a CELUM administrator can help.',
  request: 'Request access',
  requested: 'Request sent: the owner finds it as a comment on this page.',
  requestFailed: 'The request could not be sent. Try again in a moment.',
  signIn: 'Sign in to Confluence to ask for access.',
  gone: 'This asset is no longer in CELUM, or the app may not see it any more.',
  goneHelp: 'Edit the page to choose another one, or ask in CELUM what became of it.',
  staleNothing:
    'CELUM cannot be asked just now, and without it Imprimatur cannot say whether you may see this asset. It is tried again when the page is next opened.',
};

export type Words = typeof en;
