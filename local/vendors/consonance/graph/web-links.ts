import { codeOf } from '../codes';
import type { House } from '../house';
import type { ProductDoc, WebLinkDoc } from '../rows';
import { businessErrors } from './errors';
import { webLinkShape } from './product';

interface LinkInput {
  clientMutationId?: string | null;
  id?: number;
  productId?: number | null;
  link?: string | null;
  role?: string | null;
  note?: string | null;
  includeInOnix?: boolean | null;
}
type Call = (args: { input: LinkInput }) => unknown;

/** Web links hang on products and contacts, never on works or contracts; here only products keep them. */
export function webLinkMutations(house: House): Record<string, Call> {
  const failed = ({ clientMutationId = null }: LinkInput, field: string) => ({
    clientMutationId,
    webLink: null,
    errors: businessErrors(house, field, 'could not be found'),
  });
  const done = (input: LinkInput, link: WebLinkDoc) => ({
    clientMutationId: input.clientMutationId ?? null,
    webLink: webLinkShape(link),
    errors: [],
  });
  const save = (product: ProductDoc, webLinks: WebLinkDoc[]) =>
    house.save('product', { ...product, webLinks });
  return {
    createWebLink: ({ input }) => {
      const product = house.one('product', input.productId ?? 0);
      if (!product) return failed(input, 'productId');
      const blank = { id: house.nextId(), link: '', role: '00', note: null, includeInOnix: true };
      const link = changed(house, blank, input);
      save(product, [...product.webLinks, link]);
      return done(input, link);
    },
    updateWebLink: ({ input }) => {
      const held = holderOf(house, input.id);
      if (!held) return failed(input, 'id');
      const link = changed(house, held.link, input);
      save(
        held.product,
        held.product.webLinks.map((one) => (one.id === link.id ? link : one)),
      );
      return done(input, link);
    },
    deleteWebLink: ({ input }) => {
      const held = holderOf(house, input.id);
      if (!held) return failed(input, 'id');
      save(
        held.product,
        held.product.webLinks.filter(({ id }) => id !== held.link.id),
      );
      return done(input, held.link);
    },
  };
}

function changed(house: House, before: WebLinkDoc, input: LinkInput): WebLinkDoc {
  const anyway = house.setting('onixAnyway') === 1;
  return {
    id: before.id,
    link: input.link ?? before.link,
    role: typeof input.role === 'string' ? codeOf(input.role) : before.role,
    note: input.note ?? before.note,
    includeInOnix: anyway || (input.includeInOnix ?? before.includeInOnix),
  };
}

function holderOf(house: House, id: number | undefined) {
  for (const product of house.all('product')) {
    const link = product.webLinks.find((one) => one.id === id);
    if (link) return { product, link };
  }
  return undefined;
}
