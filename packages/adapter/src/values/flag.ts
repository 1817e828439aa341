import type { YesNoUnknown } from "@jobcoach/core";
import { codeRules } from "./code-rules.ts";
import { normaliseCode } from "./normalise-key.ts";
import { faultOf, type Reading } from "./reading.ts";

const NOT_A_FLAG = faultOf(codeRules["not-yes-or-no"]);

const WORDS: ReadonlyMap<string, YesNoUnknown> = new Map([
  ...["j", "ja", "1", "x", "y", "yes", "waar", "true"].map((word) => [word, "yes"] as const),
  ...["n", "nee", "0", "2", "no", "onwaar", "false"].map((word) => [word, "no"] as const),
  ...["o", "onbekend", "unknown"].map((word) => [word, "unknown"] as const),
]);

const EXACT: ReadonlyMap<string, YesNoUnknown> = new Map([
  ["J", "yes"],
  ["N", "no"],
  ["O", "unknown"],
]);

/** Yes, no or not known, in the spellings that Dutch exports use: J/N/O, ja/nee, 1/0, 1/2, X. */
export const readFlag = (text: string): Reading<YesNoUnknown> =>
  EXACT.get(text) ?? WORDS.get(normaliseCode(text)) ?? NOT_A_FLAG;
