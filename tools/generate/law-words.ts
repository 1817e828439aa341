import type { LocalizedText } from "@jobcoach/core";
import type { ParameterStatus, ParameterUnit } from "@jobcoach/core/schemes";
import { both } from "./markdown.ts";

/** How sure something is, in words, Dutch first. */
export const certainty: Readonly<Record<ParameterStatus, string>> = {
  verified: "gezien in de bron / seen in the source",
  inferred: "afgeleid / inferred",
  memory: "uit het geheugen / from memory",
  unknown: "onbekend / unknown",
};

/** A number with what it counts: `€ 2.294,40 per maand / per month`; money comes in cents, percentages in basis points. */
export function amount(value: number, unit: ParameterUnit): string {
  const { scale, decimals, sign, words } = units[unit];
  const number = (value / scale).toLocaleString("nl-NL", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: 2,
  });
  return [sign === "€" ? `€ ${number}` : `${number}${sign}`, words === undefined ? "" : both(words)].join(" ").trim();
}

interface UnitWords {
  readonly scale: number;
  readonly decimals: number;
  readonly sign: "€" | "%" | "";
  readonly words?: LocalizedText;
}

const money = (words?: LocalizedText): UnitWords => ({
  scale: 100,
  decimals: 2,
  sign: "€",
  ...(words === undefined ? {} : { words }),
});
const counted = (nl: string, en: string): UnitWords => ({ scale: 1, decimals: 0, sign: "", words: { nl, en } });

const units: Readonly<Record<ParameterUnit, UnitWords>> = {
  cents: money(),
  "cents-per-hour": money({ nl: "per uur", en: "per hour" }),
  "cents-per-month": money({ nl: "per maand", en: "per month" }),
  "cents-per-year": money({ nl: "per jaar", en: "per year" }),
  "basis-points": { scale: 100, decimals: 0, sign: "%" },
  years: counted("jaar", "years"),
  months: counted("maanden", "months"),
  weeks: counted("weken", "weeks"),
  days: counted("dagen", "days"),
  hours: counted("uur", "hours"),
  "hours-per-week": counted("uur per week", "hours a week"),
  minutes: counted("minuten", "minutes"),
};
