import { known, readRow, type TemplateRow } from "@jobcoach/adapter";
import type { PlanFact, YesNoUnknown } from "@jobcoach/core";
import { envelopeOf } from "./envelope.ts";
import { matchingTable } from "./layout.ts";
import { uwvJobcoachRules } from "./rules.ts";

/** What a row of the matching form says in flags and codes. Its texts are never read. */
export function matchingFacts(row: TemplateRow): readonly PlanFact[] {
  const { record, report } = row;
  const pair = readRow(record, matchingTable, report);
  const { bsnOfPseudoniem: person, trajectId, rij } = pair;
  if (person === undefined || trajectId === undefined || rij === undefined) return [];
  const discrepancy = booleanOf(pair.discrepantie);
  const coachable = booleanOf(pair.coachbaar);
  if (coachable === true && discrepancy !== true) {
    report.on("coachbaar", uwvJobcoachRules["coachable-without-discrepancy"]);
  }
  const fact: PlanFact = {
    kind: "plan",
    ...envelopeOf(row, person, trajectId, `rij ${rij}\u0000${record.ordinal}`),
    row: rij,
    ...known({ discrepancy, coachable, horizon: pair.termijn, priority: pair.prioriteit, reached: pair.bereikt }),
  };
  return [fact];
}

const booleanOf = (flag: YesNoUnknown | undefined) =>
  flag === undefined || flag === "unknown" ? undefined : flag === "yes";
