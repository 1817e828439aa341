import type { LocalizedText } from "@jobcoach/core";
import type { ConditionAssessment, Scheme } from "@jobcoach/core/schemes";
import type { Call } from "../call/call.ts";
import { paragraph } from "../text/lines.ts";
import { type FactName, factText, yesOrNo } from "./facts.ts";
import { judgedCodes } from "./judged-codes.ts";
import { heading } from "./sections.ts";

/** Which facts and judgements would tell more, as they are given to the command. */
export function missingLines(conditions: readonly ConditionAssessment[], scheme: Scheme, call: Call): string[] {
  const open = conditions.filter(({ verdict, status }) => verdict === "unknown" && status !== "memory");
  const facts = [...new Set(open.flatMap(({ missing }) => missing))].map((name) => factHint(name, call));
  const codes = judgedCodes(scheme);
  const judgements = open.filter(({ code }) => codes.includes(code)).map((condition) => judgementHint(condition, call));
  const hints = [...facts, ...judgements];
  if (hints.length === 0) return [];
  return [
    ...heading({ nl: "Met deze gegevens is meer te zeggen", en: "More can be said with these facts" }, call),
    ...hints.flatMap(({ give, about }) => [`  ${give}`, ...paragraph("      ", about, call.width)]),
  ];
}

interface Hint {
  readonly give: string;
  readonly about: string;
}

function factHint(name: FactName, { say }: Call): Hint {
  const { title, options, expects } = factText(name);
  const value = expects === yesOrNo ? say(eitherWord) : "…";
  const about = options === undefined ? say(title) : `${say(title)} (${options.join(", ")})`;
  return { give: `--fact ${name}=${value}`, about };
}

const judgementHint = ({ code, text }: ConditionAssessment, { say }: Call): Hint => ({
  give: `--fact ${code}=${say(eitherWord)}`,
  about: say({ nl: `Oordeel: ${text.nl}`, en: `Judgement: ${text.en}` }),
});

const eitherWord: LocalizedText = { nl: "ja|nee", en: "yes|no" };
