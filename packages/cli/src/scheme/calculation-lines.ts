import type { LocalizedText } from "@jobcoach/core";
import {
  type Calculation,
  type CalculationStep,
  type Reason,
  schemeParameters,
  type UsedNumber,
} from "@jobcoach/core/schemes";
import type { Call } from "../call/call.ts";
import { paragraph } from "../text/lines.ts";
import { itemOfInput } from "./flag-items.ts";
import { notationIn } from "./notation.ts";
import { heading, sourceLines } from "./sections.ts";
import { statusWords } from "./words.ts";

/** The answer, the steps to it with the numbers that were used, and what could not be computed and why. */
export function calculationLines(
  calculation: Calculation<unknown>,
  answers: readonly string[],
  when: LocalizedText,
  call: Call,
): string[] {
  const { steps } = calculation;
  const reasons = calculation.outcome === "computed" ? [] : calculation.reasons;
  const answering = steps.filter(({ id }) => answers.includes(id));
  return [
    ...(answering.length === 0 ? [] : heading({ nl: `Uitkomst ${when.nl}`, en: `Result ${when.en}` }, call)),
    ...answering.flatMap((step) => paragraph("  ", `${call.say(step.text)}: ${resultOf(step, call)}`, call.width)),
    ...(reasons.length === 0 ? [] : heading({ nl: "Niet te berekenen", en: "Not computed" }, call)),
    ...reasons.flatMap((reason) => reasonLines(reason, call)),
    ...(steps.length === 0 ? [] : heading({ nl: "Stap voor stap", en: "Step by step" }, call)),
    ...steps.flatMap((step, at) => stepLines(step, at, steps, call)),
  ];
}

const resultOf = ({ result, unit }: CalculationStep, { language }: Call) => notationIn(language).value(result, unit);

function stepLines(step: CalculationStep, at: number, steps: readonly CalculationStep[], call: Call): string[] {
  const { say, language, width } = call;
  const number = `  ${at + 1}. `;
  const indent = " ".repeat(number.length);
  const formula = notationIn(language).formula(step.formula);
  const result = resultOf(step, call);
  return [
    ...paragraph(number, formula === undefined ? `${say(step.text)}: ${result}` : say(step.text), width),
    ...(formula === undefined ? [] : paragraph(indent, `${formula} = ${result}`, width)),
    ...step.uses.flatMap((use) => {
      const before = steps.slice(0, at).findIndex(({ uses }) => uses.some(({ name }) => name === use.name));
      return useLines(use, before, call);
    }),
  ];
}

/** A number that was used: what, how much, how sure, and where it stands; the second time only where it was told. */
function useLines(use: UsedNumber, before: number, call: Call): string[] {
  const { say, language, width } = call;
  const label = `${say(labelOf(use))}: ${notationIn(language).value(use.value, use.unit)}`;
  if (before !== -1)
    return paragraph("     - ", `${label} (${say({ nl: "zie stap", en: "see step" })} ${before + 1})`, width);
  const flag = use.status === "given" ? itemOfInput(use.name)?.flag : undefined;
  const status = `${say(statusWords[use.status])}${flag === undefined ? "" : ` (--${flag})`}`;
  return [
    ...paragraph("     - ", `${label}, ${status}`, width),
    ...(use.citation === undefined ? [] : sourceLines(use.citation, "       ", call)),
  ];
}

function labelOf({ name }: UsedNumber): LocalizedText {
  const title = itemOfInput(name)?.label ?? schemeParameters().find(({ id }) => id === name)?.title;
  return title ?? { nl: name, en: name };
}

function reasonLines({ text, parameter, citation }: Reason, call: Call): string[] {
  const { say, width } = call;
  const hint = parameter === "loonkostensubsidie/employer-charges" ? ` ${say(giveCharges)}` : "";
  return [
    ...paragraph("  - ", `${say(text)}${hint}`, width),
    ...(citation === undefined ? [] : sourceLines(citation, "    ", call)),
  ];
}

const giveCharges: LocalizedText = {
  nl: "Kent u het percentage? Geef het met --charges, zoals --charges 23,5.",
  en: "Do you know the percentage? Give it with --charges, such as --charges 23.5.",
};
