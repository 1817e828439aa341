import { cohortWords } from "../lines/cohort-words.ts";
import { ShareCell } from "../lines/figure-cells.tsx";
import { statusWords } from "../lines/interval-rows.ts";
import { numbersIn } from "../numbers.ts";
import { DataTable, type TableRow } from "../parts/data-table.tsx";
import { SmallPrint } from "../parts/small-print.tsx";
import type { PlaceProps } from "../place/define-place-page.tsx";
import { placeName } from "../place/place-model.ts";
import { aspectName, ratingsName } from "./match-charts.ts";
import { type AspectLine, aspectLinesOf, RATINGS, type Rating } from "./match-model.ts";
import { matchTexts } from "./texts.ts";

/** The ratings of every aspect, with what is good or excellent together. */
export function AspectsTable({ language, place }: PlaceProps) {
  const texts = matchTexts[language];
  return (
    <DataTable
      id="aspects"
      caption={`${texts.aspectsCaption}. ${placeName(language, place)}, ${cohortWords(language, place.choice.cohort)}.`}
      columns={[
        { label: texts.aspect },
        { label: texts.people, isNumber: true },
        ...RATINGS.map((rating) => ({ label: ratingsName(language, [rating]), isNumber: true })),
        { label: texts.good, isNumber: true },
      ]}
      rows={aspectLinesOf(place).map((line) => rowOf(language, line))}
    />
  );
}

function rowOf(language: PlaceProps["language"], line: AspectLine): TableRow {
  const texts = matchTexts[language];
  const numbers = numbersIn(language);
  const name = aspectName(language, line);
  const [first] = line.parts;
  if (first === undefined) return { name, cells: [{ words: statusWords(language, line.row), columns: 6 }] };
  const ratingCell = (rating: Rating): TableRow["cells"][number] => {
    const part = line.parts.find(({ ratings }) => ratings.includes(rating));
    if (part === undefined) return { words: texts.notApart, columns: 1 };
    const { ratings, figure } = part;
    return (
      <>
        {numbers.percent(figure.share, figure.n)}
        {ratings.length > 1 && <SmallPrint>{texts.shownAs(ratingsName(language, ratings).toLowerCase())}</SmallPrint>}
      </>
    );
  };
  const { good } = line;
  return {
    name,
    cells: [
      numbers.whole(first.figure.n),
      ...RATINGS.map(ratingCell),
      good === undefined ? { words: texts.notApart, columns: 1 } : <ShareCell language={language} figure={good} />,
    ],
  };
}
