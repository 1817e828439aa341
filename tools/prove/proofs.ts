import { comparisonSimulation } from "./comparison-simulation.ts";
import { everyPage } from "./every-page.ts";
import { everyProperty } from "./every-property.ts";
import { flatMemory } from "./flat-memory.ts";
import { guardAttack } from "./guard-attack.ts";
import { intakeSpeed } from "./intake-speed.ts";
import { intervalCoverage } from "./interval-coverage.ts";
import { isolation } from "./isolation.ts";
import { killedGateways } from "./killed-gateways.ts";
import { loadProfile } from "./load-profile.ts";
import { localCheck } from "./local-check.ts";
import { mutation } from "./mutation.ts";
import { nationalRelease } from "./national-release.ts";
import { postgres18 } from "./postgres-18.ts";
import type { Proof } from "./proof.ts";
import { sameReport } from "./same-report.ts";
import { submissionModel } from "./submission-model.ts";

/** All proofs, the shortest first. */
export const proofs: readonly Proof[] = [
  sameReport,
  intervalCoverage,
  localCheck,
  comparisonSimulation,
  nationalRelease,
  everyProperty,
  guardAttack,
  postgres18,
  isolation,
  submissionModel,
  killedGateways,
  everyPage,
  intakeSpeed,
  flatMemory,
  loadProfile,
  mutation,
];
