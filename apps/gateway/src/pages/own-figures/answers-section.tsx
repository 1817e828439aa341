import type { Figure, Indicator } from "@jobcoach/outcomes";
import { numbersIn } from "../numbers.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Part } from "../parts/part.tsx";
import type { OwnView } from "./own-view.ts";
import { ownTexts } from "./texts.ts";

type Distribution = Extract<Indicator, { readonly kind: "distribution" }>;
type Question = Distribution["questions"][number];
type QuestionEstimate = Extract<Figure["estimate"], { readonly kind: "distribution" }>["questions"][number];

interface AnswersProps {
  readonly language: OwnView["language"];
  readonly indicator: Distribution;
  readonly figure: Figure | undefined;
}

/** How people are spread over answers: yes-and-no questions in one table, others each in their own. */
export function AnswersSection({ language, indicator, figure }: AnswersProps) {
  const texts = ownTexts[language];
  const { estimate } = figure ?? {};
  const known = estimate?.kind === "distribution" ? estimate.questions : [];
  const asked = indicator.questions.flatMap((question) => {
    const own = known.find((one) => one.question === question.id);
    return own === undefined || own.n === 0 ? [] : [{ question, own }];
  });
  const yesNo = asked.filter(({ question }) => isYesNo(question));
  return (
    <Part id="answers" title={texts.answers}>
      {asked.length === 0 && <p class="nl-paragraph">{texts.nobodyAnswered}</p>}
      {yesNo.length > 0 && <YesTable language={language} indicator={indicator} asked={yesNo} />}
      {asked
        .filter(({ question }) => !isYesNo(question))
        .map(({ question, own }) => (
          <QuestionTable language={language} question={question} own={own} />
        ))}
    </Part>
  );
}

const isYesNo = ({ answers }: Question) => answers.map(({ id }) => id).join() === "yes,no";

interface Asked {
  readonly question: Question;
  readonly own: QuestionEstimate;
}

function YesTable({ language, indicator, asked }: Omit<AnswersProps, "figure"> & { readonly asked: readonly Asked[] }) {
  const texts = ownTexts[language];
  return (
    <DataTable
      id="answers-yes"
      caption={indicator.title[language]}
      columns={[
        { label: texts.question },
        ...[texts.trajectories, texts.share, texts.interval].map((label) => ({ label, isNumber: true })),
      ]}
      rows={asked.map(({ question, own }) => ({
        name: question.title[language],
        cells: [numbersIn(language).whole(own.n), ...shareCells(language, own, "yes")],
      }))}
    />
  );
}

function QuestionTable({ language, question, own }: Asked & { readonly language: OwnView["language"] }) {
  const texts = ownTexts[language];
  const { whole } = numbersIn(language);
  const caption = `${question.title[language]} (${texts.trajectories.toLowerCase()}: ${whole(own.n)})`;
  return (
    <DataTable
      id={`answers-${question.id}`}
      caption={question.many === true ? `${caption}. ${texts.severalAnswers}` : caption}
      columns={[
        { label: texts.answer },
        ...[texts.number, texts.share, texts.interval].map((label) => ({ label, isNumber: true })),
      ]}
      rows={question.answers.map((answer) => ({
        name: answer.title[language],
        cells: [
          whole(own.answers.find((one) => one.answer === answer.id)?.count ?? 0),
          ...shareCells(language, own, answer.id),
        ],
      }))}
    />
  );
}

function shareCells(language: OwnView["language"], { answers, n }: QuestionEstimate, id: string): readonly string[] {
  const { percent, percentRange } = numbersIn(language);
  const given = answers.find(({ answer }) => answer === id);
  if (given?.share == null || given.interval === null) return [percent(0, n), NOBODY[language]];
  return [percent(given.share, n), percentRange(given.interval.lower, given.interval.upper, n)];
}

const NOBODY = { nl: "niemand", en: "nobody" } as const;
