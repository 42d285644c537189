import type { Access, PageOperation, Permission } from '../../contracts/confluence/access';
import { path } from '../kit/path';
import { jsonBody, type Calls } from './call';
import { accountIdOf, groupIdOf, pageIdOf, spaceIdOf } from './ids';
import { OperationList } from './wire-site';
import { PermissionAnswer } from './wire';

export class Permissions implements Access {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  async personMayDo(pageId: string, accountId: string, operation: PageOperation): Promise<boolean> {
    const subject = { type: 'user', identifier: accountIdOf(accountId) };
    return await this.#check(pageId, subject, operation);
  }

  async groupMayDo(pageId: string, groupId: string, operation: PageOperation): Promise<boolean> {
    const subject = { type: 'group', identifier: groupIdOf(groupId) };
    return await this.#check(pageId, subject, operation);
  }

  // GET /wiki/api/v2/pages/{id}/operations
  async onPage(pageId: string): Promise<Permission[]> {
    const list = path`/wiki/api/v2/pages/${pageIdOf(pageId)}/operations`;
    return (await this.#calls.api.json('GET', list, OperationList)).operations.map(permissionOf);
  }

  // GET /wiki/api/v2/spaces/{id}/operations
  async inSpace(spaceId: string): Promise<Permission[]> {
    const list = path`/wiki/api/v2/spaces/${spaceIdOf(spaceId)}/operations`;
    return (await this.#calls.api.json('GET', list, OperationList)).operations.map(permissionOf);
  }

  // POST /wiki/rest/api/content/{id}/permission/check
  async #check(pageId: string, subject: object, operation: PageOperation): Promise<boolean> {
    const check = path`/wiki/rest/api/content/${pageIdOf(pageId)}/permission/check`;
    const question = jsonBody({ subject, operation });
    return (await this.#calls.api.json('POST', check, PermissionAnswer, question)).hasPermission;
  }
}

const permissionOf = (row: { operation: string; targetType: string }): Permission => ({
  operation: row.operation,
  target: row.targetType,
});
