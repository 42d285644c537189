import type { EvidenceState } from '../../../../../src/contracts/evidence';

const phases: Record<Exclude<EvidenceState['phase'], 'ready' | 'failed'>, string> = {
  queued: 'Waiting for its turn…',
  reading: 'Reading the approved page, its assets and the audit log…',
  drawing: 'Drawing the PDF…',
  packing: 'Signing and packing…',
};

export const en = {
  title: 'Proof',
  intro:
    'Everything that proves the newest approval, in one ZIP that can be checked without this app: page, assets, decisions, rights, record, audit log.',
  order: 'Evidence pack',
  phases,
  ready: (size: string) => `The pack is ready (${size}).`,
  download: 'Download',
  damaged: 'The pack did not arrive whole. Download it again.',
  howTo: 'Check it with: node verify.mjs and the name of the ZIP. The program is in the ZIP.',
  again: 'Make it anew',
  showLog: 'Show the audit log',
  hideLog: 'Hide the audit log',
};

export type Words = typeof en;
