import type { RecordedHoursMode } from "@jobcoach/core";
import { type CalendarDate, type DayNumber, dateOfDay, type Grantor } from "@jobcoach/core";
import type { Indicator } from "../indicator/indicator.ts";
import type { Bounds, Observation, PairedValue } from "../observation/observation.ts";
import { histogramOfCounts } from "../statistics/histogram.ts";
import { TALLY_SCHEMA, type Tally } from "./tally.ts";
import type { TallyState } from "./tally-state.ts";

/** Where a tally belongs, apart from the indicator. */
export interface Cell {
  readonly municipality: string;
  readonly grantor: Grantor;
  readonly cohort: string;
}

/** A tally being filled; counts in place, because a million trajectories pass through it. */
export interface TallyBuilder {
  /** Counts a trajectory; `person` is any number that differs between persons in a row. */
  add(observation: Observation, observedUntil: CalendarDate, person: number, isRepeat: boolean): void;
  finish(): Tally;
}

export function createTallyBuilder(cell: Cell, indicator: Indicator, hoursMode?: RecordedHoursMode): TallyBuilder {
  const reasons = new Map<string, Map<string, number>>();
  const baseline = new Map<number, number>();
  const followUp = new Map<number, number>();
  const change = new Map<number, number>();
  const undetermined = { baseline: { n: 0, sumLow: 0, sumHigh: 0 }, followUp: { n: 0, sumLow: 0, sumHigh: 0 } };
  let trajectories = 0;
  let persons = 0;
  let repeatPersons = 0;
  let lastPerson = Number.NaN;
  let observed = "";
  let final: DayNumber = Number.POSITIVE_INFINITY;

  const addValue = (value: PairedValue) => {
    if (value.baseline !== undefined) increase(baseline, value.baseline);
    if (value.followUp !== undefined) increase(followUp, value.followUp);
    if (value.baseline !== undefined && value.followUp !== undefined) increase(change, value.followUp - value.baseline);
    addBounds(undetermined.baseline, value.baselineBounds);
    addBounds(undetermined.followUp, value.followUpBounds);
  };

  const state = (count: (outcome: string) => number): TallyState =>
    indicator.kind === "share"
      ? {
          kind: "share",
          yes: reasons.get("counted")?.get("yes") ?? 0,
          no: reasons.get("counted")?.get("no") ?? 0,
          unknown: count("unknown"),
          notMature: count("not-mature"),
        }
      : {
          kind: "paired-mean",
          baseline: histogramOfCounts(baseline),
          followUp: histogramOfCounts(followUp),
          change: histogramOfCounts(change),
          undetermined,
          notMature: count("not-mature"),
        };

  return {
    add(observation, observedUntil, person, isRepeat) {
      trajectories++;
      if (person !== lastPerson) persons++;
      lastPerson = person;
      if (isRepeat) repeatPersons++;
      if (observedUntil > observed) observed = observedUntil;
      if (observation.finalThrough !== undefined && observation.finalThrough < final) final = observation.finalThrough;
      let byReason = reasons.get(observation.outcome);
      if (byReason === undefined) {
        byReason = new Map();
        reasons.set(observation.outcome, byReason);
      }
      increase(byReason, observation.reason);
      if (indicator.kind === "share") return;
      if (observation.outcome === "counted") addValue(observation.value as PairedValue);
      else if (observation.outcome === "unknown" && observation.bounds !== undefined) addValue(observation.bounds);
    },
    finish() {
      const counts = [...reasons].flatMap(([outcome, byReason]) =>
        [...byReason].map(([reason, count]) => [`${outcome}/${reason}`, count] as const),
      );
      const count = (outcome: string) => [...(reasons.get(outcome)?.values() ?? [])].reduce((sum, n) => sum + n, 0);
      return {
        schema: TALLY_SCHEMA,
        ...cell,
        stratum: "total",
        indicator: indicator.id,
        definitionVersion: indicator.version,
        ...(hoursMode === undefined ? {} : { hoursMode }),
        observedUntil: observed,
        finalThrough: final === Number.POSITIVE_INFINITY ? null : dateOfDay(final),
        trajectories,
        persons,
        repeatPersons,
        reasons: Object.fromEntries(counts.sort(([a], [b]) => (a < b ? -1 : 1))),
        state: state(count),
      };
    },
  };
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function addBounds(sums: { n: number; sumLow: number; sumHigh: number }, bounds: Bounds | undefined): void {
  if (bounds === undefined) return;
  sums.n++;
  sums.sumLow += bounds.low;
  sums.sumHigh += bounds.high;
}
