import { halfYearOf, type Trajectory } from "@jobcoach/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Indicator } from "../indicator/indicator.ts";
import { indicators } from "../indicator/indicators.ts";
import type { Answers, Observation, PairedValue, SurvivalValue } from "../observation/observation.ts";
import { histogramOf } from "../statistics/histogram.ts";
import { anyTrajectories } from "../testing/any-tally.ts";
import { productsOf } from "./association-state.ts";
import { tallyTrajectories } from "./tally-trajectories.ts";

/** Where a trajectory counts for an indicator, as the key of its tally. */
function keyOf({ id, version, clockOf, hoursModeOf }: Indicator, trajectory: Trajectory): string {
  const { municipality, grantor, t0, start } = trajectory;
  const cohort = halfYearOf(clockOf?.(trajectory) ?? t0 ?? start);
  return [id, version, hoursModeOf?.(trajectory) ?? "", municipality, grantor, cohort, "total"].join("|");
}

/** What was observed one by one, put in lists by the key of the tally. */
function observedByKey(trajectories: readonly Trajectory[]): ReadonlyMap<string, readonly Observation[]> {
  const lists = new Map<string, Observation[]>();
  for (const indicator of indicators)
    for (const trajectory of trajectories) {
      const key = keyOf(indicator, trajectory);
      lists.set(key, [...(lists.get(key) ?? []), indicator.observe(trajectory)]);
    }
  return lists;
}

function countsOf(keys: readonly string[]): Record<string, number> {
  return Object.fromEntries(keys.map((key) => [key, keys.filter((other) => other === key).length]));
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

it("counts what each indicator observes of each trajectory by itself", () => {
  fc.assert(
    fc.property(anyTrajectories, (all) => {
      const isAlone = ({ person, municipality }: Trajectory) =>
        all.filter((other) => other.person === person && other.municipality === municipality).length === 1;
      const trajectories = all.filter(isAlone);
      const tallies = tallyTrajectories(trajectories);
      const observed = observedByKey(trajectories);
      expect([...tallies.keys()].sort()).toEqual([...observed.keys()].sort());
      for (const [key, observations] of observed) {
        const tally = tallies.get(key);
        expect(tally?.reasons).toEqual(countsOf(observations.map(({ outcome, reason }) => `${outcome}/${reason}`)));
        const { kind } = indicators.find(({ id }) => id === tally?.indicator) ?? { kind: "share" };
        const counted = observations.flatMap((one) => (one.outcome === "counted" ? [one.value] : []));
        expect(tally?.state).toMatchObject(plainState(kind, counted));
        const final = observations.flatMap(({ finalThrough }) => finalThrough ?? []);
        expect(tally?.finalThrough === null).toBe(final.length === 0);
      }
    }),
    { numRuns: 60 },
  );
});
