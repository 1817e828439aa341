import { endOn, type Fact, openEnd } from "@jobcoach/core";
import { metadataOf, tokenOf } from "../../testing/facts-file.ts";

/** A person of a small delivery: one record with one coaching and one job. */
export interface Townsman {
  readonly record: string;
  /** Whether the job ended before half a year was over. */
  readonly lost?: boolean;
}

/** Facts of a few persons, one record each, without a coverage. */
export function factsOf(persons: readonly Townsman[], metadata: Parameters<typeof metadataOf>[0] = {}): Fact[] {
  const { municipality, grantor, stream, observedUntil } = metadataOf(metadata);
  return persons.flatMap(({ record, lost = false }): Fact[] => {
    const own = {
      municipality,
      grantor,
      stream,
      source: "case-file",
      observedUntil,
      person: tokenOf(`person ${record}`),
      record: tokenOf(record),
    } as const;
    const from = "2025-01-06";
    return [
      {
        kind: "provision",
        ...own,
        ref: tokenOf(`p ${record}`),
        type: "30",
        grantedBy: "municipality",
        form: "intern",
        from,
        to: openEnd,
      },
      {
        kind: "employment",
        ...own,
        jobRef: tokenOf(`j ${record}`),
        workKind: "employment",
        setting: "regular",
        from,
        to: lost ? endOn("2025-03-31") : openEnd,
      },
    ];
  });
}

/** Persons with the records r1, r2 and so on. */
export const townOf = (persons: number, lost = 1): readonly Townsman[] =>
  Array.from({ length: persons }, (_, index) => ({ record: `r${index + 1}`, lost: index < lost }));
