import type { LocalizedText } from "@jobcoach/core";
import type { Call } from "../call/call.ts";
import { paragraph } from "../text/lines.ts";
import type { Answer } from "./answer.ts";
import { calculationLines } from "./calculation-lines.ts";
import type { Calculator } from "./calculators.ts";
import { combinationLines } from "./combination-lines.ts";
import { conditionLines } from "./condition-lines.ts";
import { allConditionLines, backgroundLines, introLines } from "./description-lines.ts";
import { flagItems } from "./flag-items.ts";
import { notationIn } from "./notation.ts";
import type { Question, Subject } from "./question.ts";
import { heading } from "./sections.ts";

/** What is said about a scheme: what it is, what was computed, its conditions, and that this is no decision. */
export function schemeLines(subject: Subject, question: Question | undefined, answer: Answer, call: Call): string[] {
  const { scheme, calculator } = subject;
  const { calculation, assessment, combinations } = answer;
  const conditions =
    scheme === undefined
      ? []
      : assessment === undefined
        ? allConditionLines(scheme, call)
        : conditionLines(assessment, scheme, call);
  return [
    ...(scheme === undefined ? dayLines(subject, question, call) : introLines(scheme, call)),
    ...(calculation === undefined
      ? []
      : calculationLines(calculation, calculator?.answers ?? [], whenText(subject, question, call), call)),
    ...conditions,
    ...(combinations === undefined ? [] : combinationLines(combinations, call)),
    ...(scheme === undefined || calculation !== undefined ? [] : backgroundLines(scheme, question?.on, call)),
    ...(calculation !== undefined || calculator === undefined
      ? []
      : howToComputeLines(subject.id, question?.on, calculator, call)),
    "",
    ...paragraph("  ", call.paint("yellow", call.say(noDecision)), call.width),
  ];
}

function dayLines({ name }: Subject, question: Question | undefined, call: Call): string[] {
  if (question === undefined) return heading(name, call);
  const day = notationIn(call.language).day(question.on);
  return heading({ nl: `${name.nl} op ${day}`, en: `${name.en} on ${day}` }, call);
}

/** The day of the answer, or its year. */
function whenText({ calculator }: Subject, question: Question | undefined, { language }: Call): LocalizedText {
  if (question === undefined) return { nl: "", en: "" };
  const year = calculator?.yearOf?.(question.on, question.inputs ?? {});
  if (year !== undefined) return { nl: `over ${year}`, en: `for ${year}` };
  const day = notationIn(language).day(question.on);
  return { nl: `op ${day}`, en: `on ${day}` };
}

/** The call that computes, with the flags that it needs. */
function howToComputeLines(id: string, on = "2026-01-01", { required }: Calculator, call: Call): string[] {
  const flags = required.map((flag) => `--${flag} …`).join(" ");
  return [
    ...heading({ nl: "Berekenen", en: "Compute" }, call),
    ...paragraph("  ", `jobcoach scheme ${id} --on ${on} ${flags}`, call.width),
    ...flagItems
      .filter(({ flag }) => required.includes(flag))
      .flatMap(({ flag, expects }) => paragraph("    ", `--${flag}: ${call.say(expects)}`, call.width)),
  ];
}

const noDecision: LocalizedText = {
  nl: "Dit is geen besluit: wie de regeling uitvoert, beslist.",
  en: "This is no decision: whoever grants the scheme decides.",
};
