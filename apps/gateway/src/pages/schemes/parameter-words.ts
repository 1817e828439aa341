import type { Language } from "@jobcoach/core";
import type { Parameter, ParameterPeriod } from "@jobcoach/core/schemes";
import { numbersIn } from "../numbers.ts";
import { schemesTexts } from "./texts.ts";

const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };
const HUNDRED = 100;

/** A number of the law as people write it; what was not seen in a source has words instead. */
export function valueWords(language: Language, { unit }: Parameter, period: ParameterPeriod): string {
  const { units, statuses } = schemesTexts[language];
  if (period.status === "unknown" || period.status === "memory") return statuses[period.status];
  return units[unit](numberOf(language, unit, period.value));
}

function numberOf(language: Language, unit: Parameter["unit"], value: number): string {
  if (unit.startsWith("cents"))
    return new Intl.NumberFormat(LOCALES[language], { style: "currency", currency: "EUR" }).format(value / HUNDRED);
  const plain = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 });
  return plain.format(unit === "basis-points" ? value / HUNDRED : value);
}

/** The days on which a number holds. */
export function periodWords(language: Language, { from, to }: ParameterPeriod): string {
  const texts = schemesTexts[language];
  const { date } = numbersIn(language);
  return to === undefined ? texts.validFrom(date(from)) : texts.validBetween(date(from), date(to));
}
