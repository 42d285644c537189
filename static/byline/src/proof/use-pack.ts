import { useEffect, useState } from 'preact/hooks';

import type { EvidenceState } from '../../../../src/contracts/evidence';
import type { Answer, ProblemView } from '../../../../src/contracts/problem';
import { ask } from '../../../kit/bridge';
import { saveFile } from '../../../kit/download/save-file';

const LOOK_EVERY_MS = 1000;

/** One pack from its order to the person's disk. */
export function usePack() {
  const [pack, setPack] = useState<EvidenceState>();
  const [problem, setProblem] = useState<ProblemView>();
  const [busy, setBusy] = useState(false);
  const [damaged, setDamaged] = useState(false);

  const take = (answer: Answer<EvidenceState>) => {
    if (!answer.ok) setProblem(answer.problem);
    else {
      const { code, subject } = answer.value;
      setPack(answer.value);
      setProblem(code === null ? undefined : { code, ...(subject !== null && { subject }) });
    }
  };
  const underWay = pack !== undefined && pack.phase !== 'ready' && pack.phase !== 'failed';
  useEffect(() => {
    if (!underWay) return undefined;
    const timer = setTimeout(() => {
      void ask('evidence.state', { id: pack.id }).then((answer) => {
        // A look that fails is repeated by the next one.
        setPack((now) => (answer.ok || !now ? now : { ...now }));
        if (answer.ok) take(answer);
      });
    }, LOOK_EVERY_MS);
    return () => clearTimeout(timer);
  }, [pack]);

  const order = async () => {
    setBusy(true);
    setProblem(undefined);
    take(await ask('evidence.order', {}));
    setBusy(false);
  };
  const download = async () => {
    if (!pack) return;
    setBusy(true);
    setDamaged(false);
    setProblem(undefined);
    const fetched = await fetchPieces(pack);
    setBusy(false);
    if (!fetched.ok) setProblem(fetched.problem);
    else if (await isWhole(fetched.value, pack)) {
      saveFile(pack.fileName ?? 'evidence-pack.zip', [fetched.value], 'application/zip');
    } else setDamaged(true);
  };
  return { pack, problem, busy, damaged, underWay, order, download };
}

type Bytes = Uint8Array<ArrayBuffer>;

async function fetchPieces({ id, pieces, size }: EvidenceState): Promise<Answer<Bytes>> {
  const parts: string[] = [];
  while (parts.length < pieces) {
    const answer = await ask('evidence.pieces', { id, from: parts.length });
    if (!answer.ok) return answer;
    if (answer.value.length === 0) break;
    parts.push(...answer.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    const piece = Uint8Array.from(atob(part), (character) => character.charCodeAt(0));
    bytes.set(piece.subarray(0, size - at), at);
    at += piece.length;
  }
  return { ok: true, value: bytes };
}

/** Whether these are the bytes that the app made. */
async function isWhole(bytes: Bytes, { sha256 }: EvidenceState): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}
