import type { LocalizedText } from "@jobcoach/core";
import type { Indicator } from "../indicator/indicator.ts";
import { type ComparabilityCode, comparabilityReasons } from "./comparability-reasons.ts";
import { registrationReasons } from "./registration-reasons.ts";
import { shareCountsOf } from "./share-counts.ts";
import { countsOf, type OwnCheck, sizeOf, type Unit } from "./unit.ts";

/** A: alike as far as can be seen. B: small differences. C: a difference may come from registration. D: do not compare. */
export type Grade = "A" | "B" | "C" | "D";

/** What lowers a grade, to which, and of which municipalities it speaks. */
export interface ComparabilityReason {
  readonly code: ComparabilityCode;
  readonly grade: Exclude<Grade, "A">;
  readonly municipalities: readonly string[];
  readonly text: LocalizedText;
}

/** How far a figure can be compared, and why no further. */
export interface Comparability {
  readonly grade: Grade;
  /** The gravest first. */
  readonly reasons: readonly ComparabilityReason[];
}

/** A finding of one check: a code with the grade it leads to and the municipalities it speaks of. */
export type Check = readonly [
  code: ComparabilityCode,
  grade: Exclude<Grade, "A"> | undefined,
  municipalities: readonly string[],
];

/**
 * How far figures of municipalities may be compared, by coverage, maturity, unknowns and registration; one definition
 * version goes before. The thresholds are decisions of this project.
 */
export function comparabilityOf(units: readonly Unit[], indicator: Indicator): Comparability {
  const own = units.flatMap((unit) =>
    (unit.told?.checks ?? ownReasons(unit, indicator)).map((check) => [...check, [unit.municipality]] as const),
  );
  const checks: readonly Check[] = [...own, unknownCheck(units), ...registrationReasons(units)];
  const reasons = joined(checks);
  return { grade: reasons[0]?.grade ?? "A", reasons };
}

/** What can be seen of a municipality by itself. */
function ownReasons(unit: Unit, indicator: Indicator): readonly OwnCheck[] {
  const { total } = unit;
  const n = sizeOf(total, indicator);
  const count = (key: string) => countsOf(total, key);
  const running = count("out-of-scope/running-clients-only");
  const notMature = shareOf(count("not-mature/"), n + count("not-mature/"));
  const uncovered = count("excluded/started-before-coverage") + count("unknown/window-not-observed");
  return [
    ["few-persons", n < indicator.minimumN ? "D" : undefined],
    ["running-clients-only", running > n ? "D" : undefined],
    ["partly-covered", over(shareOf(uncovered, n + count("excluded/")), { B: 0.1, C: 0.3 })],
    ["not-mature", over(notMature, { B: 0, C: 0.1, D: 0.5 }) ?? (unit.final ? undefined : "B")],
    ["many-unknown", over(unknownShare(unit), { B: 0.05, C: 0.1, D: 0.3 })],
  ];
}

/** Ten points; fractions that differ by exactly so much do not differ by more, whatever rounding makes of them. */
const MOST_APART = 0.1 + 1e-9;

/** Of whom more or fewer are unknown than of all others together. */
function unknownCheck(units: readonly Unit[]): Check {
  const known = units.flatMap((unit) => {
    const share = unit.told === undefined ? unknownShare(unit) : unit.told.unknownShare;
    const n = unit.told === undefined ? receivedBy(unit) : shareCountsOf(unit.total).n;
    return share === null ? [] : [{ municipality: unit.municipality, share, n }];
  });
  const n = known.reduce((sum, one) => sum + one.n, 0);
  const unknown = known.reduce((sum, one) => sum + one.n * one.share, 0);
  const differing = known.filter(
    (one) => n > one.n && Math.abs(one.share - (unknown - one.n * one.share) / (n - one.n)) > MOST_APART,
  );
  return ["unknown-differs", "C", differing.map(({ municipality }) => municipality)];
}

const unknownShare = (unit: Unit): number => shareOf(countsOf(unit.total, "unknown/"), receivedBy(unit));

/** All of whom the outcome is known or not. */
const receivedBy = ({ total }: Unit): number => countsOf(total, "unknown/") + countsOf(total, "counted/");

const shareOf = (count: number, n: number) => (n === 0 ? 0 : count / n);

/** The gravest grade of which the threshold is passed. */
export function over(value: number, thresholds: Partial<Record<"B" | "C" | "D", number>>): OwnCheck[1] {
  return (["D", "C", "B"] as const).find((grade) => value > (thresholds[grade] ?? Number.POSITIVE_INFINITY));
}

/** One reason per code and grade, with all municipalities it speaks of. */
function joined(checks: readonly Check[]): readonly ComparabilityReason[] {
  const reasons = new Map<
    string,
    { code: ComparabilityCode; grade: Exclude<Grade, "A">; municipalities: Set<string> }
  >();
  for (const [code, grade, municipalities] of checks) {
    if (grade === undefined || municipalities.length === 0) continue;
    const key = `${grade} ${code}`;
    const reason = reasons.get(key) ?? { code, grade, municipalities: new Set() };
    reasons.set(key, reason);
    for (const municipality of municipalities) reason.municipalities.add(municipality);
  }
  return [...reasons.values()]
    .sort((a, b) => (a.grade === b.grade ? 0 : a.grade > b.grade ? -1 : 1))
    .map(({ code, grade, municipalities }) => ({
      code,
      grade,
      municipalities: [...municipalities].sort(),
      text: comparabilityReasons[code],
    }));
}
