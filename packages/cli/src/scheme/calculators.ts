import type { LocalizedText } from "@jobcoach/core";
import {
  type Calculation,
  InternalCoachSubsidyInput,
  internalCoachSubsidy,
  JobCoachHoursInput,
  jobCoachHours,
  LoonkostensubsidieInput,
  LoonkostenvoordeelInput,
  type LoonkostenvoordeelKind,
  loonkostensubsidie,
  loonkostenvoordeel,
  MinimumWageInput,
  minimumWage,
} from "@jobcoach/core/schemes";
import type { FlagName } from "../call/flags.ts";

/** Inputs by name, still to be judged by the calculator. */
export type Inputs = Readonly<Record<string, unknown>>;

/** What can be computed under a name: the flags it takes, and the steps that answer the question. */
export interface Calculator {
  readonly required: readonly FlagName[];
  readonly optional: readonly FlagName[];
  /** The ids of the steps that hold the answer. */
  readonly answers: readonly string[];
  /** The calendar year of the answer, where it is not about a day. */
  yearOf?(on: string, inputs: Inputs): number;
  /** Whether one input by itself is what the calculator takes. */
  accepts(input: string, value: unknown): boolean;
  compute(on: string, inputs: Inputs): Calculation<unknown>;
}

interface InputSchema {
  readonly shape: Readonly<Record<string, { safeParse(value: unknown): { readonly success: boolean } }>>;
}

const acceptedBy =
  ({ shape }: InputSchema): Calculator["accepts"] =>
  (input, value) =>
    shape[input]?.safeParse(value).success === true;

const subsidyFlags = ["age", "charges", "awarded-on", "sector-hours"] as const;

const subsidy = {
  answers: ["subsidy", "compensation", "total"],
  accepts: acceptedBy(LoonkostensubsidieInput),
} as const;

const advantage = (kind: LoonkostenvoordeelKind): Calculator => ({
  required: ["paid-hours", "job-start"],
  optional: kind === "herplaatsen-arbeidsgehandicapte" ? ["replaced-on", "year"] : ["year"],
  answers: [kind],
  accepts: acceptedBy(LoonkostenvoordeelInput),
  yearOf,
  compute: (on, inputs) =>
    loonkostenvoordeel({ ...inputs, year: yearOf(on, inputs), kinds: [kind] } as LoonkostenvoordeelInput),
});

const yearOf = (on: string, { year }: Inputs) => Number(year ?? on.slice(0, 4));

/** The schemes of which an amount or hours can be computed, by id. The calculators judge what they are given. */
const bySchemeId: Readonly<Record<string, Calculator>> = {
  loonkostensubsidie: {
    ...subsidy,
    required: ["loonwaarde", "hours"],
    optional: [...subsidyFlags, "reading"],
    compute: (on, inputs) => loonkostensubsidie({ ...inputs, on, route: "loonwaarde" } as LoonkostensubsidieInput),
  },
  "loonkostensubsidie-forfaitair": {
    ...subsidy,
    required: ["hours"],
    optional: subsidyFlags,
    compute: (on, inputs) => loonkostensubsidie({ ...inputs, on, route: "forfait" } as LoonkostensubsidieInput),
  },
  "loonkostenvoordeel-arbeidsgehandicapte-werknemer": advantage("arbeidsgehandicapte-werknemer"),
  "loonkostenvoordeel-banenafspraak": advantage("banenafspraak"),
  "loonkostenvoordeel-herplaatsen-arbeidsgehandicapte": advantage("herplaatsen-arbeidsgehandicapte"),
  "loonkostenvoordeel-oudere-werknemer": advantage("oudere-werknemer"),
  "jobcoaching-uwv": {
    required: ["regime", "coaching-year", "worked-hours"],
    optional: [],
    answers: ["minutes", "ceiling"],
    accepts: acceptedBy(JobCoachHoursInput),
    compute: (on, inputs) => jobCoachHours({ ...inputs, on, route: "external" } as JobCoachHoursInput),
  },
  "subsidie-interne-jobcoach": {
    required: ["regime", "coaching-year", "hours", "months"],
    optional: [],
    answers: ["subsidy"],
    accepts: acceptedBy(InternalCoachSubsidyInput),
    compute: (on, inputs) => internalCoachSubsidy({ ...inputs, on } as InternalCoachSubsidyInput),
  },
};

export const calculatorOf = (schemeId: string): Calculator | undefined =>
  Object.hasOwn(bySchemeId, schemeId) ? bySchemeId[schemeId] : undefined;

/** What can be computed that is no scheme. */
export const calculations: readonly { readonly id: string; readonly name: LocalizedText; readonly by: Calculator }[] = [
  {
    id: "minimum-wage",
    name: { nl: "Wettelijk minimumloon", en: "Statutory minimum wage" },
    by: {
      required: [],
      optional: ["age"],
      answers: ["minimum-wage-month", "minimum-wage-hour"],
      accepts: acceptedBy(MinimumWageInput),
      compute: (on, inputs) => minimumWage({ ...inputs, on } as MinimumWageInput),
    },
  },
];
