/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/scheduled-trigger/ */
export const INTERVALS_MS: Record<string, number> & { day: number } = {
  fiveMinute: 300_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

/** "About 5 minutes after app deployment." */
export const FIRST_RUN_MS = 300_000;
