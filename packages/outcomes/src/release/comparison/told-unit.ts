import { over } from "../../comparison/comparability.ts";
import type { Registration } from "../../comparison/registration.ts";
import type { OwnCheck, Told, Unit } from "../../comparison/unit.ts";
import type { Indicator } from "../../indicator/indicator.ts";
import type { PublishedMeans, PublishedShare } from "../published-figure.ts";
import type { ReleaseRow } from "../release.ts";
import type { HiddenReasons } from "./hidden-reasons.ts";

/** What is known beside a shown figure; nothing where a release was made without. */
export interface Beside {
  readonly reasons: HiddenReasons;
  readonly registration: Registration | undefined;
}

/**
 * A municipality in a comparison by what may be told of it alone: the counts that are shown, as many unknown as can be where
 * they are not shown apart, and of the rest no more than steps.
 */
export function toldUnit(
  row: ReleaseRow,
  figure: PublishedShare | PublishedMeans,
  indicator: Indicator,
  beside: Beside | undefined,
): Unit {
  const { municipality, definitionVersion, hoursMode } = row;
  return {
    municipality,
    total: {
      kind: { indicator: indicator.id, definitionVersion, ...(hoursMode === undefined ? {} : { hoursMode }) },
      members: [],
      reasons: {},
      state: figure.kind === "share" ? shownCounts(figure) : NO_COUNTS,
    },
    strata: new Map(),
    final: true,
    registration: beside?.registration,
    told: figure.kind === "share" ? toldOfShare(figure, indicator, beside) : toldOfMeans(figure, indicator, beside),
  };
}

/** Means are compared by what is shown of them, which no counts stand for. */
const NO_COUNTS = { kind: "share", yes: 0, no: 0, unknown: 0, notMature: 0 } as const;

function shownCounts(figure: PublishedShare) {
  const unknown = mostUnknown(figure);
  return { kind: "share" as const, yes: figure.yes, no: figure.noOrUnknown - unknown, unknown, notMature: 0 };
}

const mostUnknown = ({ noOrUnknown, split, unknownAtMost = noOrUnknown }: PublishedShare) =>
  split === null ? unknownAtMost : split.unknown;

function toldOfShare(figure: PublishedShare, indicator: Indicator, beside: Beside | undefined): Told {
  const { n, split } = figure;
  const isUntold = split === null && mostUnknown(figure) / n > MANY_UNKNOWN.B;
  return {
    checks: [
      ...commonChecks(n, n, indicator, beside),
      ["many-unknown", split === null ? undefined : over(split.unknown / n, MANY_UNKNOWN)],
      ["unknown-not-shown", isUntold ? "B" : undefined],
    ],
    unknownShare: split === null ? null : split.unknown / n,
  };
}

function toldOfMeans({ baseline, change }: PublishedMeans, indicator: Indicator, beside: Beside | undefined): Told {
  const unknown = beside?.reasons.unknown ?? 0;
  return {
    checks: [
      ...commonChecks(change?.n ?? 0, baseline.n, indicator, beside),
      ["many-unknown", over(unknown / (unknown + baseline.n), MANY_UNKNOWN)],
    ],
    unknownShare: null,
  };
}

const MANY_UNKNOWN = { B: 0.05, C: 0.1, D: 0.3 };

function commonChecks(
  compared: number,
  n: number,
  indicator: Indicator,
  beside: Beside | undefined,
): readonly OwnCheck[] {
  const { uncovered = 0, runningOnly = 0 } = beside?.reasons ?? {};
  return [
    ["few-persons", compared < indicator.minimumN ? "D" : undefined],
    ["running-clients-only", runningOnly > n ? "D" : undefined],
    ["partly-covered", over(uncovered / (n + uncovered), { B: 0.1, C: 0.3 })],
  ];
}
