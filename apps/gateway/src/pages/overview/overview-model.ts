import {
  headlineIndicators,
  type PublishedMeans,
  type PublishedShare,
  type ReleasedDefinition,
  type ReleaseRow,
  type ReleaseStatus,
  retention26w,
} from "@jobcoach/outcomes";
import type { ReleaseHead } from "../../releases/find-releases.ts";

/** One line of a chart or table: a municipality or all together, with its figure or why there is none. */
export interface Line<Figure> {
  readonly code: string;
  readonly name: string;
  readonly status: ReleaseStatus;
  readonly figure: Figure | null;
  readonly cohorts: readonly string[];
}

/** Lines of one indicator, municipalities by name, with all together apart. */
export interface Lines<Figure> {
  readonly definition: ReleasedDefinition;
  readonly hoursMode: string | undefined;
  readonly municipalities: readonly Line<Figure>[];
  readonly all: Line<Figure> | undefined;
}

export interface Overview {
  readonly release: ReleaseHead;
  readonly retention: Lines<PublishedShare> | undefined;
  /** Headline indicators with a mean, in their order; hours recorded in different ways stand apart. */
  readonly means: readonly Lines<PublishedMeans>[];
}

/** What the overview shows: of the headline indicators the cohorts that are final, taken together. A release may hold more. */
export function overviewOf(release: ReleaseHead, rows: readonly ReleaseRow[], allName: string): Overview {
  const tables = new Map<string, ReleaseRow[]>();
  for (const row of rows) {
    if (row.stratum !== undefined) continue;
    const key = `${row.indicator}|${row.hoursMode ?? ""}`;
    tables.set(key, [...(tables.get(key) ?? []), row]);
  }
  const lines = [...tables.values()].flatMap((own) => {
    const [first] = own;
    const definition = release.definitions.find(({ id }) => id === first?.indicator);
    return definition === undefined ? [] : [linesOf(release, definition, own, allName)];
  });
  const headline = headlineIndicators.flatMap(({ id }) => lines.filter(({ definition }) => definition.id === id));
  return {
    release,
    retention: headline.find(({ definition }) => definition.id === retention26w.id) as
      | Lines<PublishedShare>
      | undefined,
    means: headline.filter(({ definition }) => definition.unit !== "share") as Lines<PublishedMeans>[],
  };
}

function linesOf(
  release: ReleaseHead,
  definition: ReleasedDefinition,
  rows: readonly ReleaseRow[],
  allName: string,
): Lines<ReleaseRow["figure"]> {
  const lineOf = (code: string, name: string): Line<ReleaseRow["figure"]> | undefined => {
    const own = rows.filter((row) => row.municipality === code);
    if (own.length === 0) return undefined;
    const pooled = own.find((row) => row.cohort === "pooled");
    const cohorts = [...new Set((pooled?.pooled ?? []).map(({ cohort }) => cohort))].sort();
    return { code, name, status: pooled?.status ?? "not-yet-mature", figure: pooled?.figure ?? null, cohorts };
  };
  const byName = new Intl.Collator("nl");
  const municipalities = release.municipalities
    .flatMap(({ code, name }) => lineOf(code, name) ?? [])
    .sort((a, b) => byName.compare(a.name, b.name));
  return { definition, hoursMode: rows[0]?.hoursMode, municipalities, all: lineOf("all", allName) };
}
