import { parameterOn } from "../../law/parameter.ts";
import type { Reason } from "../../law/reason.ts";
import type { CalculationStep, UsedNumber } from "../calculation.ts";
import { employerCharges, forfaitShare, maximumShare } from "../parameters/wage-subsidy.ts";
import type { LoonkostensubsidieInput } from "./loonkostensubsidie-input.ts";
import { percent, withShare } from "./plain-signs.ts";
import { given, lookUp, type Reasons, unusableParameter, used } from "./reasons.ts";
import { roundedRatio } from "./rounding.ts";
import { BASIS_POINTS, PER_PERCENT } from "./units.ts";

/** The percentage of employer's charges: the caller's, else that of the regulation where it is known. */
export type Charges =
  | { readonly found: true; readonly use: UsedNumber }
  | { readonly found: false; readonly reason: Reason };

export function chargesOf({ on, employerChargesBasisPoints }: LoonkostensubsidieInput): Charges {
  if (employerChargesBasisPoints !== undefined) {
    return { found: true, use: given("employerChargesBasisPoints", employerChargesBasisPoints, "basis-points") };
  }
  const charges = parameterOn(employerCharges, on);
  return charges.usable ? { found: true, use: used(charges) } : { found: false, reason: unusableParameter(charges) };
}

/** The share of the base that is paid, as a fraction of whole numbers so that nothing is rounded on the way. */
export type Share =
  | {
      readonly found: true;
      readonly factors: readonly number[];
      readonly divisors: readonly number[];
      readonly formula: string;
      readonly steps: readonly CalculationStep[];
    }
  | { readonly found: false; readonly reasons: Reasons };

/** The forfait, or what the loonwaarde leaves up to the cap. */
export function shareOf(input: LoonkostensubsidieInput, charges: Charges): Share {
  const found = lookUp({ forfait: forfaitShare, cap: maximumShare }, input.on);
  if (!found.usable) return { found: false, reasons: found.reasons };
  const { forfait, cap } = found.values;
  if (input.route === "forfait")
    return plain(forfait.value, stepOf(percent(forfait.value), forfait.value, [used(forfait)]));

  const percentage = input.loonwaardePercent ?? 0;
  const loonwaarde = Math.round(percentage) * PER_PERCENT;
  const left = BASIS_POINTS - loonwaarde;
  const uses = [given("loonwaardePercent", Math.round(percentage * PER_PERCENT), "basis-points"), used(cap)];
  const leftOf = `100 % − ${percent(loonwaarde)}`;

  const additive = input.reading !== "cap-includes-charges";
  if (additive || left <= cap.value) {
    const share = Math.min(left, cap.value);
    return plain(share, stepOf(`min(${leftOf}, ${percent(cap.value)})`, share, uses));
  }
  if (!charges.found) return { found: false, reasons: [charges.reason] };

  const factors = [cap.value, BASIS_POINTS + charges.use.value];
  const enlarged = `${percent(cap.value)} × ${withShare(charges.use.value)}`;
  const capped = roundedRatio(factors, [BASIS_POINTS]);
  const step = stepOf(`min(${leftOf}, ${enlarged})`, Math.min(left, capped), [...uses, charges.use]);
  if (left * BASIS_POINTS <= cap.value * (BASIS_POINTS + charges.use.value)) return plain(left, step);
  return { found: true, factors, divisors: [BASIS_POINTS, BASIS_POINTS], formula: enlarged, steps: [step] };
}

const plain = (basisPoints: number, step: CalculationStep): Share => ({
  found: true,
  factors: [basisPoints],
  divisors: [BASIS_POINTS],
  formula: percent(basisPoints),
  steps: [step],
});

const stepOf = (formula: string, result: number, uses: readonly UsedNumber[]): CalculationStep => ({
  id: "share",
  text: {
    nl: "Het deel dat wordt vergoed: forfait, of wat de loonwaarde in hele procenten overlaat met een maximum",
    en: "The share that is paid: the forfait, or what the loonwaarde in whole percents leaves with a maximum",
  },
  formula,
  result,
  unit: "basis-points",
  uses,
});
