import type { Check } from "../kit.ts";
import { codeTables } from "./code-table-checks.ts";
import { anyText, damagedCopies, hostileCopiesTaken, randomBytes, truncated } from "./damage-checks.ts";
import { faultsFound } from "./fault-checks.ts";
import { findingsReadable, noNumberInFact, noValueInFinding } from "./finding-checks.ts";
import { expectedResult, fixturesComplete, nothingLost } from "./fixture-checks.ts";
import { forms, leadingZeros, pieces, streams } from "./form-checks.ts";
import { plainDeclaration, recognised } from "./recognition-checks.ts";
import { deterministic, mapPure } from "./repeat-checks.ts";
import { roundTrip } from "./writing-checks.ts";

export const allChecks: readonly Check[] = [
  fixturesComplete,
  plainDeclaration,
  recognised,
  expectedResult,
  nothingLost,
  findingsReadable,
  noValueInFinding,
  noNumberInFact,
  deterministic,
  mapPure,
  pieces,
  forms,
  leadingZeros,
  randomBytes,
  anyText,
  damagedCopies,
  hostileCopiesTaken,
  truncated,
  streams,
  roundTrip,
  codeTables,
  faultsFound,
];
