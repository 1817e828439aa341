import type { LocalizedText } from "@jobcoach/core";

/** A number with so many decimals, written as in each language. */
export const numberWords = (value: number, decimals: number): LocalizedText => ({
  nl: value.toFixed(decimals).replace(".", ","),
  en: value.toFixed(decimals),
});

/** A share in percents; with a decimal only where a hundred or more were counted. */
export function percentWords(share: number, n: number): LocalizedText {
  const { nl, en } = numberWords(share * 100, n < 100 ? 0 : 1);
  return { nl: `${nl} %`, en: `${en}%` };
}

/** Percentage points in whole numbers, rounded up so that no more is promised than holds. */
export const pointsWords = (difference: number): string => String(Math.ceil(Math.abs(difference) * 100 - 1e-9));
