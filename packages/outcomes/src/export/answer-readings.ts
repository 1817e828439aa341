import type { DistributionEstimate } from "../estimate/distribution-estimate.ts";
import { shareOf } from "../estimate/share-estimate.ts";
import type { Question } from "../indicator/indicator.ts";
import { limitOf, type Reading } from "./reading.ts";

/** The numbers of a distribution as its owner sees them: every possible answer, also one that nobody gave. */
export function answerReadings(figure: DistributionEstimate, questions: readonly Question[]): readonly Reading[] {
  const { n, unknown } = figure;
  return [
    { measure: "n", unit: "count", value: n, n },
    { measure: "unknown", unit: "count", value: unknown, n },
    ...questions.flatMap((question) => questionReadings(figure, question)),
  ];
}

function questionReadings(figure: DistributionEstimate, question: Question): Reading[] {
  const given = figure.questions.find((estimate) => estimate.question === question.id);
  const n = given?.n ?? 0;
  const answers = question.answers.flatMap(({ id }): Reading[] => {
    const { count, share, interval } = given?.answers.find(({ answer }) => answer === id) ?? noneOf(n);
    const at = { group: question.id, category: id, n };
    return [
      { ...at, measure: "numerator", unit: "count", value: count },
      { ...at, measure: "share", unit: "fraction", value: share },
      { ...at, measure: "lower", unit: "fraction", value: limitOf(interval, "lower") },
      { ...at, measure: "upper", unit: "fraction", value: limitOf(interval, "upper") },
    ];
  });
  return [{ measure: "answered", unit: "count", value: n, n, group: question.id }, ...answers];
}

const noneOf = (n: number) => ({ count: 0, ...shareOf(0, n) });
