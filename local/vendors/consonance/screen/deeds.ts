import type { House } from '../house';
import type { WorkDoc } from '../rows';

type Fields = Record<string, string>;
type Deed = (house: House, work: WorkDoc, fields: Fields) => void;

const day = (text: string | undefined) => (text === undefined || text === '' ? null : text);

/** What people do on a work's page, by the last part of the form's address. */
export const DEEDS: Record<string, Deed> = {
  stage(house, work, { stage }) {
    house.save('work', { ...work, stageId: Number(stage) });
  },
  sign(house, work, fields) {
    const contract = house.all('contract').find(({ workId }) => workId === work.id);
    if (contract) house.save('contract', { ...contract, signed: day(fields['day']) });
  },
  dates(house, _, { product: id, published, planned }) {
    const product = house.one('product', Number(id));
    if (!product) return;
    const dates = { publicationDate: day(published), plannedDate: day(planned) };
    house.save('product', { ...product, ...dates });
  },
  'to-do'(house, _, { toDo: id, done }) {
    const toDo = house.one('toDo', Number(id));
    if (toDo) house.save('toDo', { ...toDo, completedOn: done === 'yes' ? house.today() : null });
  },
};
