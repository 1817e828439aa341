import type { TakenFile } from "../intake/take-file.ts";

/** What `check --json` says about one file. `format` and `municipality` are `null` where they are not known. */
export function checkDocument({ source, result }: TakenFile) {
  const { recognised, sha256, bytes, known, records, facts, findings } = result;
  return {
    file: source.name,
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
