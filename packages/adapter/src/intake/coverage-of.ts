import type { CoverageFact, DeliveryMetadata, SourceRole } from "@jobcoach/core";

/** The coverage fact of a delivery as a whole. */
export function coverageOf(metadata: DeliveryMetadata, source: SourceRole): CoverageFact {
  const { municipality, grantor, stream, observedFrom, observedUntil } = metadata;
  const { selection, jobEndsMaintained, hoursMode, hoursLogComplete } = metadata;
  return {
    kind: "coverage",
    municipality,
    grantor,
    stream,
    source,
    sourceKind: source,
    observedFrom,
    observedUntil,
    selection,
    jobEndsMaintained,
    hoursMode,
    hoursLogComplete,
  };
}
