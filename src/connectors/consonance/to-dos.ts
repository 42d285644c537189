import * as z from 'zod';

import type { TitleToDo } from '../../contracts/titles';
import { Problem } from '../../errors';
import { NOTE, TO_DO } from './documents';
import type { Graph } from './graph';
import { toDoOf } from './mapping';
import { mark } from './mark';
import { queryIn } from './offer';
import { select } from './selection';
import * as wire from './wire';

// toDos(toDoSearch: {workIdEq, after})
export async function toDos(graph: Graph, titleId: number): Promise<TitleToDo[]> {
  const offer = await graph.needs('todos');
  const type = queryIn(offer, 'toDos')?.args['toDoSearch'] ?? '';
  const query = `query($search: ${type}) { toDos(toDoSearch: $search) { ${select(offer, 'ToDo', TO_DO)} } }`;
  const answer = z.looseObject({ toDos: z.array(wire.ToDo) });
  const found: TitleToDo[] = [];
  for (let after = 0; ;) {
    const page = await graph.read('toDos', query, { search: { workIdEq: titleId, after } }, answer);
    const last = Math.max(...page.toDos.map(({ id }) => id));
    if (page.toDos.length === 0) return found;
    if (last <= after) throw new Problem('bad-answer', { subject: 'Consonance' });
    after = last;
    found.push(...page.toDos.map(toDoOf));
  }
}

const ToDoResult = z.looseObject({ toDo: wire.ToDo });

// createToDo(input: {workId, name, dueDate, milestone})
export async function ensureToDo(
  graph: Graph,
  titleId: number,
  toDo: { name: string; due: string | null; milestone: boolean },
  marker: string,
): Promise<TitleToDo> {
  const offer = await graph.needs('todos');
  const known = (await toDos(graph, titleId)).find(({ name }) => name === toDo.name);
  if (known) return known;
  const input = {
    workId: titleId,
    name: toDo.name,
    milestone: toDo.milestone,
    ...(toDo.due !== null && { dueDate: toDo.due }),
    ...mark(offer, 'createToDo', marker),
  };
  return toDoOf((await graph.write('createToDo', input, { toDo: TO_DO }, ToDoResult)).toDo);
}

// completeToDo(input: {id, completed})
export async function completeToDo(
  graph: Graph,
  id: number,
  completed: boolean,
  marker: string,
): Promise<TitleToDo> {
  const offer = await graph.needs('todos');
  const input = { id, completed, ...mark(offer, 'completeToDo', marker) };
  return toDoOf((await graph.write('completeToDo', input, { toDo: TO_DO }, ToDoResult)).toDo);
}

// notes(workId), createNote(input: {workId, noteText})
export async function ensureNote(
  graph: Graph,
  titleId: number,
  text: string,
  marker: string,
): Promise<void> {
  const offer = await graph.needs('notes');
  const type = queryIn(offer, 'notes')?.type ?? '';
  const query = `query($id: Int!) { notes(workId: $id) { ${select(offer, type, NOTE)} } }`;
  const answer = z.looseObject({ notes: z.array(wire.Note) });
  const { notes } = await graph.read('notes', query, { id: titleId }, answer);
  const end = `[${marker}]`;
  if (notes.some(({ noteText }) => noteText.endsWith(end))) return;
  const input = {
    workId: titleId,
    noteText: `${text}\n${end}`,
    ...mark(offer, 'createNote', marker),
  };
  const done = z.looseObject({ note: z.looseObject({}) });
  await graph.write('createNote', input, { note: NOTE }, done);
}
