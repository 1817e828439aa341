import type { LocalizedText } from "@jobcoach/core";
import { type Condition, type DurationRule, type Parameter, parameterOn, type Scheme } from "@jobcoach/core/schemes";
import type { Call } from "../call/call.ts";
import { paragraph } from "../text/lines.ts";
import { citationText } from "./citation-text.ts";
import { inForceText } from "./in-force-text.ts";
import { notationIn } from "./notation.ts";
import { heading, sourceLines } from "./sections.ts";
import { grantorWords, statusWords } from "./words.ts";

/** What a scheme is, who grants it and since when. */
export function introLines({ name, summary, grantor, inForce }: Scheme, call: Call): string[] {
  const { say, paint, width, language } = call;
  const who = say(grantorWords[grantor]);
  const force = inForceText(inForce, language);
  return [
    "",
    ...paragraph("  ", say(name), width).map((line) => `  ${paint("strong", line.trim())}`),
    ...paragraph("  ", say(summary), width),
    ...paragraph(
      "  ",
      say({ nl: `Verstrekt door: ${who}. In werking: ${force}.`, en: `Granted by: ${who}. In force: ${force}.` }),
      width,
    ),
  ];
}

/** The conditions of a scheme where no day is asked about. */
export const allConditionLines = ({ conditions }: Scheme, call: Call): string[] => [
  ...heading({ nl: "Voorwaarden", en: "Conditions" }, call),
  ...conditions.flatMap((condition) => statementLines(condition, call)),
];

/** How long it lasts, where it stands, and its numbers on a day. */
export function backgroundLines({ duration, basis, parameters }: Scheme, on: string | undefined, call: Call): string[] {
  const rules = on === undefined ? duration : duration.filter(({ from = on, to = on }) => from <= on && on <= to);
  return [
    ...heading({ nl: "Duur", en: "Duration" }, call),
    ...(rules.length === 0 ? [`  ${call.say({ nl: "Niet bekend.", en: "Not known." })}`] : []),
    ...rules.flatMap((rule) => statementLines(rule, call, boundText(rule, on, call))),
    ...heading({ nl: "Wettelijke basis", en: "Legal basis" }, call),
    ...basis.flatMap((citation) => sourceLines(citation, "  ", call)),
    ...(parameters.length === 0 ? [] : parametersLines(parameters, on, call)),
  ];
}

function statementLines(statement: Condition | DurationRule, call: Call, bound = ""): string[] {
  const { say, width, language } = call;
  const { text, citation, status, from, to } = statement;
  const period = from === undefined && to === undefined ? "" : ` (${spanText(from, to, call)})`;
  const sure = status === undefined ? "" : `; ${say(statusWords[status])}`;
  return [
    ...paragraph("  - ", `${say(text)}${bound}${period}`, width),
    ...paragraph("    ", `${citationText(citation, language)}${sure}`, width),
  ];
}

function spanText(from: string | undefined, to: string | undefined, { say, language }: Call): string {
  const { day } = notationIn(language);
  return [
    ...(from === undefined ? [] : [say({ nl: `vanaf ${day(from)}`, en: `from ${day(from)}` })]),
    ...(to === undefined ? [] : [say({ nl: `tot en met ${day(to)}`, en: `until ${day(to)}` })]),
  ].join(" ");
}

/** The bound of a duration, where it is a number that is known. */
function boundText({ months }: DurationRule, on: string | undefined, { language }: Call): string {
  if (months === undefined) return "";
  const { value } = notationIn(language);
  if (typeof months === "number") return ` (${value(months, "months")})`;
  const found = on === undefined ? undefined : parameterOn(months, on);
  return found?.usable ? ` (${value(found.value, months.unit)})` : "";
}

function parametersLines(parameters: readonly Parameter[], on: string | undefined, call: Call): string[] {
  const { say, width, language } = call;
  if (on === undefined) return ["", ...paragraph("  ", say(askADay), width)];
  const day = notationIn(language).day(on);
  return [
    ...heading({ nl: `Getallen op ${day}`, en: `Numbers on ${day}` }, call),
    ...parameters.flatMap((parameter) => parameterLines(parameter, on, call)),
  ];
}

function parameterLines(parameter: Parameter, on: string, call: Call): string[] {
  const { say, width, language } = call;
  const found = parameterOn(parameter, on);
  const status = say(statusWords[found.status]);
  if (!found.usable) return paragraph("  - ", `${say(parameter.title)}: ${status}`, width);
  const value = notationIn(language).value(found.value, parameter.unit);
  return [
    ...paragraph("  - ", `${say(parameter.title)}: ${value}, ${status}`, width),
    ...sourceLines(found.citation, "    ", call),
  ];
}

const askADay: LocalizedText = {
  nl: "Met een dag erbij, zoals --on 2026-01-01, ziet u ook de getallen van die dag.",
  en: "With a day, such as --on 2026-01-01, you see the numbers of that day as well.",
};
