import type { Proof } from "./proof.ts";
import { runTests } from "./run-tests.ts";

export const guardAttack: Proof = {
  name: "guard-attack",
  what: "an attacker who solves all published sums of random tables finds no count that is hidden",
  covers: ["packages/outcomes/src/release"],
  prove: () => runTests("packages/outcomes/src/release", { ATTACK_RUNS: process.env.ATTACK_RUNS ?? "20000" }),
};
