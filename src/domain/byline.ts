import type { PageState } from '../contracts/approval';
import type { NewerVersion } from '../contracts/page-assets';
import { ASSET_WORDS } from './asset-words';
import { timeIn, WORDS, type Language } from './words';

/** Value of the content property that Confluence reads the byline's text from, without calling the app. */
interface Byline {
  title: string;
  icon: string;
  tooltip: string;
}

export interface BylineFacts {
  status: PageState['status'];
  /** Page version of the round; 0 without one. */
  version: number;
  /** Newer versions of its assets that nobody has decided about yet. */
  newer: readonly NewerVersion[];
  publication: {
    state: 'queued' | 'running' | 'waiting' | 'needs-attention' | 'done';
    nextTryAt: number | null;
    recordNumber: string | null;
  } | null;
  language: Language;
  timeZone: string;
}

const COLOURS: Record<PageState['status'], string> = {
  draft: '#8590a2',
  'in-approval': '#e2b203',
  approved: '#22a06b',
  rejected: '#c9372c',
  'changed-since-approval': '#e56910',
  'review-due': '#e2b203',
};

export function bylineOf(facts: BylineFacts): Byline {
  return {
    title: titleOf(facts),
    icon: dot(COLOURS[facts.status]),
    tooltip: WORDS[facts.language].bylineHint,
  };
}

function titleOf(facts: BylineFacts): string {
  const words = WORDS[facts.language];
  switch (facts.status) {
    case 'draft':
      return words.notSubmitted;
    case 'in-approval':
      return words.inApproval(facts.version);
    case 'rejected':
      return words.rejected(facts.version);
    case 'review-due':
      return words.reviewDue(facts.version);
    case 'changed-since-approval':
      return words.changed;
    case 'approved':
      return approvedTitle(facts) + newerHint(facts);
  }
}

function approvedTitle({ publication, version, language, timeZone }: BylineFacts): string {
  const words = WORDS[language];
  switch (publication?.state) {
    case undefined:
      return words.approved(version);
    case 'queued':
      return words.queued;
    case 'running':
      return words.filing;
    case 'needs-attention':
      return words.publicationStopped;
    case 'waiting':
      return publication.nextTryAt === null
        ? words.queued
        : words.queuedUntil(timeIn(language, timeZone, publication.nextTryAt));
    case 'done':
      return publication.recordNumber === null
        ? words.approved(version)
        : words.approvedRecord(publication.recordNumber);
  }
}

function newerHint({ newer, language }: BylineFacts): string {
  const [first] = newer;
  if (!first) return '';
  const { available, shown } = first;
  return ` · ${ASSET_WORDS[language].newer(available.number, shown.number, newer.length - 1)}`;
}

const dot = (colour: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5" fill="${colour}"/></svg>`,
  )}`;
