import { z } from "zod";
import { CalendarDate } from "../../calendar/calendar-date.ts";
import { monthsLater } from "../../calendar/months-later.ts";
import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
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

/**
 * A calendar year, the rights that exist, the paid hours of that year that count, and the first day of the job. For
 * `herplaatsen-arbeidsgehandicapte` also the day from which its statement can be asked, `replacedOn`: that of the work taken up
 * again, or of the end of the waiting time for the WIA where that came later.
 */
export const LoonkostenvoordeelInput = z
  .strictObject({
    year: z.int().refine((year) => CalendarDate.safeParse(`${year}-01-01`).success),
    kinds: z.array(LoonkostenvoordeelKind).min(1),
    paidHours: YearlyHours,
    jobStart: CalendarDate,
    replacedOn: CalendarDate.exactOptional(),
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
  /** Each right by itself as far as it is known; 0 after its longest duration. */
  readonly rights: Partial<Readonly<Record<LoonkostenvoordeelKind, number>>>;
}

/**
 * The loonkostenvoordeel for a worker and a calendar year, in whole cents, half up: per right the rate times the paid hours,
 * at most the maximum; of several rights the highest is paid (Wet tegemoetkomingen loondomein 4.1(3)). A right whose longest
 * duration was over before the year gives 0; hours after its end within the year are not to be given. That duration counts
 * from the start of the job, for `herplaatsen-arbeidsgehandicapte` from `replacedOn` (2.16(1)). `refused` or `partial` for years
 * whose amounts were not checked in the law, as 2020 to 2023, and for a banenafspraak from before 2026 whose three years end in
 * or before the year: the text of 2026 gives the right as shown, but transitional law was not read.
 */
export function loonkostenvoordeel(input: LoonkostenvoordeelInput): Calculation<LoonkostenvoordeelAmounts> {
  const read = readInput(LoonkostenvoordeelInput, input);
  if (!read.ok) return refused(read.reasons);
  const mismatch = mismatchIn(read.input);
  if (mismatch !== undefined) return refused([mismatch]);

  const rights = [...new Set(read.input.kinds)].map((kind) => rightOf(kind, read.input));
  const known = rights.flatMap(({ kind, cents }) => (cents === undefined ? [] : [{ kind, cents }]));
  const reasons = distinct(rights.flatMap((right) => right.reasons));
  const steps = rights.flatMap((right) => right.steps);
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

interface Right {
  readonly kind: LoonkostenvoordeelKind;
  /** Absent where it is not known. */
  readonly cents?: number;
  readonly steps: readonly CalculationStep[];
  /** Why it is not known, or not known for sure. */
  readonly reasons: readonly Reason[];
}

function rightOf(kind: LoonkostenvoordeelKind, input: LoonkostenvoordeelInput): Right {
  const { year, paidHours, jobStart } = input;
  const advantage = advantageOf(kind, jobStart);
  const start = kind === "herplaatsen-arbeidsgehandicapte" ? input.replacedOn : jobStart;
  if (start === undefined) return { kind, steps: [], reasons: [NOT_PLACED_AGAIN] };
  const firstDay = `${year}-01-01`;
  const found = lookUp({ rate: advantage.rate, maximum: advantage.maximum }, firstDay);
  if (!found.usable) return { kind, steps: [], reasons: found.reasons };
  const { rate, maximum } = found.values;
  const step = (
    formula: string,
    cents: number,
    uses: CalculationStep["uses"],
    { text, reasons }: { readonly text: LocalizedText; readonly reasons: readonly Reason[] },
  ): Right => ({
    kind,
    cents,
    steps: [{ id: kind, text, formula, result: cents, unit: "cents-per-year", uses }],
    reasons,
  });

  const years = parameterOn(advantage.years, firstDay);
  const lastsUntil = years.usable ? monthsLater(start, years.value * MONTHS_PER_YEAR) : undefined;
  const { unlimitedFrom } = advantage;
  const isUnlimited = unlimitedFrom !== undefined && unlimitedFrom <= firstDay;
  if (years.usable && lastsUntil !== undefined && !isUnlimited && lastsUntil <= firstDay) {
    const text = {
      nl: `${advantage.title.nl}: de langste duur is voorbij`,
      en: `${advantage.title.en}: the longest duration is over`,
    };
    return step("0.00", 0, [used(years)], { text, reasons: [] });
  }
  const isTransitional =
    isUnlimited && start < unlimitedFrom && lastsUntil !== undefined && lastsUntil <= `${year}-12-31`;
  const cents = Math.min(roundedRatio([rate.value, inHundredths(paidHours) ?? 0], [HUNDREDTHS]), maximum.value);
  return step(
    `min(${euros(rate.value)} × ${paidHours}, ${euros(maximum.value)})`,
    cents,
    [used(rate), given("paidHours", paidHours, "hours"), used(maximum)],
    { text: advantage.title, reasons: isTransitional ? [TRANSITIONAL_LAW_NOT_READ] : [] },
  );
}

function advantageOf(kind: LoonkostenvoordeelKind, jobStart: CalendarDate): WageCostAdvantage {
  if (kind === "arbeidsgehandicapte-werknemer") return disabledWorkerAdvantage;
  if (kind === "banenafspraak") return jobAgreementAdvantage;
  if (kind === "herplaatsen-arbeidsgehandicapte") return replacedWorkerAdvantage;
  return jobStart < OLDER_WORKER_NEW_TERMS_FROM ? olderWorkerAdvantage : newOlderWorkerAdvantage;
}

/** Why nothing can be computed from days that are well formed each by itself. */
function mismatchIn({ year, jobStart, replacedOn }: LoonkostenvoordeelInput): Reason | undefined {
  if (jobStart > `${year}-12-31`) return JOB_STARTS_LATER;
  return replacedOn !== undefined && (replacedOn < jobStart || replacedOn > `${year}-12-31`)
    ? PLACED_OUTSIDE
    : undefined;
}

const JOB_STARTS_LATER = unusableInput("jobStart", {
  nl: "De baan begint pas na dit jaar.",
  en: "The job starts after this year.",
});

const PLACED_OUTSIDE = unusableInput("replacedOn", {
  nl: "De dag van herplaatsing ligt voor de baan of na dit jaar.",
  en: "The day of placing again lies before the job or after this year.",
});

const NOT_PLACED_AGAIN = unusableInput(
  "replacedOn",
  { nl: "De dag van herplaatsing ontbreekt.", en: "The day of placing again is missing." },
  citing(laws.wageCostAdvantagesAct, "2.16(1)", "2025-01-01"),
);

const TRANSITIONAL_LAW_NOT_READ: Reason = {
  code: "transitional-law-not-read",
  text: {
    nl: "De baan begon voor 2026 en de drie jaar lopen af. Het overgangsrecht is niet gelezen.",
    en: "The job began before 2026 and its three years run out. Transitional law was not read.",
  },
  citation: citing(laws.wageCostAdvantagesAct, "2.12", "2026-01-01"),
};
