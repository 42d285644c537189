import type { SiteState } from './state';

/** The files of an attachment that is gone for ever. */
export function removeVersions(state: SiteState, attachmentId: string): void {
  for (const { fileId } of state.tables.attachmentVersions.list({ attachmentId })) {
    state.tables.files.delete({ fileId });
  }
  state.tables.attachmentVersions.delete({ attachmentId });
  state.tables.properties.delete({ targetType: 'attachment', targetId: attachmentId });
}

export const bytesOf = (state: SiteState, { fileId }: { fileId: string }): Uint8Array =>
  state.tables.files.find({ fileId })?.bytes ?? new Uint8Array();
