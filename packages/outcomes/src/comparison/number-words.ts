import type { LocalizedText } from "@jobcoach/core";
import { meanDecimals } from "../estimate/mean-decimals.ts";
import type { MeanUnit } from "../estimate/mean-estimate.ts";

/** A number with so many decimals, written as in each language. */
export const numberWords = (value: number, decimals: number): LocalizedText => ({
  nl: withMinus(value.toFixed(decimals)).replace(".", ","),
  en: withMinus(value.toFixed(decimals)),
});

const withMinus = (text: string) => text.replace(/^-(0(?:\.0+)?)$/, "$1").replace("-", "−");

/** A share in percents; with a decimal only where a hundred or more were counted. */
export function percentWords(share: number, n: number): LocalizedText {
  const { nl, en } = numberWords(share * 100, n < 100 ? 0 : 1);
  return { nl: `${nl} %`, en: `${en}%` };
}

/** Percentage points in whole numbers, rounded up so that no more is promised than holds. */
export const pointsWords = (difference: number): string => String(Math.ceil(Math.abs(difference) * 100 - 1e-9));

/** A share with the number of people it is of. */
export function shareWords(share: number, n: number): LocalizedText {
  const { nl, en } = percentWords(share, n);
  return { nl: `${nl} van ${n}`, en: `${en} of ${n}` };
}

/** A mean with the number of people it is of; a change with its sign. */
export function meanWords(unit: MeanUnit, mean: number, n: number, isChange: boolean): LocalizedText {
  const { nl, en } = numberWords(mean, meanDecimals(unit));
  const sign = isChange && /^[1-9]|^0\.\d*[1-9]/.test(en) ? "+" : "";
  return { nl: `${sign}${nl} bij ${n} mensen`, en: `${sign}${en} among ${n} people` };
}

const units: Readonly<Record<MeanUnit, LocalizedText>> = {
  "hours-per-month": { nl: " uur per maand", en: " hours a month" },
  "hours-per-week": { nl: " uur per week", en: " hours a week" },
  mark: { nl: " punt", en: " points" },
  rating: { nl: " punt", en: " points" },
  "work-values": { nl: " werkwaarden", en: " work values" },
  one: { nl: "", en: "" },
  percent: { nl: " procentpunt", en: " percentage points" },
  days: { nl: " dagen", en: " days" },
};

/** The size of a difference between means, with its unit. */
export function differenceIn(unit: MeanUnit, difference: number): LocalizedText {
  const { nl, en } = numberWords(Math.abs(difference), meanDecimals(unit));
  return { nl: nl + units[unit].nl, en: en + units[unit].en };
}
