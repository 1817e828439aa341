import type { LocalizedText } from "@jobcoach/core";

/** What the records of a file are called, by the end of its name: rows of a table, facts, or records. */
export function recordNoun(fileName: string, count: number): LocalizedText {
  const one = count === 1;
  if (/\.xml$/i.test(fileName)) return { nl: one ? "record" : "records", en: one ? "record" : "records" };
  if (/\.ndjson$/i.test(fileName)) return { nl: one ? "feit" : "feiten", en: one ? "fact" : "facts" };
  return { nl: one ? "rij" : "rijen", en: one ? "row" : "rows" };
}
