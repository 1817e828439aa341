import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import { parameterOn } from "../../law/parameter.ts";
import type { Calculation, CalculationStep } from "../calculation.ts";
import { fullTimeHours } from "../parameters/wage-subsidy.ts";
import { baseOf, hoursOf } from "./loonkostensubsidie-base.ts";
import { LoonkostensubsidieInput, mismatchIn } from "./loonkostensubsidie-input.ts";
import { chargesOf, shareOf } from "./loonkostensubsidie-share.ts";
import { euros, percent } from "./plain-signs.ts";
import { given, outcomeOf, readInput, refused, unusableInput, unusableParameter, used } from "./reasons.ts";
import { roundedRatio } from "./rounding.ts";
import { BASIS_POINTS, HUNDREDTHS } from "./units.ts";

/** Amounts per month in whole cents. */
export interface LoonkostensubsidieAmounts {
  /** Minimum wage with holiday allowance. */
  readonly baseCents: number;
  /** The subsidy for a full working week of 36 hours. */
  readonly subsidyFullTimeCents: number;
  /** The subsidy for the hours worked. */
  readonly subsidyCents: number;
  /** The compensation for the employer's charges. */
  readonly compensationCents: number;
  /** Subsidy and compensation together. */
  readonly totalCents: number;
}

/**
 * Loonkostensubsidie for a month, Participatiewet 10d(1), (4), (5) and (7). The subsidy is the base times the share that the
 * loonwaarde (rounded half up to whole percents) leaves, at most 70 %, or times the forfait of 50 %; then in proportion to the
 * hours, at most those usual in the sector. Each amount is rounded half up once, the subsidy for part of a week from the base
 * and not from the rounded full week. The base of a running award changes on 1 January only, so `awardedOn` keeps July's
 * minimum wage out. `reading` says whether the 70 % is enlarged by the employer's charges, which is disputed; `additive`, the
 * usual one, says not. `partial` without compensation and total where the percentage of charges is not known, as from 2022 on;
 * `partial` without the subsidy for the hours where they are more than 36 and the full working week of the sector is not given.
 */
export function loonkostensubsidie(input: LoonkostensubsidieInput): Calculation<LoonkostensubsidieAmounts> {
  const read = readInput(LoonkostensubsidieInput, input);
  if (!read.ok) return refused(read.reasons);
  const mismatch = mismatchIn(read.input);
  if (mismatch !== undefined) return refused([mismatch]);

  const base = baseOf(read.input);
  if (!base.found) return refused(base.reasons);
  const charges = chargesOf(read.input);
  const share = shareOf(read.input, charges);
  if (!share.found) return outcomeOf<LoonkostensubsidieAmounts>({ baseCents: base.cents }, base.steps, share.reasons);

  const hours = hoursOf(read.input);
  const week = parameterOn(fullTimeHours, read.input.on);
  if (!week.usable) return refused([unusableParameter(week)], base.steps);
  const subsidyFullTimeCents = roundedRatio([base.cents, ...share.factors], share.divisors);
  const subsidyCents = roundedRatio(
    [base.cents, ...share.factors, hours.hundredths],
    [...share.divisors, week.value, HUNDREDTHS],
  );
  const fullTime: readonly CalculationStep[] = [
    ...base.steps,
    ...share.steps,
    {
      id: "subsidy-full-time",
      text: { nl: "Subsidie voor een volle werkweek", en: "Subsidy for a full working week" },
      formula: `${euros(base.cents)} × ${share.formula}`,
      result: subsidyFullTimeCents,
      unit: "cents-per-month",
      uses: [],
    },
  ];
  if (hours.perWeek > week.value && read.input.sectorFullTimeHours === undefined)
    return outcomeOf<LoonkostensubsidieAmounts>({ baseCents: base.cents, subsidyFullTimeCents }, fullTime, [
      NO_SECTOR_HOURS,
    ]);
  const steps: readonly CalculationStep[] = [
    ...fullTime,
    ...hours.steps,
    {
      id: "subsidy",
      text: { nl: "Subsidie voor de gewerkte uren", en: "Subsidy for the hours worked" },
      formula: `${euros(base.cents)} × ${share.formula} × ${hours.perWeek} / ${week.value}`,
      result: subsidyCents,
      unit: "cents-per-month",
      uses: [given("hoursPerWeek", hours.perWeek, "hours-per-week"), used(week)],
    },
  ];
  const amounts = { baseCents: base.cents, subsidyFullTimeCents, subsidyCents };
  if (!charges.found) return outcomeOf<LoonkostensubsidieAmounts>(amounts, steps, [charges.reason]);

  const compensationCents = roundedRatio([subsidyCents, charges.use.value], [BASIS_POINTS]);
  const totalCents = subsidyCents + compensationCents;
  return outcomeOf<LoonkostensubsidieAmounts>(
    { ...amounts, compensationCents, totalCents },
    [
      ...steps,
      {
        id: "compensation",
        text: { nl: "Vergoeding voor werkgeverslasten", en: "Compensation for the employer's charges" },
        formula: `${euros(subsidyCents)} × ${percent(charges.use.value)}`,
        result: compensationCents,
        unit: "cents-per-month",
        uses: [charges.use],
      },
      {
        id: "total",
        text: { nl: "Subsidie en vergoeding samen", en: "Subsidy and compensation together" },
        formula: `${euros(subsidyCents)} + ${euros(compensationCents)}`,
        result: totalCents,
        unit: "cents-per-month",
        uses: [],
      },
    ],
    [],
  );
}

const NO_SECTOR_HOURS = unusableInput(
  "sectorFullTimeHours",
  {
    nl: "Boven 36 uur is de volle werkweek in de sector nodig.",
    en: "Above 36 hours the full working week of the sector is needed.",
  },
  citing(laws.participatiewet, "10d(4)", "2025-01-01"),
);
