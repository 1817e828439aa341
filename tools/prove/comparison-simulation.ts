import type { Proof } from "./proof.ts";
import { runTests } from "./run-tests.ts";

export const comparisonSimulation: Proof = {
  name: "comparison-simulation",
  what: "between invented municipalities a difference is claimed where none is in at most 5 % of comparisons, and a true one of 15 points is found in at least 80 %",
  covers: ["packages/outcomes/src/comparison", "packages/outcomes/src/statistics", "packages/outcomes/src/strata"],
  prove: () =>
    runTests("packages/outcomes/src/comparison/simulation.test.ts", {
      SIMULATION_RUNS: process.env.SIMULATION_RUNS ?? "20000",
    }),
};
