import type { Operation } from '../../kit/operation';

/** Pages of evidence are below https://developer.atlassian.com/cloud/confluence/rest/. */
export interface ConfluenceOperation extends Operation {
  /** What the manifest asks for, so that the app may make the call. */
  readonly scopes: readonly string[];
  /** Scopes of the other family that open it too: classic ones, or granular ones where we ask for classic. v2 knows granular ones only. */
  readonly otherwise?: readonly string[];
  /** Methods of `Confluence` that make the call. */
  readonly methods: readonly string[];
}
