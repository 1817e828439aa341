import { type Check, sentenceOf } from "@jobcoach/contract";
import type { Finding, Grantor } from "@jobcoach/core";
import { asMunicipality } from "../db/tenant.ts";
import type { AppDependencies } from "../dependencies.ts";
import { completeCorrection } from "./complete-correction.ts";
import { tenantOf } from "./deliver.ts";
import { circumstancesIn, withoutEvidence } from "./find-submission.ts";
import { type Judgement, judgeSubmission } from "./judge-submission.ts";
import { type DeliveredFile, takeInDelivery } from "./take-in-delivery.ts";
import { UNNAMED_MUNICIPALITY } from "./unnamed-municipality.ts";

const ITEMS = 1000;

/** Says what would become of a delivery: the way of a real one without its last step. `undefined` when it is not theirs. */
export async function checkDelivery(
  { database, adapters, keyOf }: Pick<AppDependencies, "database" | "adapters" | "keyOf">,
  delivered: DeliveredFile,
  mayDeliver: (municipality: string) => boolean,
): Promise<Check | undefined> {
  const complete = await completeCorrection(database, delivered, mayDeliver);
  const taken = await takeInDelivery(complete, { adapters, keyOf });
  const municipality = tenantOf(taken);
  if (municipality !== UNNAMED_MUNICIPALITY && !mayDeliver(municipality)) return undefined;
  const judgement = await asMunicipality(database, municipality, (transaction) => judgeSubmission(transaction, taken));
  const { summary, findings } = judgement;
  const slot = judgement.event === "refuse" ? undefined : judgement.slot;
  return {
    ...verdictOf(judgement),
    municipality: municipality === UNNAMED_MUNICIPALITY ? null : municipality,
    grantor: (slot?.grantor as Grantor | undefined) ?? null,
    stream: slot?.stream ?? null,
    period: slot === undefined ? null : { from: slot.period_from, to: slot.period_to },
    format: summary.format,
    sha256: taken.sha256,
    bytes: summary.bytes,
    records: summary.records,
    madeFrom: summary.madeFrom ?? null,
    facts: summary.facts,
    findings: {
      ...summary.findings,
      groups: [...summary.findings.groups],
      items: findings.slice(0, ITEMS).map(withoutReference),
    },
    confirmations: judgement.event === "refuse" ? [] : judgement.confirmations.map(withoutEvidence),
    corrects: taken.corrects,
  };
}

const withoutReference = ({ reference: _, ...finding }: Finding) => finding;

const STATES = {
  refuse: "refused",
  ask: "awaiting-confirmation",
  repeat: "awaiting-confirmation",
  accept: "accepted",
  supersede: "accepted",
} as const;

function verdictOf(judgement: Judgement): Pick<Check, "state" | "sentence"> {
  const state = STATES[judgement.event];
  const circumstances = { ...circumstancesIn(judgement.summary), alreadyThere: "there" in judgement };
  return { state, sentence: sentenceOf(state, circumstances) };
}
