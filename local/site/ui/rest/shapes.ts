/** What the screens read of the REST API's answers: https://developer.atlassian.com/cloud/confluence/rest/v2/ */
export interface Version {
  number: number;
  message: string;
  createdAt: string;
  authorId: string;
}

export interface Page {
  id: string;
  status: string;
  title: string;
  spaceId: string;
  parentId: string | null;
  position?: number | null;
  authorId: string;
  ownerId: string | null;
  createdAt: string;
  version: Version;
  body?: { atlas_doc_format?: { value: string } };
}

export interface Space {
  id: string;
  key: string;
  name: string;
  type: string;
  homepageId: string | null;
}

export interface Attachment {
  id: string;
  title: string;
  mediaType: string;
  fileSize: number;
  fileId: string;
  comment?: string;
  downloadLink: string;
  version: Version;
}

export interface Comment {
  id: string;
  status: string;
  pageId?: string;
  parentCommentId?: string;
  version: Version;
  resolutionStatus?: string;
  properties?: { inlineMarkerRef?: string; inlineOriginalSelection?: string };
  body?: { atlas_doc_format?: { value: string } };
}

export interface Label {
  id: string;
  name: string;
  prefix: string;
}

export interface Property {
  id: string;
  key: string;
  value: unknown;
}

export interface Person {
  accountId: string;
  displayName: string;
  email: string | null;
  isSiteAdmin: boolean;
}

export interface AppModule {
  key: string;
  type: string;
  title: string;
  description: string;
  properties: Record<string, unknown>;
}

/** GET /__site/world: what the site's frame needs before anything else. */
export interface World {
  siteName: string;
  siteUrl: string;
  /** null: nobody is signed in. */
  me: Person | null;
  people: Person[];
  app: { appId: string; environmentId: string; modules: AppModule[] };
  /** Known host names of the local world → where they answer. */
  internet: Record<string, string>;
}
