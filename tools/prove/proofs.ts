import { comparisonSimulation } from "./comparison-simulation.ts";
import { flatMemory } from "./flat-memory.ts";
import { guardAttack } from "./guard-attack.ts";
import { intakeSpeed } from "./intake-speed.ts";
import { intervalCoverage } from "./interval-coverage.ts";
import { mutation } from "./mutation.ts";
import type { Proof } from "./proof.ts";
import { sameReport } from "./same-report.ts";

/** All proofs, the shortest first. */
export const proofs: readonly Proof[] = [
  sameReport,
  intervalCoverage,
  comparisonSimulation,
  guardAttack,
  intakeSpeed,
  flatMemory,
  mutation,
];
