import { z } from "zod";
import { CalendarDate } from "../../calendar/calendar-date.ts";
import { monthsLater } from "../../calendar/months-later.ts";
import { parameterOn } from "../../law/parameter.ts";
import type { Reason } from "../../law/reason.ts";
import type { LocalizedText } from "../../values/localized-text.ts";
import type { Calculation, CalculationStep } from "../calculation.ts";
import {
  disabledWorkerAdvantage,
  jobAgreementAdvantage,
  newOlderWorkerAdvantage,
  OLDER_WORKER_NEW_TERMS_FROM,
  olderWorkerAdvantage,
  replacedWorkerAdvantage,
  type WageCostAdvantage,
} from "../parameters/wage-cost-advantage.ts";
import { YearlyHours } from "./input-numbers.ts";
import { euros } from "./plain-signs.ts";
import { distinct, given, lookUp, outcomeOf, readInput, refused, unusableInput, used } from "./reasons.ts";
import { inHundredths, roundedRatio } from "./rounding.ts";
import { HUNDREDTHS, MONTHS_PER_YEAR } from "./units.ts";

/** The rights to a loonkostenvoordeel, Wet tegemoetkomingen loondomein chapter 2. */
export const LoonkostenvoordeelKind = z
  .enum(["arbeidsgehandicapte-werknemer", "banenafspraak", "herplaatsen-arbeidsgehandicapte", "oudere-werknemer"])
  .meta({ id: "LoonkostenvoordeelKind", title: "Loonkostenvoordeel", description: "A right to a loonkostenvoordeel." });
export type LoonkostenvoordeelKind = z.infer<typeof LoonkostenvoordeelKind>;

/** A calendar year, the rights that exist, the paid hours of that year that count, and the first day of the job. */
export const LoonkostenvoordeelInput = z
  .strictObject({
    year: z.int().refine((year) => CalendarDate.safeParse(`${year}-01-01`).success),
    kinds: z.array(LoonkostenvoordeelKind).min(1),
    paidHours: YearlyHours,
    jobStart: CalendarDate,
  })
  .meta({
    id: "LoonkostenvoordeelInput",
    title: "Invoer loonkostenvoordeel",
    description: "What a loonkostenvoordeel depends on.",
  });
export type LoonkostenvoordeelInput = z.infer<typeof LoonkostenvoordeelInput>;

export interface LoonkostenvoordeelAmounts {
  /** What is paid for the year: the highest of the rights. */
  readonly paidCents: number;
  /** Each right by itself; 0 after its longest duration. */
  readonly rights: Partial<Readonly<Record<LoonkostenvoordeelKind, number>>>;
}

/**
 * The loonkostenvoordeel for a worker and a calendar year, in whole cents, half up: per right the rate times the paid hours,
 * at most the maximum; of several rights the highest is paid (Wet tegemoetkomingen loondomein 4.1(3)). A right whose longest
 * duration was over before the year gives 0; hours after its end within the year are not to be given. `refused` or `partial`
 * for years whose amounts were not checked in the law, as 2020 to 2023.
 */
export function loonkostenvoordeel(input: LoonkostenvoordeelInput): Calculation<LoonkostenvoordeelAmounts> {
  const read = readInput(LoonkostenvoordeelInput, input);
  if (!read.ok) return refused(read.reasons);
  const { year, kinds, jobStart } = read.input;
  if (jobStart > `${year}-12-31`) return refused([JOB_STARTS_LATER]);

  const rights = [...new Set(kinds)].map((kind) => rightOf(kind, read.input));
  const known = rights.filter((right) => right.known);
  const reasons = distinct(rights.flatMap((right) => (right.known ? [] : right.reasons)));
  const steps = known.flatMap((right) => right.steps);
  if (known.length === 0) return outcomeOf({}, steps, reasons);

  const amounts = { rights: Object.fromEntries(known.map(({ kind, cents }) => [kind, cents])) };
  if (reasons.length > 0) return outcomeOf<LoonkostenvoordeelAmounts>(amounts, steps, reasons);
  const paidCents = Math.max(...known.map(({ cents }) => cents));
  const highest: CalculationStep = {
    id: "highest",
    text: { nl: "Alleen het hoogste voordeel wordt betaald", en: "Only the highest advantage is paid" },
    formula: `max(${known.map(({ cents }) => euros(cents)).join(", ")})`,
    result: paidCents,
    unit: "cents-per-year",
    uses: [],
  };
  return outcomeOf<LoonkostenvoordeelAmounts>({ ...amounts, paidCents }, [...steps, highest], []);
}

type Right =
  | {
      readonly known: true;
      readonly kind: LoonkostenvoordeelKind;
      readonly cents: number;
      readonly steps: readonly CalculationStep[];
    }
  | { readonly known: false; readonly reasons: readonly Reason[] };

function rightOf(kind: LoonkostenvoordeelKind, { year, paidHours, jobStart }: LoonkostenvoordeelInput): Right {
  const advantage = advantageOf(kind, jobStart);
  const firstDay = `${year}-01-01`;
  const found = lookUp({ rate: advantage.rate, maximum: advantage.maximum }, firstDay);
  if (!found.usable) return { known: false, reasons: found.reasons };
  const { rate, maximum } = found.values;
  const step = (
    formula: string,
    cents: number,
    uses: CalculationStep["uses"],
    text: LocalizedText = advantage.title,
  ): Right => ({
    known: true,
    kind,
    cents,
    steps: [{ id: kind, text, formula, result: cents, unit: "cents-per-year", uses }],
  });

  const years = parameterOn(advantage.years, firstDay);
  const unlimited = advantage.unlimitedFrom !== undefined && advantage.unlimitedFrom <= firstDay;
  if (years.usable && !unlimited && monthsLater(jobStart, years.value * MONTHS_PER_YEAR) <= firstDay) {
    return step("0.00", 0, [used(years)], {
      nl: `${advantage.title.nl}: de langste duur is voorbij`,
      en: `${advantage.title.en}: the longest duration is over`,
    });
  }
  const cents = Math.min(roundedRatio([rate.value, inHundredths(paidHours) ?? 0], [HUNDREDTHS]), maximum.value);
  return step(`min(${euros(rate.value)} × ${paidHours}, ${euros(maximum.value)})`, cents, [
    used(rate),
    given("paidHours", paidHours, "hours"),
    used(maximum),
  ]);
}

function advantageOf(kind: LoonkostenvoordeelKind, jobStart: CalendarDate): WageCostAdvantage {
  if (kind === "arbeidsgehandicapte-werknemer") return disabledWorkerAdvantage;
  if (kind === "banenafspraak") return jobAgreementAdvantage;
  if (kind === "herplaatsen-arbeidsgehandicapte") return replacedWorkerAdvantage;
  return jobStart < OLDER_WORKER_NEW_TERMS_FROM ? olderWorkerAdvantage : newOlderWorkerAdvantage;
}

const JOB_STARTS_LATER = unusableInput("jobStart", {
  nl: "De baan begint pas na dit jaar.",
  en: "The job starts after this year.",
});
