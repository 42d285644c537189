import { useEffect, useRef, useState } from 'preact/hooks';

import type { AuditLine } from '../../../src/contracts/audit';
import type { Answer, ProblemView } from '../../../src/contracts/problem';
import { Button } from '../button';
import { formatMoment } from '../dates';
import { wording as loadingWording } from '../loading/words';
import { ProblemMessage } from '../problems/problem-message';
import { SectionMessage } from '../section-message';
import { Spinner } from '../spinner';
import { surroundings } from '../surroundings';
import { Table } from '../table';
import type { Column } from '../table';
import { auditWording } from './words';

export interface EntryPage {
  lines: AuditLine[];
  next: string | null;
}

interface Props {
  /** Asks for the entries that follow a cursor, or for the newest. */
  load: (cursor: string | null) => Promise<Answer<EntryPage>>;
  /** Which entries: when it changes, they are asked for anew. */
  about: string;
  showPage?: boolean;
}

/** Entries of the audit log, newest first, older ones on request. */
export function Entries({ load, about, showPage = false }: Props) {
  const words = auditWording();
  const [lines, setLines] = useState<AuditLine[]>();
  const [next, setNext] = useState<string | null>(null);
  const [problem, setProblem] = useState<ProblemView>();
  const [busy, setBusy] = useState(false);
  const asked = useRef('');

  const fetchMore = async (cursor: string | null, before: AuditLine[]) => {
    setBusy(true);
    setProblem(undefined);
    const answer = await load(cursor);
    // Somebody chose other entries in the meantime.
    if (asked.current !== about) return;
    setBusy(false);
    if (!answer.ok) setProblem(answer.problem);
    else {
      setLines([...before, ...answer.value.lines]);
      setNext(answer.value.next);
    }
  };
  useEffect(() => {
    asked.current = about;
    setLines(undefined);
    setNext(null);
    void fetchMore(null, []);
  }, [about]);

  if (!lines) {
    if (problem) {
      return <ProblemMessage problem={problem} onRetry={() => void fetchMore(null, [])} />;
    }
    return <Spinner text={loadingWording().loading} />;
  }
  if (lines.length === 0) return <SectionMessage kind="info" title={words.nothing} />;
  return (
    <div class="stack">
      <Table
        caption={words.table}
        columns={columns(showPage)}
        rows={lines}
        keyOf={({ seq }) => String(seq)}
      />
      {problem && <ProblemMessage problem={problem} />}
      {next !== null && (
        <div>
          <Button busy={busy} onPress={() => void fetchMore(next, lines)}>
            {words.older}
          </Button>
        </div>
      )}
    </div>
  );
}

function columns(showPage: boolean): Column<AuditLine>[] {
  const words = auditWording();
  const page: Column<AuditLine> = {
    key: 'page',
    title: words.page,
    cell: (line) => line.pageTitle ?? (line.page === null ? '' : words.hiddenPage(line.page)),
  };
  return [
    { key: 'seq', title: words.number, cell: ({ seq }) => seq },
    { key: 'at', title: words.when, cell: ({ at }) => formatMoment(at, surroundings()) },
    { key: 'what', title: words.what, cell: (line) => <What line={line} /> },
    { key: 'who', title: words.who, cell: whoOf },
    ...(showPage ? [page] : []),
  ];
}

function whoOf({ who }: AuditLine): string {
  const words = auditWording();
  return who === null ? words.app : (who.name ?? words.erased);
}

function What({ line }: { line: AuditLine }) {
  const words = auditWording();
  const facts = Object.entries(line.facts).flatMap(([name, value]) => {
    const label = words.facts[name];
    return label === undefined || value === null
      ? []
      : [`${label}: ${words.values[String(value)] ?? value}`];
  });
  return (
    <>
      <p class="strong">{words.kinds[line.kind]}</p>
      {facts.length > 0 && <p class="hint">{facts.join(' · ')}</p>}
      <p class="hint seal">{words.seal(line.hash.slice(0, 16))}</p>
    </>
  );
}
