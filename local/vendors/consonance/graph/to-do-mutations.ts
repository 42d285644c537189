import type { House } from '../house';
import type { ToDoDoc } from '../rows';
import { businessErrors } from './errors';
import { noteShape, toDoShape } from './to-do';

interface ToDoInput {
  clientMutationId?: string | null;
  id?: number;
  workId?: number;
  name?: string | null;
  basis?: ToDoDoc['basis'] | null;
  offsetDays?: number | null;
  dueDate?: string | null;
  milestone?: boolean | null;
  blockedByIds?: number[] | null;
  completed?: boolean;
  noteText?: string;
}
type Call = (args: { input: ToDoInput }) => unknown;

/** Only of the extended profile: the schema of the other one has no such calls. */
export function toDoMutations(house: House): Record<string, Call> {
  const done = ({ clientMutationId = null }: ToDoInput, toDo: ToDoDoc) => ({
    clientMutationId,
    toDo: toDoShape(house, house.save('toDo', toDo)),
    errors: [],
  });
  const failed = ({ clientMutationId = null }: ToDoInput, field: string, message: string) => ({
    clientMutationId,
    toDo: null,
    errors: businessErrors(house, field, message),
  });
  return {
    createToDo: ({ input }) => {
      const work = house.one('work', input.workId ?? 0);
      return work ? done(input, newToDo(input, work.id)) : failed(input, 'workId', 'is not there');
    },
    updateToDo: ({ input }) => {
      const toDo = house.one('toDo', input.id ?? 0);
      return toDo ? done(input, changed(toDo, input)) : failed(input, 'id', 'is not there');
    },
    completeToDo: ({ input }) => {
      const toDo = house.one('toDo', input.id ?? 0);
      if (!toDo) return failed(input, 'id', 'is not there');
      const open = toDo.blockedBy.some((id) => house.one('toDo', id)?.completedOn === null);
      if (input.completed === true && open) return failed(input, 'completed', 'is blocked');
      const before = toDo.completedOn ?? house.today();
      return done(input, { ...toDo, completedOn: input.completed === true ? before : null });
    },
    createNote: ({ input }) => {
      const { clientMutationId = null, workId = 0, noteText = '' } = input;
      if (!house.one('work', workId)) {
        const errors = businessErrors(house, 'workId', 'is not there');
        return { clientMutationId, note: null, errors };
      }
      const note = { id: 0, workId, text: noteText, createdOn: house.today() };
      return { clientMutationId, note: noteShape(house.save('note', note)), errors: [] };
    },
  };
}

const newToDo = (input: ToDoInput, workId: number): ToDoDoc => ({
  id: 0,
  workId,
  name: input.name ?? '',
  assignee: null,
  basis: input.basis ?? 'FIXED',
  offsetDays: input.offsetDays ?? null,
  fixed: input.dueDate ?? null,
  completedOn: null,
  milestone: input.milestone ?? false,
  blockedBy: input.blockedByIds ?? [],
});

const changed = (toDo: ToDoDoc, input: ToDoInput): ToDoDoc => ({
  ...toDo,
  name: input.name ?? toDo.name,
  basis: input.basis ?? toDo.basis,
  offsetDays: input.offsetDays ?? toDo.offsetDays,
  fixed: input.dueDate ?? toDo.fixed,
  milestone: input.milestone ?? toDo.milestone,
});
