import type { Language, LocalizedText } from "@jobcoach/core";
import type { PublishedShare, ReleaseRow } from "@jobcoach/outcomes";
import { type BarRow, bars } from "../charts/bars.tsx";
import type { Chart } from "../charts/chart.ts";
import { cohortWords } from "../lines/cohort-words.ts";
import { ShareCell } from "../lines/figure-cells.tsx";
import { statusWords } from "../lines/interval-rows.ts";
import { figureOf } from "../lines/line.ts";
import { lineTexts } from "../lines/line-texts.ts";
import { numbersIn } from "../numbers.ts";
import { DataTable } from "../parts/data-table.tsx";
import { isOne, type Place, partsOf, placeName } from "./place-model.ts";

const texts = {
  nl: { answer: "Antwoord", n: "Trajecten", share: "Deel" },
  en: { answer: "Answer", n: "Trajectories", share: "Share" },
} as const;

/** One answer to a question of which somebody may give several. */
export interface AnswerLine {
  readonly answer: string;
  readonly row: ReleaseRow;
  readonly figure: PublishedShare | undefined;
}

interface Question {
  readonly indicator: string;
  readonly question: string;
  readonly names: Readonly<Record<string, LocalizedText>>;
}

/** The answers that a release holds for a place, the most given first; what is hidden comes last. */
export const answerLinesOf = (place: Place, { indicator, question }: Omit<Question, "names">): readonly AnswerLine[] =>
  partsOf(place, indicator)
    .filter((row) => row.question === question && row.answer !== undefined)
    .map((row) => ({ answer: row.answer ?? "", row, figure: figureOf(row, "share") }))
    .toSorted((a, b) => (b.figure?.share ?? -1) - (a.figure?.share ?? -1));

interface AnswersChart extends Question {
  readonly id: string;
  readonly title: string;
}

/** The answers as bars; nothing where none is shown. */
export function answersChart(language: Language, place: Place, asked: AnswersChart): Chart | undefined {
  const lines = answerLinesOf(place, asked);
  if (lines.every(({ figure }) => figure === undefined)) return undefined;
  const rows = lines.map((line) => barOf(language, asked, line));
  const said = rows.map((row) => `${row.name}: ${"words" in row ? row.words : row.value}.`);
  return bars({
    id: asked.id,
    title: asked.title,
    description: [...said, lineTexts[language].inTable].join(" "),
    rows,
  });
}

function barOf(language: Language, { names }: Question, { answer, row, figure }: AnswerLine): BarRow {
  const name = names[answer]?.[language] ?? answer;
  if (figure === undefined) return { name, words: statusWords(language, row) };
  const { share, interval, n } = figure;
  return { name, share, interval, value: numbersIn(language).percent(share, n) };
}

interface AnswersTableProps {
  readonly language: Language;
  readonly place: Place;
  readonly asked: AnswersChart;
  /** What an answer is called here. */
  readonly label?: string;
}

/** The answers with of how many, each beside that of all together where one place is chosen. */
export function AnswersTable({ language, place, asked, label }: AnswersTableProps) {
  const numbers = numbersIn(language);
  const ofAll = isOne(place) ? partsOf(place, asked.indicator, "all") : undefined;
  const shareCell = (row: ReleaseRow | undefined) => {
    const figure = figureOf(row, "share");
    if (figure === undefined) return { words: statusWords(language, row), columns: 1 };
    return <ShareCell language={language} figure={figure} />;
  };
  return (
    <DataTable
      id={`${asked.id}-table`}
      caption={`${asked.title}. ${placeName(language, place)}, ${cohortWords(language, place.choice.cohort)}.`}
      columns={[
        { label: label ?? texts[language].answer },
        { label: texts[language].n, isNumber: true },
        { label: texts[language].share, isNumber: true },
        ...(ofAll === undefined ? [] : [{ label: lineTexts[language].all, isNumber: true }]),
      ]}
      rows={answerLinesOf(place, asked).map(({ answer, row, figure }) => ({
        name: asked.names[answer]?.[language] ?? answer,
        cells: [
          ...(figure === undefined
            ? [{ words: statusWords(language, row), columns: 2 }]
            : [numbers.whole(figure.n), shareCell(row)]),
          ...(ofAll === undefined
            ? []
            : [shareCell(ofAll.find((one) => one.question === asked.question && one.answer === answer))]),
        ],
      }))}
    />
  );
}
