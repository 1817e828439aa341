import type { LocalizedText } from "@jobcoach/core";
import type { AssociationIndicator, Indicator, Question } from "../indicator/indicator.ts";
import type { ReleasedDefinition } from "../release/release.ts";
import { curveGroups } from "./curve-readings.ts";
import type { ExportedDefinition, ExportedGroup } from "./figure-file.ts";

/** A definition as it is in a release or in this package, where it also says of which kind it is and what it asks. */
type AnyDefinition = ReleasedDefinition & {
  readonly kind?: Indicator["kind"];
  readonly questions?: readonly Question[];
  readonly variables?: AssociationIndicator["variables"];
};

/** The text of a definition in a fixed order; what only programs need is left out. */
export function exportedDefinition(definition: AnyDefinition): ExportedDefinition {
  const { id, version, title, question, sentence, numerator, denominator, window } = definition;
  const { exclusions, unknowns, direction, windowDays, source } = definition;
  const texts = {
    title: textOf(title),
    question: textOf(question),
    sentence: textOf(sentence),
    numerator: textOf(numerator),
    denominator: textOf(denominator),
    window: textOf(window),
    exclusions: textOf(exclusions),
    unknowns: textOf(unknowns),
  };
  return { id, version, ...texts, direction, windowDays, source, groups: groupsOf(definition) };
}

function groupsOf({ kind, questions = [], variables = [] }: AnyDefinition): ExportedGroup[] {
  if (kind === "survival") return curveGroups();
  if (kind === "association")
    return variables.slice(1).map(({ id, title }) => ({ id, title: textOf(title), categories: [] }));
  return questions.map(({ id, title, answers }) => ({
    id,
    title: textOf(title),
    categories: answers.map((answer) => ({ id: answer.id, title: textOf(answer.title) })),
  }));
}

/** The text with its languages in a fixed order: a database may have changed it. */
const textOf = ({ nl, en }: LocalizedText): LocalizedText => ({ nl, en });
