import type { DeliveryHeader, Finding, PartialMetadata } from "@jobcoach/core";
import { joinMetadata } from "./resolve-metadata.ts";

type EarlierPersons = DeliveryHeader["earlierPersons"];

/** Gathers what a file says about itself while it is read, beside what was given. */
export function createDeclarations(given: PartialMetadata, report: (finding: Finding) => void) {
  const reported = new Set<string>();
  let declared: PartialMetadata = {};
  let declaredKeyVersion: number | undefined;
  let declaredEarlier: EarlierPersons | undefined;
  return {
    declare(metadata: PartialMetadata, keyVersion?: number, earlierPersons?: EarlierPersons) {
      declared = { ...declared, ...metadata };
      declaredKeyVersion = keyVersion ?? declaredKeyVersion;
      declaredEarlier = earlierPersons ?? declaredEarlier;
    },
    /** The version of the key with which the persons in the file were replaced before, where they were. */
    keyVersion: () => declaredKeyVersion,
    /** Which tokens the persons in the file had under the key before, where the file says so. */
    earlierPersons: () => declaredEarlier,
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
