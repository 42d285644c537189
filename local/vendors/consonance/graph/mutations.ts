import { STAGES, SEASONS, TIERS, codeOf } from '../codes';
import type { House } from '../house';
import type { ProductDoc, Subject, WorkDoc } from '../rows';
import type { Access } from '../sign-in';
import { deliveryShape } from './contract';
import { businessErrors } from './errors';
import { Refused } from './refused';
import type { Shapes } from './shape';
import { textShape } from './text';
import { toDoMutations } from './to-do-mutations';
import { webLinkMutations } from './web-links';

interface Input {
  clientMutationId?: string | null;
  id: number;
}
type Change<T> = { [Name in keyof T]?: T[Name] | null };
type Call<T> = (args: { input: Input & Change<T> }) => unknown;

/** All writes, for one caller. */
export function mutationsOf(shapes: Shapes, access: Access): Record<string, unknown> {
  const { house } = shapes;
  const all = {
    updateWork: updateWork(shapes),
    updateProduct: updateProduct(shapes),
    updateContract: updateContract(shapes),
    createMarketingText: createMarketingText(house),
    createSupportingResource: createSupportingResource(house),
    createDeliveryDate: createDeliveryDate(house),
    ...webLinkMutations(house),
    ...toDoMutations(house),
  };
  if (access.write) return all;
  const refuse = () => {
    throw new Refused('You are not authorised to change anything with this key');
  };
  return Object.fromEntries(Object.keys(all).map((name) => [name, refuse]));
}

interface WorkInput {
  projectStageId: number;
  seasonId: number;
  marketingTierId: number;
  title: string;
  subtitle: string;
  acronym: string;
  alternativeTitles: string[];
  themas: string[];
  bisacs: string[];
  bics: string[];
}

const updateWork =
  (shapes: Shapes): Call<WorkInput> =>
  ({ input }) => {
    const { house } = shapes;
    const { clientMutationId = null } = input;
    const failed = (field: string, message: string) => ({
      clientMutationId,
      work: null,
      errors: businessErrors(house, field, message),
    });
    const work = house.one('work', input.id);
    if (!work) return failed('id', 'could not be found');
    const wrong = wrongIn(input);
    if (wrong !== undefined) return failed(wrong, 'does not exist');
    if (input.title === '') return failed('title', "can't be blank");
    const saved = house.save('work', {
      ...work,
      stageId: input.projectStageId ?? work.stageId,
      seasonId: input.seasonId ?? work.seasonId,
      tierId: input.marketingTierId ?? work.tierId,
      title: input.title ?? work.title,
      subtitle: input.subtitle ?? work.subtitle,
      acronym: input.acronym ?? work.acronym,
      alternativeTitles: input.alternativeTitles ?? work.alternativeTitles,
      subjects: subjectsOf(work, input),
    });
    return { clientMutationId, work: shapes.work(saved), errors: [] };
  };

function wrongIn(input: Change<WorkInput>): string | undefined {
  const lists = { projectStageId: STAGES, seasonId: SEASONS, marketingTierId: TIERS } as const;
  return (Object.keys(lists) as (keyof typeof lists)[]).find((name) => {
    const id = input[name];
    return id !== undefined && id !== null && !lists[name].some((one) => one.id === id);
  });
}

/** Codes come without descriptions; what the house knows of a code already, it keeps. */
function subjectsOf(work: WorkDoc, { themas, bisacs, bics }: Change<WorkInput>): Subject[] {
  const replaced = { THEMA: themas, BISAC: bisacs, BIC: bics };
  const schemes = ['THEMA', 'BISAC', 'BIC'] as const;
  return schemes.flatMap((scheme) => {
    const before = work.subjects.filter((one) => one.scheme === scheme);
    return (
      replaced[scheme]?.map((code, at) => ({
        scheme,
        code,
        description: before.find((one) => one.code === code)?.description ?? code,
        main: at === 0,
      })) ?? before
    );
  });
}

interface ProductInput {
  title: string;
  subtitle: string;
  isbn: string;
  publicationDate: string;
  plannedPublicationDate: string;
  onixPublishingStatusCode: string;
}

