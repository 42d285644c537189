import type { ToDoDoc } from '../rows';
import type { TitleSeed } from './title';

const PLAN = [
  { name: 'Cover brief', days: -240, milestone: false, stage: 3, who: 'Ben Okafor' },
  { name: 'Copy-edit done', days: -180, milestone: false, stage: 5, who: 'Ann Baker' },
  { name: 'Proofs returned', days: -120, milestone: false, stage: 5, who: 'Ann Baker' },
  { name: 'Files to printer', days: -90, milestone: true, stage: 6, who: 'Dora Lind' },
  { name: 'Advance copies in', days: -42, milestone: true, stage: 7, who: 'Ann Baker' },
];

/** What the extended profile shows: those of stages passed are done, each waits for the one before. */
export const toDosOf = ({ id: workId, stage, signed }: TitleSeed, at: number): ToDoDoc[] =>
  signed === null
    ? []
    : PLAN.map((item, place) => ({
        id: 300 + at * 10 + place,
        workId,
        name: item.name,
        assignee: item.who,
        basis: 'PUBLICATION_DATE',
        offsetDays: item.days,
        fixed: null,
        completedOn: stage > item.stage ? '2026-10-20' : null,
        milestone: item.milestone,
        blockedBy: place === 0 ? [] : [300 + at * 10 + place - 1],
      }));
