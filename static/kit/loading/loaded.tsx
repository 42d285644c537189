import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import type { Answer } from '../../../src/contracts/problem';
import type { ResolverInput, ResolverName, ResolverOutput } from '../../../src/contracts/resolvers';
import { ask } from '../bridge';
import { ProblemMessage } from '../problems/problem-message';
import { Spinner } from '../spinner';
import { wording } from './words';

/** What the server says, asked for when the component appears; undefined until it has answered. */
export function useLoaded<N extends ResolverName>(name: N, input: ResolverInput<N>) {
  const [answer, setAnswer] = useState<Answer<ResolverOutput<N>>>();
  const load = async () => setAnswer(await ask(name, input));
  useEffect(() => void load(), []);
  const retry = () => {
    setAnswer(undefined);
    void load();
  };
  return { answer, reload: load, retry };
}

interface Props<Value> {
  answer: Answer<Value> | undefined;
  onRetry: () => void;
  children: (value: Value) => ComponentChildren;
}

/** Draws the value, or why there is none. */
export function Loaded<Value>({ answer, onRetry, children }: Props<Value>) {
  if (!answer) return <Spinner text={wording().loading} />;
  if (!answer.ok) return <ProblemMessage problem={answer.problem} onRetry={onRetry} />;
  return <>{children(answer.value)}</>;
}
