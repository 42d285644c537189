// Makers of files and what they need: a bundle of its own, so that the other functions start without it.
export { makeEvidence } from './entry/make-evidence';
