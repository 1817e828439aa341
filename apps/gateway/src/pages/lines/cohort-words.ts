import type { HalfYear, Language } from "@jobcoach/core";
import { numbersIn } from "../numbers.ts";

/** A cohort as people say it: a half-year, a year, several half-years or all that are final. */
export function cohortWords(language: Language, cohort: string): string {
  const { halfYear } = numbersIn(language);
  if (cohort === "pooled") return POOLED[language];
  const [first = "", last] = cohort.split("..");
  if (last !== undefined) return `${halfYear(first)} ${TO[language]} ${halfYear(last)}`;
  return first.includes("H") ? halfYear(first) : first;
}

/** Half-years in order, in a sentence: more than two that follow each other as the first up to the last. */
export function halfYearsWords(language: Language, halfYears: readonly HalfYear[]): string {
  const { halfYear, list } = numbersIn(language);
  const [first, last] = [halfYears[0], halfYears.at(-1)];
  if (first === undefined || last === undefined || halfYears.length < 3 || !isRow(halfYears))
    return list(halfYears.map(halfYear));
  return `${halfYear(first)} ${TO[language]} ${halfYear(last)}`;
}

const isRow = (halfYears: readonly HalfYear[]) =>
  halfYears.every((halfYear, index) => index === 0 || numberOf(halfYear) === numberOf(halfYears[index - 1]!) + 1);

const numberOf = (halfYear: HalfYear) => Number(halfYear.slice(0, 4)) * 2 + Number(halfYear.slice(5));

const POOLED = { nl: "alle definitieve halfjaren samen", en: "all final half-years together" } as const;
const TO = { nl: "tot en met", en: "up to and including" } as const;
