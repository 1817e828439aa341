import type { Language } from "@jobcoach/core";
import { numbersIn } from "../numbers.ts";
import type { Comparison } from "./compare-model.ts";
import { compareTexts } from "./texts.ts";

/** Shares differ by percentage points, means by their unit. */
export function differenceWriter(language: Language, { unit }: Pick<Comparison, "unit">) {
  const { signed, meanChange } = numbersIn(language);
  return unit === null || unit === "fraction"
    ? { write: (value: number) => signed(value * 100), unit: ` ${compareTexts[language].points}` }
    : { write: (value: number) => meanChange(value, unit), unit: "" };
}
