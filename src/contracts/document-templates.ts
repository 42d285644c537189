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
  /** A document from a template, found again by its name in the folder when it was made before. */
  ensureFromTemplate(draft: TemplateDraft): Promise<number>;
}

export interface TemplateDraft {
  templateId: number;
  folderId: number;
  name: string;
  description: string;
}