const updateProduct =
  (shapes: Shapes): Call<ProductInput> =>
  ({ input }) => {
    const { house } = shapes;
    const { clientMutationId = null, isbn } = input;
    const failed = (field: string, message: string) => ({
      clientMutationId,
      product: null,
      errors: businessErrors(house, field, message),
    });
    const product = house.one('product', input.id);
    if (!product) return failed('id', 'could not be found');
    if (isbn !== undefined && isbn !== null && !/^97[89]\d{10}$/.test(isbn)) {
      return failed('isbn', 'is not an ISBN');
    }
    const changed: ProductDoc = {
      ...product,
      isbn13: isbn ?? product.isbn13,
      title: input.title ?? product.title,
      subtitle: input.subtitle ?? product.subtitle,
      // Null empties a date; leaving it out does not.
      publicationDate: kept(input.publicationDate, product.publicationDate),
      plannedDate: kept(input.plannedPublicationDate, product.plannedDate),
      status:
        typeof input.onixPublishingStatusCode === 'string'
          ? codeOf(input.onixPublishingStatusCode)
          : product.status,
    };
    return {
      clientMutationId,
      product: shapes.product(house.save('product', changed)),
      errors: [],
    };
  };

const kept = (asked: string | null | undefined, before: string | null) =>
  asked === undefined ? before : asked;

interface ContractInput {
  contractName: string;
  signedDate: string;
  description: string;
  terminationReason: string;
  terminatedDate: string;
}

const updateContract =
  (shapes: Shapes): Call<ContractInput> =>
  ({ input }) => {
    const { house } = shapes;
    const { clientMutationId = null } = input;
    const contract = house.one('contract', input.id);
    if (!contract) {
      const errors = businessErrors(house, 'id', 'could not be found');
      return { clientMutationId, contract: null, errors };
    }
    const saved = house.save('contract', {
      ...contract,
      name: input.contractName ?? contract.name,
      description: input.description ?? contract.description,
      signed: kept(input.signedDate, contract.signed),
      terminated: kept(input.terminatedDate, contract.terminated),
      terminationReason: input.terminationReason ?? contract.terminationReason,
    });
    return { clientMutationId, contract: shapes.contract(saved), errors: [] };
  };

interface TextInput {
  workId: number;
  externalTextMarkdown: string;
  internalTextMarkdown: string;
  productIds: number[];
  variant: WorkDoc['texts'][number]['variant'];
  fromDate: string;
}

const createMarketingText =
  (house: House): Call<TextInput> =>
  ({ input }) => {
    const { clientMutationId = null } = input;
    const work = house.one('work', input.workId ?? 0);
    if (!work) {
      const errors = businessErrors(house, 'workId', 'could not be found');
      return { clientMutationId, marketingText: null, errors };
    }
    const text = {
      id: house.nextId(),
      variant: input.variant ?? null,
      external: input.externalTextMarkdown ?? '',
      internal: input.internalTextMarkdown ?? '',
      fromDate: input.fromDate ?? null,
      productIds: input.productIds ?? [],
    };
    house.save('work', { ...work, texts: [...work.texts, text] });
    return { clientMutationId, marketingText: textShape(text), errors: [] };
  };

interface ResourceInput {
  workId: number;
  imageRemoteUrl: string;
  caption: string;
  requiredCredit: string;
  productIds: number[];
}

const createSupportingResource =
  (house: House): Call<ResourceInput> =>
  ({ input }) => {
    const { clientMutationId = null, requiredCredit = null } = input;
    const work = house.one('work', input.workId ?? 0);
    if (!work) {
      const errors = businessErrors(house, 'workId', 'could not be found');
      return { clientMutationId, supportingResource: null, errors };
    }
    const picture = {
      id: house.nextId(),
      url: input.imageRemoteUrl ?? null,
      caption: input.caption ?? null,
      productIds: input.productIds ?? [],
    };
    house.save('work', { ...work, pictures: [...work.pictures, picture] });
    const supportingResource = { ...picture, requiredCredit };
    return { clientMutationId, supportingResource, errors: [] };
  };

interface DeliveryInput {
  contractId: number;
  dateDue: string;
  deliverableType: string;
  deliveryRequirement: string;
}

const createDeliveryDate =
  (house: House): Call<DeliveryInput> =>
  ({ input }) => {
    const { clientMutationId = null } = input;
    const contract = house.one('contract', input.contractId ?? 0);
    if (!contract) {
      const errors = businessErrors(house, 'contractId', 'could not be found');
      return { clientMutationId, deliveryDate: null, errors };
    }
    const delivery = {
      id: house.nextId(),
      dateDue: input.dateDue ?? null,
      type: input.deliverableType ?? '',
      requirement: input.deliveryRequirement ?? null,
      slipped: null,
    };
    house.save('contract', { ...contract, deliveries: [...contract.deliveries, delivery] });
    return { clientMutationId, deliveryDate: deliveryShape(delivery), errors: [] };
  };
