import type { IntakeResult } from "./intake.ts";

/** What a check says about one file, as plain data; `format` and `municipality` are `null` where they are not known. */
export function checkDocument(name: string, result: IntakeResult) {
  const { recognised, sha256, bytes, known, records, facts, findings } = result;
  return {
    file: name,
    bytes,
    sha256,
    format:
      recognised === undefined
        ? null
        : {
            id: recognised.adapter.id,
            version: recognised.adapter.format.version,
            confidence: recognised.confidence,
          },
    municipality: known.municipality ?? null,
    records,
    facts,
    findings,
  };
}

/** What a check says about one file. */
export type CheckDocument = ReturnType<typeof checkDocument>;
