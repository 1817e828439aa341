import { pooledCells } from "../../figures/figures.ts";
import { indicatorById } from "../../indicator/indicators.ts";
import type { TallySum } from "../../tally/merge.ts";
import { mergeStates } from "../../tally/tally-state.ts";
import { sumOfMembers } from "../guard/linked-cells.ts";
import { protectCells } from "../guard/protect-cells.ts";
import { stateOf } from "../linked-figures.ts";
import type { PlannedIndicator } from "../plan/planned-figures.ts";
import type { ReleasePolicy } from "../policy.ts";
import type { ConfidentialLedgerEntry, NotAvailable, Release, ReleasePlace, ReleaseRow } from "../release.ts";
import { rowOf } from "../release-row.ts";
import { curveSystem } from "./curve-system.ts";
import { linkedParts } from "./linked-parts.ts";
import { type Part, type PartSystem, partRules } from "./part-system.ts";
import { publishPart } from "./publish-part.ts";
import { questionSystems } from "./question-systems.ts";

export interface ProtectedParts {
  readonly rows: readonly ReleaseRow[];
  readonly hidden: readonly ConfidentialLedgerEntry[];
  readonly notAvailable: readonly NotAvailable[];
}

const nothing: ProtectedParts = { rows: [], hidden: [], notAvailable: [] };

/** The rows of a distribution or duration that may be shown, one for each answer or week, beside all that earlier releases showed. */
export function protectParts(
  planned: PlannedIndicator,
  policy: ReleasePolicy,
  releases: readonly Pick<Release, "rows">[],
): ProtectedParts {
  const { kind, inner } = planned;
  const earlier = releases.map(({ rows }) =>
    rows.filter(
      (row) =>
        row.indicator === kind.indicator &&
        row.definitionVersion === kind.definitionVersion &&
        row.hoursMode === kind.hoursMode &&
        row.figure !== null,
    ),
  );
  const definition = indicatorById(kind.indicator, kind.definitionVersion);
  if (inner.size === 0 || planned.figures.length === 0) return nothing;
  if (definition?.kind === "survival") {
    const countsOf = (sum: TallySum) => curveCountsOf(sum);
    return protectSystem(planned, curveSystem, countsOf, earlier, policy);
  }
  if (definition?.kind !== "distribution") return nothing;
  const total = [...inner.values()].map(stateOf).reduce(mergeStates);
  if (total.kind !== "distribution") return nothing;
  const before = (question: string) => [
    ...new Set(earlier.flat().flatMap((row) => (row.question === question ? (row.together ?? []) : []))),
  ];
  const { systems, left } = questionSystems(definition, total, policy.minimumPersons, before);
  const all = systems.map((system) => {
    const countsOf = (sum: TallySum) => {
      const state = stateOf(sum);
      return state.kind === "distribution" ? system.countsOf(state) : [];
    };
    return protectSystem(planned, system, countsOf, earlier, policy);
  });
  return {
    rows: all.flatMap(({ rows }) => rows),
    hidden: all.flatMap(({ hidden }) => hidden),
    notAvailable: left.map(({ what, why }) => ({ what: `${kind.indicator}/${what}`, why })),
  };
}

function curveCountsOf(sum: TallySum): readonly number[] {
  const state = stateOf(sum);
  return state.kind === "survival" ? curveSystem.countsOf(state) : [];
}

function protectSystem(
  planned: PlannedIndicator,
  system: PartSystem,
  countsOf: (sum: TallySum) => readonly number[],
  earlier: readonly (readonly ReleaseRow[])[],
  policy: ReleasePolicy,
): ProtectedParts {
  const rules = partRules(system, policy);
  const { linked, cellOf } = linkedParts(planned, system, countsOf, earlier, policy);
  const levels = protectCells(linked, rules);
  const hidden: ConfidentialLedgerEntry[] = [];
  const rows = planned.figures.flatMap((figure) => {
    const { municipality, cohort } = figure;
    const pooled = pooledCells(figure.sum.members);
    const cell = cellOf.get(figure);
    const placeOf = (part: Part): ReleasePlace => ({ ...planned.kind, municipality, cohort, ...part.id });
    if (cell === undefined) return system.parts.map((part) => rowOf(placeOf(part), "not-yet-mature", pooled, null));
    const { members = [], atLeast = 0 } = linked.cells[cell] ?? {};
    const sum = sumOfMembers(linked, members);
    const own = Math.max(rules.levelOf(sum), atLeast);
    return system.parts.map((part): ReleaseRow => {
      const place = placeOf(part);
      const isShown = Math.max(own, levels[cell] ?? 2) <= part.shownAt;
      if (isShown) return rowOf(place, "published", pooled, publishPart(part, sum.counts, policy.rounding));
      hidden.push({ ...place, part: "figure", cause: own > part.shownAt ? "unsafe-by-itself" : "protects-others" });
      return rowOf(place, "suppressed", pooled, null);
    });
  });
  return { rows, hidden, notAvailable: [] };
}
