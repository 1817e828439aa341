import type { Language } from "@jobcoach/core";
import {
  assessScheme,
  type Calculation,
  combineSchemes,
  type Reason,
  type SchemeAssessment,
  type SchemeCombination,
  type SchemeCombinations,
} from "@jobcoach/core/schemes";
import { type Stop, wrongCall } from "../call/stop.ts";
import { citationText } from "./citation-text.ts";
import { itemOfInput } from "./flag-items.ts";
import type { Question, Subject } from "./question.ts";

/** What the rules say: what was computed, what became of the conditions, and what goes together. */
export interface Answer {
  readonly calculation?: Calculation<unknown>;
  readonly assessment?: Exclude<SchemeAssessment, { readonly verdict: "invalid" }>;
  readonly combinations?: readonly SchemeCombination[];
}

/** Asks the rules. Throws a sentence where they say that something given cannot be; all else is an answer. */
export function answerTo({ on, inputs, situation, beside }: Question, { id, scheme, calculator }: Subject): Answer {
  const calculation = inputs === undefined ? undefined : calculator?.compute(on, inputs);
  const wrong =
    calculation?.outcome === "refused" ? calculation.reasons.find(({ input }) => input !== undefined) : undefined;
  if (wrong !== undefined) throw refusal(wrong);
  const assessment = scheme === undefined ? undefined : assessScheme(id, situation, on);
  if (assessment?.verdict === "invalid") throw refusal(assessment.reasons[0]);
  const combinations = beside.length === 0 ? undefined : combineSchemes([id, ...beside], on);
  return {
    ...(calculation === undefined ? {} : { calculation }),
    ...(assessment === undefined ? {} : { assessment }),
    ...(combinations === undefined ? {} : { combinations: pairsOf(combinations) }),
  };
}

function pairsOf(combinations: SchemeCombinations): readonly SchemeCombination[] {
  if (combinations.outcome === "invalid") throw refusal(combinations.reasons[0]);
  return combinations.pairs;
}

/** A refusal of the rules that is about something given: the flag, and why it cannot be. */
function refusal({ input = "", text, citation }: Reason): Stop {
  const flag = itemOfInput(input)?.flag ?? input;
  const source = (language: Language) => (citation === undefined ? "" : ` (${citationText(citation, language)})`);
  return wrongCall(`--${flag} kan niet. ${text.nl}${source("nl")}`, `--${flag} cannot be. ${text.en}${source("en")}`);
}
