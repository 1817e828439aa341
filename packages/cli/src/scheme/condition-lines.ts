import type { LocalizedText } from "@jobcoach/core";
import {
  type AssessmentReasonCode,
  assessmentReasons,
  type ConditionAssessment,
  type ConditionVerdict,
  type Scheme,
  schemeParameters,
} from "@jobcoach/core/schemes";
import type { Call } from "../call/call.ts";
import { paragraph } from "../text/lines.ts";
import type { Answer } from "./answer.ts";
import { citationText } from "./citation-text.ts";
import { missingLines } from "./missing-lines.ts";
import { notationIn } from "./notation.ts";
import { heading } from "./sections.ts";
import { verdictWords } from "./words.ts";

const marks: Readonly<Record<ConditionVerdict, readonly [mark: string, colour: "green" | "red" | "yellow"]>> = {
  met: ["✓", "green"],
  "not-met": ["✗", "red"],
  unknown: ["?", "yellow"],
};

const conclusions = {
  eligible: { nl: "Aan alle voorwaarden is voldaan.", en: "All conditions are met." },
  "not-eligible": { nl: "Niet aan alle voorwaarden is voldaan.", en: "Not all conditions are met." },
  unknown: {
    nl: "Of aan alle voorwaarden is voldaan, is nog niet te zeggen.",
    en: "Whether all conditions are met cannot be said yet.",
  },
} as const;

/** The conditions as far as the facts tell, and which facts would tell more. */
export function conditionLines(assessment: NonNullable<Answer["assessment"]>, scheme: Scheme, call: Call): string[] {
  const { verdict, conditions, reasons, on } = assessment;
  const day = notationIn(call.language).day(on);
  const title = heading({ nl: `Voorwaarden op ${day}`, en: `Conditions on ${day}` }, call);
  if (conditions.length === 0)
    return [...title, ...reasons.flatMap(({ text }) => paragraph("  ", `${call.say(text)}.`, call.width))];
  return [
    ...title,
    ...paragraph("  ", call.say(conclusions[verdict]), call.width),
    ...conditions.flatMap((condition) => linesOf(condition, call)),
    ...missingLines(conditions, scheme, call),
  ];
}

function linesOf({ verdict, text, citation, reason }: ConditionAssessment, call: Call): string[] {
  const { say, paint, width, language } = call;
  const [mark, colour] = marks[verdict];
  const why = reason === undefined || reason.code === "condition-not-met" ? undefined : whyText(reason.code);
  const number = schemeParameters().find(({ id }) => id === reason?.parameter)?.title;
  const [first = "", ...rest] = paragraph(`  ${mark} `, `${say(verdictWords[verdict])}: ${say(text)}`, width);
  return [
    first.replace(mark, paint(colour, mark)),
    ...rest,
    ...paragraph("    ", citationText(citation, language), width),
    ...(why === undefined
      ? []
      : paragraph("    ", `${say(why)}${number === undefined ? "" : `: ${say(number)}`}.`, width)),
  ];
}

const whyText = (code: string): LocalizedText | undefined =>
  code in assessmentReasons ? assessmentReasons[code as AssessmentReasonCode] : undefined;
