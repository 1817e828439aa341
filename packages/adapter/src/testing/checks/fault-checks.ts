import type { Finding } from "@jobcoach/core";
import { carrierOf } from "../carrier/carrier-of.ts";
import { plantFaults } from "../faults/plan-faults.ts";
import { type FaultScore, isFound, passes, sentenceOf } from "../faults/score-faults.ts";
import { type Check, happyOf, type Kit } from "../kit.ts";

export const faultsFound: Check = {
  id: "faults-found",
  async run(kit, tell) {
    const score = await scoreFaults(kit);
    tell(`${kit.adapter.id}: ${sentenceOf(score)}${score.missed.map((miss) => `\n  missed: ${miss}`).join("")}`);
    if (!passes(score)) throw new Error(`${sentenceOf(score)}. Missed:\n${score.missed.join("\n")}`);
  },
};

/** Plants every fault alone in the happy fixture and looks whether a new finding names it where it is. */
export async function scoreFaults(kit: Kit): Promise<FaultScore> {
  const { faults } = kit.options;
  const [happy] = happyOf(kit);
  const carrier = happy && carrierOf(happy.bytes);
  if (faults === undefined) throw new Error("Say in `faults` which fields hold what, so that faults can be planted.");
  if (happy === undefined || carrier === undefined) throw new Error("There is no happy fixture that the kit can edit.");
  const { findings: before } = await kit.take(happy, await carrier.change(happy.bytes, new Map()));
  const planted = await plantFaults(carrier, happy.bytes, faults);
  const missed: string[] = [];
  for (const fault of planted) {
    const { findings } = await kit.take(happy, fault.bytes);
    if (isFound(fault, before, findings, faults.rules?.[fault.fault])) continue;
    missed.push(`${fault.fault} ${fault.names.join(" ")} (told: ${told(findings)})`);
  }
  return { planted: planted.length, found: planted.length - missed.length, missed };
}

const told = (findings: readonly Finding[]) =>
  findings.map(({ rule, place }) => `${rule} at ${JSON.stringify(place)}`).join(", ");
