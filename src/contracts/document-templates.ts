export interface DocumentTemplate {
  nodeId: number;
  name: string;
  mimeType: string;
  size: number | null;
}

/** Approved templates. Every method throws Problem. */
export interface TemplateShelf {
  /** What may be used for a document in this folder. */
  templates(folderId: number): Promise<DocumentTemplate[]>;
  /**
   * A document from a template. One of that name in the folder is taken for it when it has the same description, so the
   * description says for what it was made; Problem 'name-taken' otherwise.
   */
  ensureFromTemplate(draft: TemplateDraft): Promise<number>;
}

export interface TemplateDraft {
  templateId: number;
  folderId: number;
  name: string;
  description: string;
}
