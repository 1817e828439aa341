import type { Proof } from "./proof.ts";
import { runTests } from "./run-tests.ts";

export const intervalCoverage: Proof = {
  name: "interval-coverage",
  what: "intervals of 95 % hold the truth in about 95 % of simulated studies",
  covers: ["packages/outcomes/src/statistics"],
  prove: () =>
    runTests("packages/outcomes/src/statistics/coverage", { COVERAGE_RUNS: process.env.COVERAGE_RUNS ?? "20000" }),
};
