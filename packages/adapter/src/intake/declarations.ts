import type { Finding, PartialMetadata, RecordCounts } from "@jobcoach/core";
import type { DeclaredKey } from "../contract/adapter.ts";
import { joinMetadata } from "./resolve-metadata.ts";

/** Gathers what a file says about itself while it is read, beside what was given. */
export function createDeclarations(given: PartialMetadata, report: (finding: Finding) => void) {
  const reported = new Set<string>();
  let declared: PartialMetadata = {};
  let declaredKey: DeclaredKey | undefined;
  let declaredMadeFrom: RecordCounts | undefined;
  return {
    declare(metadata: PartialMetadata, key?: DeclaredKey) {
      declared = { ...declared, ...metadata };
      declaredKey = key ?? declaredKey;
    },
    declareMadeFrom(records: RecordCounts) {
      declaredMadeFrom = records;
    },
    /** The key with which the persons in the file were replaced before, where they were. */
    key: () => declaredKey,
    /** The records from which the facts in the file were made, where it says so. */
    madeFrom: () => declaredMadeFrom,
    /** What is known so far; a difference between the file and what was given is reported once. */
    known(): PartialMetadata {
      const { joined, findings } = joinMetadata(declared, given);
      for (const finding of findings) {
        const key = `${finding.rule} ${finding.place.field ?? ""}`;
        if (!reported.has(key)) report(finding);
        reported.add(key);
      }
      return joined;
    },
  };
}
