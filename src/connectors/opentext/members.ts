import { DocumentRight, type DocumentAccess, type Member } from '../../contracts/document-access';
import { Problem } from '../../errors';
import { path, withQuery } from '../kit/path';
import { unlessAbsent, type Calls } from './calls';
import { allPages } from './pages';
import { EffectivePermissions } from './wire';
import { MemberAnswer, MemberPage, type MemberProperties } from './wire-records';

/** Who people are in Content Server, and what they may see there. */
export class Members implements DocumentAccess {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  memberByEmail(email: string): Promise<Member | undefined> {
    return this.#theOne({ where_business_email: email }, (member) =>
      same(member.business_email, email),
    );
  }

  memberByLogin(login: string): Promise<Member | undefined> {
    return this.#theOne({ where_name: login }, (member) => same(member.name, login));
  }

  // GET /v2/members/{id}
  async member(id: number): Promise<Member> {
    return memberOf(await this.#calls.get(path`/v2/members/${id}`, MemberAnswer));
  }

  // GET /v2/nodes/{id}/permissions/effective/{member}
  async rights(nodeId: number, memberId: number): Promise<DocumentRight[]> {
    const effective = path`/v2/nodes/${nodeId}/permissions/effective/${memberId}`;
    const held = await unlessAbsent(this.#calls.get(effective, EffectivePermissions));
    return DocumentRight.options.filter((right) => held?.includes(right) === true);
  }

  // GET /v2/members — its filters find parts of words, so the answers are compared again; more than one is nobody.
  async #theOne(
    query: Record<string, string>,
    fits: (member: MemberProperties) => boolean,
  ): Promise<Member | undefined> {
    if (Object.values(query).includes('')) {
      throw new Problem('invalid-input', { subject: 'member' });
    }
    const found = await allPages((page) => {
      const members = withQuery(path`/v2/members`, { ...query, where_type: 0, limit: 100, page });
      return this.#calls.get(members, MemberPage);
    });
    const [only, ...others] = found.filter(
      (member) => member.deleted !== true && (member.type ?? 0) === 0 && fits(member),
    );
    return only === undefined || others.length > 0 ? undefined : memberOf(only);
  }
}

const same = (held: string | null | undefined, asked: string) =>
  held?.toLowerCase() === asked.toLowerCase();

const memberOf = ({ id, name, name_formatted, business_email }: MemberProperties): Member => ({
  id,
  login: name,
  name: name_formatted ?? name,
  email: business_email === '' ? null : (business_email ?? null),
});
