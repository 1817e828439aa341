import { dateOfDay, halfYearOf, type Trajectory } from "@jobcoach/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Indicator } from "../indicator/indicator.ts";
import { indicators } from "../indicator/indicators.ts";
import type { Answers, Bounds, Observation, PairedValue, SurvivalValue } from "../observation/observation.ts";
import { histogramOf } from "../statistics/histogram.ts";
import { strataOf } from "../strata/strata-of.ts";
import { anyTrajectories } from "../testing/any-tally.ts";
import { productsOf } from "./association-state.ts";
import { tallyTrajectories } from "./tally-trajectories.ts";

/** Where a trajectory counts for an indicator, as the keys of its tallies. */
function keysOf(
  { id, version, clockOf, hoursModeOf }: Indicator,
  trajectory: Trajectory,
  strata: readonly string[],
): readonly string[] {
  const { municipality, grantor, t0, start } = trajectory;
  const cohort = halfYearOf(clockOf?.(trajectory) ?? t0 ?? start);
  const mode = hoursModeOf?.(trajectory) ?? "";
  return strata.map((stratum) => [id, version, mode, municipality, grantor, cohort, stratum].join("|"));
}

/** What was observed one by one, put in lists by the key of the tally. */
function observedByKey(
  trajectories: readonly Trajectory[],
  strataFor: (trajectory: Trajectory) => readonly string[],
): ReadonlyMap<string, readonly Observation[]> {
  const lists = new Map<string, Observation[]>();
  for (const indicator of indicators)
    for (const trajectory of trajectories) {
      const observation = indicator.observe(trajectory);
      for (const key of keysOf(indicator, trajectory, strataFor(trajectory)))
        lists.set(key, [...(lists.get(key) ?? []), observation]);
    }
  return lists;
}

function countsOf(keys: readonly string[]): Record<string, number> {
  return Object.fromEntries(keys.map((key) => [key, keys.filter((other) => other === key).length]));
}

function plainBounds(all: readonly (Bounds | undefined)[]) {
  const bounds = all.filter((one) => one !== undefined);
  const sumBy = (read: (one: Bounds) => number) => bounds.reduce((sum, one) => sum + read(one), 0);
  return { n: bounds.length, sumLow: sumBy(({ low }) => low), sumHigh: sumBy(({ high }) => high) };
}

/** The part of the state that the values decide, from lists of them. */
function plainState(kind: Indicator["kind"], counted: readonly unknown[]): object {
  const known = (values: readonly (number | undefined)[]) => histogramOf(values.filter((value) => value !== undefined));
  if (kind === "share") return { yes: counted.filter((one) => one === "yes").length };
  if (kind === "paired-mean") {
    const pairs = counted as readonly PairedValue[];
    const changes = pairs.map(({ baseline, followUp }) =>
      baseline === undefined || followUp === undefined ? undefined : followUp - baseline,
    );
    return {
      baseline: known(pairs.map(({ baseline }) => baseline)),
      followUp: known(pairs.map(({ followUp }) => followUp)),
      change: known(changes),
      undetermined: {
        baseline: plainBounds(pairs.map(({ baselineBounds }) => baselineBounds)),
        followUp: plainBounds(pairs.map(({ followUpBounds }) => followUpBounds)),
      },
    };
  }
  if (kind === "survival") {
    const events = (counted as readonly SurvivalValue[]).filter(({ end }) => end === "event");
    return { events: histogramOf(events.map(({ day }) => day)) };
  }
  if (kind === "association") {
    const rows = (counted as readonly (readonly number[])[]).map(productsOf);
    const products = rows.reduce(
      (a, b) => a.map((product, at) => product + (b[at] ?? 0n)),
      rows[0]?.map(() => 0n) ?? [],
    );
    return { products: products.map(String) };
  }
  const given = (counted as readonly Answers[]).flatMap((answers) => Object.entries(answers));
  const questions = [...new Set(given.map(([question]) => question))].map((question) => {
    const own = given.filter(([other]) => other === question).map(([, answer]) => answer);
    return [question, { answered: own.length, answers: countsOf(own.flat()) }];
  });
  return { n: counted.length, questions: Object.fromEntries(questions) };
}

/** What an observation adds to a state: of who is not known the bounds, where there are any. */
function valueOrBounds(observation: Observation): readonly unknown[] {
  if (observation.outcome === "counted") return [observation.value];
  return observation.outcome === "unknown" && observation.bounds !== undefined ? [observation.bounds] : [];
}

it.each([
  { strata: "total", strataFor: () => ["total"], numRuns: 50 },
  { strata: "all", strataFor: strataOf, numRuns: 6 },
] as const)(
  "counts what each indicator observes of each trajectory by itself: $strata",
  ({ strata, strataFor, numRuns }) => {
    fc.assert(
      fc.property(anyTrajectories, (all) => {
        const isAlone = ({ person, municipality }: Trajectory) =>
          all.filter((other) => other.person === person && other.municipality === municipality).length === 1;
        const trajectories = all.filter(isAlone);
        const tallies = tallyTrajectories(trajectories, { strata });
        const observed = observedByKey(trajectories, strataFor);
        expect([...tallies.keys()].sort()).toEqual([...observed.keys()].sort());
        for (const [key, observations] of observed) {
          const tally = tallies.get(key);
          expect(tally?.reasons).toEqual(countsOf(observations.map(({ outcome, reason }) => `${outcome}/${reason}`)));
          const { kind } = indicators.find(({ id }) => id === tally?.indicator) ?? { kind: "share" };
          const counted = observations.flatMap(valueOrBounds);
          expect(tally?.state).toMatchObject(plainState(kind, counted));
          const final = observations.flatMap(({ finalThrough }) => finalThrough ?? []);
          expect(tally?.finalThrough).toBe(final.length === 0 ? null : dateOfDay(Math.min(...final)));
          expect([tally?.trajectories, tally?.persons]).toEqual([observations.length, observations.length]);
        }
      }),
      { numRuns },
    );
  },
);
