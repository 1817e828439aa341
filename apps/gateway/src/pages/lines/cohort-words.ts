import type { Language } from "@jobcoach/core";
import { numbersIn } from "../numbers.ts";

/** A cohort as people say it: a half-year, a year, several half-years or all that are final. */
export function cohortWords(language: Language, cohort: string): string {
  const { halfYear } = numbersIn(language);
  if (cohort === "pooled") return POOLED[language];
  const [first = "", last] = cohort.split("..");
  if (last !== undefined) return `${halfYear(first)} ${TO[language]} ${halfYear(last)}`;
  return first.includes("H") ? halfYear(first) : first;
}

const POOLED = { nl: "alle definitieve halfjaren samen", en: "all final half-years together" } as const;
const TO = { nl: "tot en met", en: "up to and including" } as const;
