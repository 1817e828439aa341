import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { Parameter, ParameterUnit } from "../../law/parameter.ts";
import type { LocalizedText } from "../../values/localized-text.ts";
import { verified } from "./periods.ts";

/** What somebody on social assistance keeps of earnings: a share, at most an amount a month, for some months. */
export interface IncomeDisregard {
  readonly share: Parameter;
  readonly maximum: Parameter;
  readonly months?: Parameter;
}

/** For anybody on social assistance. */
export const generalDisregard: IncomeDisregard = {
  share: number("general-share", { nl: "Vrijlating, deel", en: "Disregard, share" }, "basis-points", 2500),
  maximum: number(
    "general-maximum",
    { nl: "Vrijlating, hoogste bedrag", en: "Disregard, most" },
    "cents-per-month",
    27_300,
  ),
  months: number("general-months", { nl: "Vrijlating, maanden", en: "Disregard, months" }, "months", 6),
};

/** After that, for somebody who works with loonkostensubsidie; longer where more hours are impossible. */
export const wageSubsidyDisregard: IncomeDisregard = {
  share: number(
    "subsidy-share",
    { nl: "Vrijlating bij LKS, deel", en: "Disregard with LKS, share" },
    "basis-points",
    1500,
  ),
  maximum: number(
    "subsidy-maximum",
    { nl: "Vrijlating bij LKS, hoogste bedrag", en: "Disregard with LKS, most" },
    "cents-per-month",
    17_018,
  ),
  months: number(
    "subsidy-months",
    { nl: "Vrijlating bij LKS, maanden", en: "Disregard with LKS, months" },
    "months",
    12,
  ),
};

/** For somebody who for medical reasons works fewer hours. */
export const medicalDisregard: IncomeDisregard = {
  share: number(
    "medical-share",
    { nl: "Vrijlating medische urenbeperking, deel", en: "Disregard, medically fewer hours, share" },
    "basis-points",
    1500,
  ),
  maximum: number(
    "medical-maximum",
    { nl: "Vrijlating medische urenbeperking, hoogste bedrag", en: "Disregard, medically fewer hours, most" },
    "cents-per-month",
    17_304,
  ),
};

/** Read in the text of 2025-01-01; the amounts change every half year. */
function number(name: string, title: LocalizedText, unit: ParameterUnit, value: number): Parameter {
  const citation = citing(laws.participatiewet, undefined, "2025-01-01");
  return {
    id: `income-disregard/${name}`,
    title,
    unit,
    periods: [verified("2025-01-01", value, citation, "2025-06-30")],
  };
}
