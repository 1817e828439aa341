import { type ProfileAspect, profileAspects } from "@jobcoach/outcomes";
import { capital } from "../lines/capital.ts";
import { ShareCell } from "../lines/figure-cells.tsx";
import { statusWords } from "../lines/interval-rows.ts";
import { numbersIn } from "../numbers.ts";
import { DataTable, type TableRow } from "../parts/data-table.tsx";
import { isOne } from "../place/place-model.ts";
import { valuesTexts } from "./texts.ts";
import { type LinesProps, whereOf } from "./value-lines.ts";
import { pointsOf, valueName } from "./values-chart.ts";
import { type ValueLine, valueLinesOf } from "./values-model.ts";

/** How many find each value important, possible and achieved, and the gap, beside that of all where one place is chosen. */
export function ProfileTable({ language, place, lines }: LinesProps) {
  const texts = valuesTexts[language];
  const numbers = numbersIn(language);
  const cellOf = (line: ValueLine, aspect: ProfileAspect): TableRow["cells"][number] => {
    const figure = line.shares[aspect];
    if (figure === undefined) return { words: statusWords(language, line.row), columns: 1 };
    return <ShareCell language={language} figure={figure} />;
  };
  const ofAll = isOne(place) ? valueLinesOf(place, "all") : [];
  const besideOf = ({ value }: ValueLine) =>
    ofAll
      .filter((one) => one.value === value)
      .map(({ gap, row }) =>
        gap === undefined ? { words: statusWords(language, row), columns: 1 } : pointsOf(language, gap),
      );
  return (
    <DataTable
      id="profile-table"
      caption={`${texts.profileCaption}. ${whereOf(language, place)}.`}
      columns={[
        { label: texts.value },
        { label: texts.people, isNumber: true },
        ...texts.heads.map((head) => ({ label: capital(head), isNumber: true })),
        ...(ofAll.length === 0 ? [] : [{ label: texts.gapOfAll, isNumber: true }]),
      ]}
      rows={lines.map((line) => {
        const n = profileAspects.flatMap((aspect) => line.shares[aspect]?.n ?? [])[0];
        const words = statusWords(language, line.row);
        if (n === undefined)
          return { name: valueName(language, line), cells: [{ words, columns: 5 }, ...besideOf(line)] };
        return {
          name: valueName(language, line),
          cells: [
            numbers.whole(n),
            ...profileAspects.map((aspect) => cellOf(line, aspect)),
            line.gap === undefined ? { words, columns: 1 } : pointsOf(language, line.gap),
            ...besideOf(line),
          ],
        };
      })}
    />
  );
}
