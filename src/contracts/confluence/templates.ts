import type { PageInfo } from '../pages';
import type { NewPage } from './page-editing';
import type { Slices } from './slices';

export interface PageTemplate {
  id: string;
  name: string;
  description: string;
  /** Null: of the whole site. */
  spaceKey: string | null;
}

export interface Templates {
  /** Those of the space, or of the whole site. */
  list(spaceKey: string | null, from?: string | null): Slices<PageTemplate>;
  /** With its body in the storage format. */
  read(templateId: string): Promise<PageTemplate & { storage: string }>;
  /** As `PageEditing.ensure`, with the template's body. */
  ensurePage(
    templateId: string,
    page: Omit<NewPage, 'body'>,
  ): Promise<{ page: PageInfo; created: boolean }>;
}
