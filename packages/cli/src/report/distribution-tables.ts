import type { LocalizedText } from "@jobcoach/core";
import { type Estimate, type Figure, type Indicator, shareOf } from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import { paragraph } from "../text/lines.ts";
import type { FigureRow, IndicatorFigures } from "./report-rows.ts";
import { reportTable, reportWidth } from "./report-table.ts";
import { rowHeads } from "./row-heads.ts";
import { isMostlyUnknown, mostlyUnknown } from "./share-words.ts";
import { whyNothing } from "./why-nothing.ts";

type DistributionIndicator = Extract<Indicator, { readonly kind: "distribution" }>;
type Question = DistributionIndicator["questions"][number];
type Answer = Question["answers"][number];
type QuestionEstimate = Extract<Estimate, { readonly kind: "distribution" }>["questions"][number];

/** A table per question: each answer that anybody gave, with its share and interval per municipality. */
export function distributionTables(
  own: IndicatorFigures<DistributionIndicator>,
  byCohort: boolean,
  call: Call,
): string[] {
  const { questions } = own.indicator;
  const isAsked = (question: Question) => own.rows.some((row) => (estimateOf(row.figure, question)?.n ?? 0) > 0);
  const silent = questions.filter((question) => !isAsked(question));
  return [
    ...questions.filter(isAsked).flatMap((question) => questionLines(own, question, byCohort, call)),
    ...(silent.length === 0 ? [] : notAnswered(silent, call)),
  ];
}

function questionLines(own: IndicatorFigures, question: Question, byCohort: boolean, call: Call): string[] {
  const { say } = call;
  const heads = rowHeads(own, byCohort, call);
  const header = [
    say({ nl: "antwoord", en: "answer" }),
    ...heads.header,
    "n",
    "%",
    say({ nl: "tussen", en: "between" }),
    say({ nl: "onbekend", en: "not known" }),
  ];
  const answers = shownAnswers(question, own.rows);
  const rows = answers.flatMap((answer, at) =>
    own.rows
      .filter((row) => at === 0 || whyNothing(row) === undefined)
      .map((row, line) => [
        line === 0 ? say(answer.title) : "",
        ...heads.of(row),
        ...answerCells(row, question, answer, call),
      ]),
  );
  const title = say(question.title) + (question.many === true ? `. ${say(severalAnswers)}` : "");
  return [
    ...paragraph("  ", title, reportWidth(call)),
    ...reportTable([header, ...rows], ["left", ...heads.alignments, "right", "right", "left", "right"], call),
    "",
  ];
}

function answerCells(row: FigureRow, question: Question, answer: Answer, { say, numbers }: Call): string[] {
  const nothing = whyNothing(row);
  const { figure } = row;
  if (nothing !== undefined || figure?.estimate.kind !== "distribution")
    return ["–", "–", nothing === undefined ? "–" : say(nothing), "–"];
  const estimate = estimateOf(figure, question);
  const n = estimate?.n ?? 0;
  const unknown = figure.estimate.n + figure.estimate.unknown - n;
  const given = estimate?.answers.find((one) => one.answer === answer.id);
  const { share, interval } = given ?? shareOf(0, n);
  if (share === null || interval === null)
    return ["0", "–", say({ nl: "van niemand bekend", en: "known of nobody" }), numbers.count(unknown)];
  const [lower, upper] = [interval.lower, interval.upper].map((limit) => numbers.ofHundred(limit, 0));
  return [
    numbers.count(n),
    numbers.percent(share, n),
    say(
      isMostlyUnknown(unknown, n + unknown)
        ? mostlyUnknown
        : { nl: `${lower} en ${upper}`, en: `${lower} and ${upper}` },
    ),
    numbers.count(unknown),
  ];
}

function estimateOf(figure: Figure | undefined, question: Question): QuestionEstimate | undefined {
  if (figure?.estimate.kind !== "distribution") return undefined;
  return figure.estimate.questions.find((one) => one.question === question.id);
}

/** The answers that anybody gave, in the order of the question; of yes and no only yes, because the rest says no. */
function shownAnswers(question: Question, rows: readonly FigureRow[]): readonly Answer[] {
  const ids = question.answers.map(({ id }) => id).join();
  if (ids === "yes,no") return question.answers.slice(0, 1);
  const given = new Set(
    rows.flatMap(({ figure }) => estimateOf(figure, question)?.answers.map(({ answer }) => answer) ?? []),
  );
  return question.answers.filter(({ id }) => given.has(id));
}

function notAnswered(questions: readonly Question[], call: Call): string[] {
  const titles = questions.map(({ title }) => call.say(title)).join("; ");
  const text = call.say({ nl: `Door niemand beantwoord: ${titles}.`, en: `Answered by nobody: ${titles}.` });
  return [...paragraph("  ", text, reportWidth(call)), ""];
}

const severalAnswers: LocalizedText = {
  nl: "Iemand kan meer dan één antwoord hebben: samen is het meer dan 100\u00a0%.",
  en: "One person may have several answers: together they are more than 100%.",
};
