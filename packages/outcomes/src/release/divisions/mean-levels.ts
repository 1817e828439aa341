import { indicatorById } from "../../indicator/indicators.ts";
import type { TallySum } from "../../tally/merge.ts";
import { sumStates } from "../../tally/sum-states.ts";
import type { PairedState, TallyState } from "../../tally/tally-state.ts";
import { countsOf } from "../counts-of.ts";
import { groupDisclosure } from "../group-disclosure.ts";
import type { HidingLevel } from "../guard/linked-cells.ts";
import { meanRules } from "../guard/mean-rules.ts";
import { MINIMUM_CATEGORY, type ReleasePolicy } from "../policy.ts";
import type { SumsByStratum } from "./divided-counts.ts";
import type { Division } from "./division.ts";

/** Measured twice, at the start only and at follow-up only. */
type MeanCounts = readonly [number, number, number];

/** By municipality the counts of every level in turn; last of those who are in none. */
export type CountsByOwner = ReadonlyMap<string, readonly MeanCounts[]>;

/** Who was measured in a place by level; `undefined` where the strata were not tallied or do not fit the whole. */
export function countsByOwner(
  division: Division,
  members: readonly string[],
  inner: ReadonlyMap<string, TallySum>,
  strata: SumsByStratum,
): CountsByOwner | undefined {
  const byOwner = new Map<string, readonly MeanCounts[]>();
  for (const [owner, own] of Map.groupBy(members, (member) => member.slice(0, member.indexOf("|")))) {
    const levels = division.levels.map(({ levels }) => counted(statesOf(division, levels, own, strata)));
    const whole = counted(own.flatMap((member) => pairedIn(inner.get(member)?.state) ?? []));
    const outside = levels.reduce(minus, whole);
    if (outside.some((count) => count < 0) || (division.dimension !== "sex" && isSomebody(outside))) return undefined;
    byOwner.set(owner, [...levels, outside]);
  }
  return byOwner;
}

/** The means of each level that anybody is in. */
export interface MeansOfLevel {
  readonly stratum: string;
  readonly together?: readonly string[];
  readonly state: PairedState;
}

export const meansByLevel = (
  division: Division,
  members: readonly string[],
  strata: SumsByStratum,
): readonly MeansOfLevel[] =>
  division.levels.flatMap(({ stratum, levels, together }) => {
    const states = statesOf(division, levels, members, strata);
    if (!isSomebody(counted(states))) return [];
    return [{ stratum, ...(together === undefined ? {} : { together }), state: sumStates(states) as PairedState }];
  });

const statesOf = (
  { dimension }: Division,
  levels: readonly string[],
  members: readonly string[],
  strata: SumsByStratum,
): readonly PairedState[] =>
  levels.flatMap((level) => {
    const places = strata.get(`${dimension}-${level}`);
    return members.flatMap((member) => pairedIn(places?.get(member)?.state) ?? []);
  });

/** What is shown of the undivided means of a place: how much of them is hidden, and whether those of a part of it tell who was measured twice. */
export interface WholeMeans {
  readonly level: HidingLevel;
  readonly tellsPairs: boolean;
}

/**
 * How much of means by level is to be hidden, the same for all levels: what the rules of means say of any level, of who is in none, and
 * of what is left of them for a municipality that subtracts its own. Where the starts alone are shown, how many were measured
 * twice must stay open in each.
 */
export function levelByLevel(
  levels: readonly MeansOfLevel[],
  byOwner: CountsByOwner,
  whole: WholeMeans,
  indicator: string,
  policy: ReleasePolicy,
): HidingLevel {
  const definition = indicatorById(indicator);
  if (definition?.kind !== "paired-mean" || levels.length < 2) return 2;
  const owners = [...byOwner.values()];
  const all = owners.reduce(added);
  const left = owners.length === 1 ? [] : owners.map((own) => all.map((counts, at) => minus(counts, own[at]!)));
  const rules = meanRules(policy);
  const found = strictest([
    whole.level,
    ...[all, ...left].flatMap((seen) => seen.filter(isSomebody).map((counts) => rules.levelOf({ counts, repeats: 0 }))),
    ...levels.map(({ state }) => groupDisclosure(state, definition.unit)),
  ]);
  return found === 1 && whole.tellsPairs && !arePairsOpen(owners) ? 2 : found;
}

/**
 * Whether in each level the number measured twice can be 5 apart without changing that of any municipality, for everybody and for
 * each municipality that knows its own.
 */
function arePairsOpen(owners: readonly (readonly MeanCounts[])[]): boolean {
  const widths = owners.map((levels) =>
    levels.map((own) => widthOf(own, levels.filter((one) => one !== own).reduce(plus))),
  );
  const total = widths.reduce((a, b) => a.map((width, at) => width + b[at]!));
  const starts = (levels: readonly MeanCounts[]) => levels.map(([pairs, startOnly]) => pairs + startOnly);
  return [undefined, ...owners.keys()].every((own) => {
    const others = owners.filter((_, at) => at !== own);
    if (others.length === 0) return true;
    return others
      .map(starts)
      .reduce((a, b) => a.map((count, at) => count + b[at]!))
      .every(
        (count, at) => count === 0 || total[at]! - (own === undefined ? 0 : widths[own]![at]!) >= MINIMUM_CATEGORY,
      );
  });
}

/** How far pairs of one level can be exchanged with who was measured at the start only in others, up and down. */
const widthOf = ([pairs, startOnly]: MeanCounts, [otherPairs, otherStartOnly]: MeanCounts) =>
  Math.min(startOnly, otherPairs) + Math.min(pairs, otherStartOnly);

const pairedIn = (state: TallyState | null | undefined) => (state?.kind === "paired-mean" ? state : undefined);

const counted = (states: readonly PairedState[]): MeanCounts =>
  states.reduce<MeanCounts>((sum, state) => plus(sum, countsOf(state)), NOBODY);

const NOBODY: MeanCounts = [0, 0, 0];

const isSomebody = (counts: MeanCounts) => counts[0] + counts[1] + counts[2] > 0;
const minus = (a: MeanCounts, b: MeanCounts): MeanCounts => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const plus = (a: MeanCounts, b: MeanCounts): MeanCounts => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const added = (a: readonly MeanCounts[], b: readonly MeanCounts[]) => a.map((counts, at) => plus(counts, b[at]!));
const strictest = (levels: readonly HidingLevel[]): HidingLevel => Math.max(...levels) as HidingLevel;
