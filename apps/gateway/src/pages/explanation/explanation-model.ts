import type { PublishedExplanation } from "@jobcoach/contract";
import type { ReleasedDefinition, ReleaseRow } from "@jobcoach/outcomes";
import type { ReleaseHead } from "../../releases/find-releases.ts";

export interface Choice {
  readonly indicator: string;
  /** A municipality, a labour-market region or `all`. */
  readonly municipality: string;
  readonly cohort: string;
}

type Explained = Omit<PublishedExplanation, "release">;

/** How a published figure came about, as the page shows it. */
export interface ExplanationView {
  readonly release: ReleaseHead;
  readonly choice: Choice;
  readonly definition: ReleasedDefinition;
  readonly cohorts: readonly string[];
  /** The whole figures at the place: several where hours were recorded in several ways. */
  readonly rows: readonly ReleaseRow[];
  /** What stands behind each figure: municipalities by name, with how far their data reach and their half-years. */
  readonly sources: readonly Source[];
  readonly hidden: Explained["hidden"];
}

export interface Source {
  readonly code: string;
  readonly name: string;
  readonly observedUntil: string;
  readonly cohorts: readonly string[];
}

interface Read {
  readonly release: ReleaseHead;
  readonly choice: Choice;
  readonly definition: ReleasedDefinition;
  readonly cohorts: readonly string[];
  readonly rows: readonly ReleaseRow[];
  readonly explained: Explained | undefined;
}

/** What the page of an explanation shows, from what everyone may know of it. */
export function explanationViewOf({ explained, cohorts, ...read }: Read): ExplanationView {
  const { rows, choice } = read;
  const half = Map.groupBy(
    rows.flatMap(({ pooled }) => pooled),
    ({ municipality }) => municipality,
  );
  const sources = (explained?.sources ?? []).map(({ code, name, observedUntil }) => ({
    code,
    name,
    observedUntil,
    cohorts: [...new Set((half.get(code) ?? []).map(({ cohort }) => cohort))].sort(),
  }));
  return {
    ...read,
    cohorts: cohorts.includes(choice.cohort) ? cohorts : [...cohorts, choice.cohort],
    sources: sources.sort((a, b) => byName.compare(a.name, b.name)),
    hidden: explained?.hidden ?? [],
  };
}

const byName = new Intl.Collator("nl");
