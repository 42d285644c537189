import type { House } from '../house';
import type { NoteDoc, ToDoDoc } from '../rows';

const DAY = 86_400_000;

/** A to-do is due on its own day, or so many days from the basis date; without that date it has none. */
export function dueDate(house: House, toDo: ToDoDoc): string | null {
  if (toDo.basis === 'FIXED') return toDo.fixed;
  const basis = basisDate(house, toDo);
  if (basis === null) return null;
  const moment = Date.parse(`${basis}T00:00:00Z`) + (toDo.offsetDays ?? 0) * DAY;
  return new Date(moment).toISOString().slice(0, 10);
}

function basisDate(house: House, { basis, workId }: ToDoDoc): string | null {
  if (basis === 'PUBLICATION_DATE') {
    const days = house
      .all('product')
      .filter((product) => product.workId === workId)
      .flatMap(({ publicationDate }) => publicationDate ?? []);
    return days.toSorted()[0] ?? null;
  }
  const contract = house.all('contract').find((one) => one.workId === workId);
  return contract?.msRevised ?? contract?.msDue ?? null;
}

export function isOverdue(house: House, toDo: ToDoDoc): boolean {
  const due = dueDate(house, toDo);
  return toDo.completedOn === null && due !== null && due < house.today();
}

export const toDoShape = (house: House, toDo: ToDoDoc) => ({
  id: toDo.id,
  workId: toDo.workId,
  name: toDo.name,
  assignee: toDo.assignee === null ? null : { id: 1, name: toDo.assignee, email: null },
  basis: toDo.basis,
  offsetDays: toDo.offsetDays,
  dueDate: dueDate(house, toDo),
  completedOn: toDo.completedOn,
  milestone: toDo.milestone,
  blockedByIds: toDo.blockedBy,
  overdue: isOverdue(house, toDo),
});

export const noteShape = ({ id, workId, text, createdOn }: NoteDoc) => ({
  id,
  workId,
  noteText: text,
  createdOn,
});
