import type { LocalizedText } from "@jobcoach/core";
import type { SchemeSituation } from "@jobcoach/core/schemes";
import type { FlagName } from "../call/flags.ts";

/** A flag with a number or a word to compute with: which input it is, which fact it tells as well, and what it expects. */
export interface FlagItem {
  readonly flag: FlagName;
  /** The name in the input of a calculator. */
  readonly input: string;
  /** The fact of the situation that it tells as well. */
  readonly fact?: Exclude<keyof SchemeSituation, "judged">;
  readonly label: LocalizedText;
  readonly expects: LocalizedText;
  read(text: string): unknown;
  /** What the fact is, where it is not the same as the input. */
  factOf?(value: number): number;
}

const asWritten = (text: string) => text;

/** A number with a comma or a point; `undefined` where it is none. */
export const numberIn = (text: string): number | undefined =>
  /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : undefined;

/** A percentage as basis points, whole where it has at most two decimals. */
function basisPointsIn(text: string): number | undefined {
  const percent = numberIn(text);
  return percent === undefined ? undefined : Math.round(percent * 1e6) / 1e4;
}

const aDay: LocalizedText = { nl: "een dag, zoals 2026-01-01", en: "a day, such as 2026-01-01" };

const weeklyHours: LocalizedText = {
  nl: "uren per week, meer dan 0 en hoogstens 168, zoals 32",
  en: "hours a week, above 0 and at most 168, such as 32",
};

const yearlyHours: LocalizedText = {
  nl: "uren in een jaar, van 0 tot en met 8784, zoals 1500",
  en: "hours in a year, from 0 to 8784, such as 1500",
};

export const flagItems: readonly FlagItem[] = [
  {
    flag: "loonwaarde",
    input: "loonwaardePercent",
    fact: "loonwaardePercent",
    label: { nl: "Loonwaarde", en: "Loonwaarde" },
    expects: { nl: "een percentage van 0 tot en met 100, zoals 60", en: "a percentage from 0 to 100, such as 60" },
    read: numberIn,
    factOf: Math.round,
  },
  {
    flag: "hours",
    input: "hoursPerWeek",
    fact: "hoursPerWeek",
    label: { nl: "Uren van het contract", en: "Hours of the contract" },
    expects: weeklyHours,
    read: numberIn,
  },
  {
    flag: "age",
    input: "age",
    fact: "age",
    label: { nl: "Leeftijd", en: "Age" },
    expects: { nl: "een leeftijd in hele jaren, zoals 19", en: "an age in whole years, such as 19" },
    read: numberIn,
  },
  {
    flag: "charges",
    input: "employerChargesBasisPoints",
    label: { nl: "Werkgeverslasten", en: "Employer's charges" },
    expects: {
      nl: "een percentage van 0 tot en met 100, zoals 23,5",
      en: "a percentage from 0 to 100, such as 23.5",
    },
    read: basisPointsIn,
  },
  {
    flag: "reading",
    input: "reading",
    label: { nl: "Lezing van het maximum", en: "Reading of the maximum" },
    expects: { nl: "additive of cap-includes-charges", en: "additive or cap-includes-charges" },
    read: asWritten,
  },
  {
    flag: "awarded-on",
    input: "awardedOn",
    label: { nl: "Begin van de subsidie", en: "Start of the subsidy" },
    expects: aDay,
    read: asWritten,
  },
  {
    flag: "sector-hours",
    input: "sectorFullTimeHours",
    label: { nl: "Volle werkweek in de sector", en: "Full working week in the sector" },
    expects: weeklyHours,
    read: numberIn,
  },
  {
    flag: "paid-hours",
    input: "paidHours",
    fact: "paidHoursPerYear",
    label: { nl: "Verloonde uren in het jaar", en: "Paid hours in the year" },
    expects: yearlyHours,
    read: numberIn,
  },
  {
    flag: "job-start",
    input: "jobStart",
    fact: "jobStart",
    label: { nl: "Begin van de baan", en: "Start of the job" },
    expects: aDay,
    read: asWritten,
  },
  {
    flag: "replaced-on",
    input: "replacedOn",
    fact: "replacedOn",
    label: { nl: "Dag van herplaatsing", en: "Day of placing again" },
    expects: aDay,
    read: asWritten,
  },
  {
    flag: "year",
    input: "year",
    label: { nl: "Kalenderjaar", en: "Calendar year" },
    expects: { nl: "een jaar, zoals 2026", en: "a year, such as 2026" },
    read: numberIn,
  },
  {
    flag: "regime",
    input: "regime",
    label: { nl: "Regime", en: "Regime" },
    expects: { nl: "very-light, light, middle of intensive", en: "very-light, light, middle or intensive" },
    read: asWritten,
  },
  {
    flag: "coaching-year",
    input: "coachingYear",
    label: { nl: "Jaar van de begeleiding", en: "Year of coaching" },
    expects: {
      nl: "het hoeveelste jaar van de begeleiding, zoals 1",
      en: "the number of the year of coaching, such as 1",
    },
    read: numberIn,
  },
  {
    flag: "worked-hours",
    input: "workedHoursPerYear",
    label: { nl: "Gewerkte uren in het jaar", en: "Worked hours in the year" },
    expects: yearlyHours,
    read: numberIn,
  },
  {
    flag: "months",
    input: "monthsEmployed",
    label: { nl: "Gewerkte maanden in het jaar", en: "Months worked in the year" },
    expects: { nl: "hele maanden, van 0 tot en met 12", en: "whole months, from 0 to 12" },
    read: numberIn,
  },
];

export const itemOfInput = (input: string): FlagItem | undefined => flagItems.find((item) => item.input === input);
