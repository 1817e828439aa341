import { pooledCells } from "../figures/figures.ts";
import { indicatorById } from "../indicator/indicators.ts";
import type { HidingRules } from "./guard/hiding-rules.ts";
import { type HidingLevel, sumOfMembers } from "./guard/linked-cells.ts";
import { meanRules } from "./guard/mean-rules.ts";
import { protectCells } from "./guard/protect-cells.ts";
import { shareRules } from "./guard/share-rules.ts";
import { earlierFiguresOf } from "./isolated-since.ts";
import { linkedFigures, stateOf } from "./linked-figures.ts";
import type { PlannedFigure, PlannedIndicator } from "./plan/planned-figures.ts";
import type { ReleasePolicy } from "./policy.ts";
import { type PublishedFigure, publishMeans, publishShare } from "./published-figure.ts";
import type { ConfidentialLedgerEntry, HiddenPart, Release, ReleaseRow } from "./release.ts";
import { rowOf } from "./release-row.ts";

export interface ProtectedFigures {
  readonly rows: readonly ReleaseRow[];
  readonly hidden: readonly ConfidentialLedgerEntry[];
}

/**
 * The rows that may be shown of indicators that count the same persons, beside everything that earlier releases showed. What
 * is not final is not shown.
 */
export function protectFigures(
  group: readonly PlannedIndicator[],
  policy: ReleasePolicy,
  releases: readonly Pick<Release, "rows">[],
): ProtectedFigures {
  const rules = rulesOf(group, policy);
  const { linked, cellOf } = linkedFigures(group, policy, earlierFiguresOf(releases), releases);
  const levels = protectCells(linked, rules);
  const ownLevels = linked.cells.map(({ members, atLeast }) => {
    const own = rules.levelOf(sumOfMembers(linked, members));
    return own > atLeast ? own : atLeast;
  });
  const hidden: ConfidentialLedgerEntry[] = [];
  const rows = group.flatMap(({ kind, figures }) =>
    figures.map((planned): ReleaseRow => {
      const place = { ...kind, municipality: planned.municipality, cohort: planned.cohort };
      const pooled = pooledCells(planned.sum.members);
      const cell = cellOf.get(planned);
      if (cell === undefined) return rowOf(place, "not-yet-mature", pooled, null);
      const own = ownLevels[cell] ?? 2;
      const level = own === 2 ? 2 : (levels[cell] ?? 2);
      const figure = publish(planned, kind.indicator, level, policy);
      for (const part of hiddenIn(figure))
        hidden.push({ ...place, part, cause: own >= levelHiding(part) ? "unsafe-by-itself" : "protects-others" });
      return rowOf(place, figure === null ? "suppressed" : "published", pooled, figure);
    }),
  );
  return { rows, hidden };
}

function rulesOf(group: readonly PlannedIndicator[], policy: ReleasePolicy): HidingRules {
  const isShare = group.every(({ kind }) => indicatorById(kind.indicator)?.kind === "share");
  return isShare ? shareRules(policy, group.length) : meanRules(policy);
}

function publish(
  { sum }: PlannedFigure,
  indicator: string,
  level: HidingLevel,
  { rounding }: ReleasePolicy,
): PublishedFigure | null {
  const state = stateOf(sum);
  if (state.kind === "share") return publishShare(state, level, rounding);
  const definition = indicatorById(indicator);
  if (state.kind !== "paired-mean" || definition?.kind !== "paired-mean") return null;
  return publishMeans(state, level, definition.unit, rounding);
}

function hiddenIn(figure: PublishedFigure | null): readonly HiddenPart[] {
  if (figure === null) return ["figure"];
  if (figure.kind === "share") return figure.split === null ? ["split"] : [];
  return figure.kind === "paired-mean" && figure.followUp === null ? ["follow-up", "change"] : [];
}

const levelHiding = (part: HiddenPart) => (part === "figure" ? 2 : 1);
