import type { ContractDoc, DeliveryDoc } from '../rows';
import type { Shape, Shapes } from './shape';

export const contractShape = (shapes: Shapes, contract: ContractDoc): Shape => ({
  id: contract.id,
  contractName: contract.name,
  description: contract.description,
  client: { name: contract.client },
  work: () => {
    const work = shapes.house.one('work', contract.workId);
    return work && shapes.work(work);
  },
  signedDate: contract.signed,
  term: contract.term,
  terminatedDate: contract.terminated,
  terminationReason: contract.terminationReason,
  deliveryDates: contract.deliveries.map(deliveryShape),
  gratisCopies: [],
  licensedRights: contract.rights.map(({ id, type, cut }) => ({
    id,
    rightType: type,
    authorCut: cut,
  })),
  msDeliveryDate: contract.msDue,
  revisedMsDeliveryDate: contract.msRevised,
  actualMsDeliveryDate: contract.msActual,
  pubBeforeDate: contract.pubBefore,
});

export const deliveryShape = ({ id, dateDue, type, requirement, slipped }: DeliveryDoc) => ({
  id,
  dateDue,
  deliverableType: type,
  deliveryRequirement: requirement,
  percentageOfTotal: null,
  slippedDate: slipped,
});
