const HIDDEN = '[hidden]';

/** What looks like a credential or a person in any text. */
const PATTERNS: [RegExp, string][] = [
  [/\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{6,}/gi, `$1 ${HIDDEN}`],
  [
    /\b(api[-_]?key|x-api-key|otcsticket|otdsticket|ticket|password|secret|token|signature|sig)(["']?\s*[:=]\s*["']?)[^\s"'&,;]+/gi,
    `$1$2${HIDDEN}`,
  ],
  [/\b[\w.+-]+@[\w-]+\.[\w.-]+\b/g, HIDDEN],
  [/(https?:\/\/[^\s"?]+)\?[^\s"]*/g, '$1?…'],
];

/** Longest line; the platform counts bytes. */
const LONGEST = 2_000;

export interface Redactor {
  /** Hides these values from now on, wherever they turn up. */
  learn(values: readonly string[]): void;
  clean(text: string): string;
}

export function createRedactor(): Redactor {
  const known = new Set<string>();
  return {
    learn(values) {
      for (const value of values) if (value.length >= 6) known.add(value);
    },
    clean(text) {
      let clean = text;
      for (const value of known) clean = clean.replaceAll(value, HIDDEN);
      for (const [pattern, instead] of PATTERNS) clean = clean.replace(pattern, instead);
      return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
    },
  };
}
